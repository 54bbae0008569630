// Why each block of a record got its role: for people who wonder, and for work on the weights.
#pragma once

#include <galley/article.h>

#include <string_view>
#include <vector>

namespace galley {

// A named statement about a block and what it adds to the block's role, in tenths of a point.
struct SignalWeight {
  std::string_view signal;
  int tenths;
};

// One block of the record: a line, or the lines of a hard-wrapped paragraph.
struct BlockExplanation {
  Span span;                   // of the record, in bytes
  std::string_view role;       // "headline"
  std::string_view runner_up;  // the role with the next best score of its own; empty where place,
                               // length and ending left no doubt and nothing was weighed
  int margin;                  // tenths between the two; negative where the neighbours decided
  std::vector<SignalWeight> signals;  // that hold here and weigh on the role, in the table's order
};

// The blocks of one record in order.
std::vector<BlockExplanation> explain_article(std::string_view record,
                                              const SplitOptions& options = {},
                                              const GivenParts& given = {});

}  // namespace galley
