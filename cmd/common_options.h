// The options that all commands have.
#pragma once

#include <galley/article.h>
#include <galley/reader.h>
#include <galley/stream.h>

#include <cstdint>
#include <limits>
#include <string>

#include "arguments.h"
#include "colour.h"
#include "progress.h"
#include "rejects.h"

namespace galley {

struct CommonOptions {
  StreamOptions input;
  std::uint64_t limit = std::numeric_limits<std::uint64_t>::max();
  SplitOptions split;
  std::string language;  // what split.language views
  RejectOptions rejects;
  std::string output;  // a path; empty is the standard output
  ColourChoice colour = ColourChoice::automatic;
  ProgressChoice progress = ProgressChoice::automatic;
  bool quiet = false;
};

// Reads the words into the options of all commands and into those that were declared before. False
// when help was shown. Throws UsageError, also when a person would have to type the input without
// having asked for that.
bool read_common(Arguments& arguments, Words words, CommonOptions& common);

}  // namespace galley
