// The command line of grep.
#pragma once

#include <galley/query.h>

#include <cstdint>
#include <string_view>

#include "command.h"
#include "common_options.h"

namespace galley {

// What is written of what was found.
enum class GrepOutput {
  articles,      // as they came
  counts,        // of articles in each source
  match_counts,  // of matches in each source
  names,         // of sources with an article
  other_names,   // of those without
  matches,
  parts,  // paragraphs and others with matches
  json,
  nothing,
};

struct GrepOptions {
  CommonOptions common;
  QueryOptions query;
  GrepOutput output = GrepOutput::articles;
  std::uint64_t context = 0;  // paragraphs around those with matches
  bool numbers = false;       // articles are named by their number in the source
  bool null_names = false;    // NUL stands behind names of sources
};

bool has_grep_option(std::string_view name);

// False when help was shown. Throws UsageError.
bool read_grep_options(Words words, GrepOptions& options);

}  // namespace galley
