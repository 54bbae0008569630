// The parts of an article that are matched by themselves.
#pragma once

#include <galley/query.h>

#include <string_view>
#include <vector>

namespace galley {

// A part as it stands in the article, which may be several lines.
struct Passage {
  Field field;
  std::size_t number;  // of the paragraph or the piece of furniture, from 1 on; else 0
  std::string_view text;
  // Matches here were found in another passage already.
  bool is_repetition = false;
};

// Sets `passages` to those of the fields, or to all where no fields are named. The order is that of
// Search::hits().
void take_passages(const Article& article, const std::vector<Field>& fields,
                   std::vector<Passage>& passages);

}  // namespace galley
