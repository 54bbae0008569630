// The options that all commands have.
#pragma once

#include <galley/article.h>
#include <galley/reader.h>
#include <galley/stream.h>

#include <cstdint>
#include <functional>
#include <limits>
#include <string>
#include <string_view>
#include <vector>

#include "arguments.h"
#include "colour.h"
#include "progress.h"
#include "rejects.h"

namespace galley {

struct CommonOptions {
  StreamOptions input;
  std::uint64_t limit = std::numeric_limits<std::uint64_t>::max();
  std::uint64_t most_of_source = std::numeric_limits<std::uint64_t>::max();  // records
  SplitOptions split;
  std::string language;  // what split.language views
  RejectOptions rejects;
  std::string output;  // a path; empty is the standard output
  ColourChoice colour = ColourChoice::automatic;
  ProgressChoice progress = ProgressChoice::automatic;
  bool quiet = false;
};

// What a command does otherwise than the others.
struct CommonHabits {
  // Other names of options, where it has its own under these. Empty: it has no such option.
  std::string_view output = "-o,--output";
  std::string_view quiet = "-q,--quiet";
  std::string_view language = "--lang";
  std::string_view paragraphs = "--paragraphs";
  // Whether the words ask for something that needs no input.
  std::function<bool()> needs_no_input = {};
  // Takes the operands that are no files off.
  std::function<void(std::vector<std::string>&)> take_operands = {};
};

// Reads the words into the options of all commands and into those that were declared before. False
// when help was shown. Throws UsageError, also when a person would have to type the input without
// having asked for that.
bool read_common(Arguments& arguments, Words words, CommonOptions& common,
                 const CommonHabits& habits = {});

}  // namespace galley
