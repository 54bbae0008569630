// Files that people write for galley: what is wrong with them is shown.
#pragma once

#include <galley/baseline.h>
#include <galley/configuration_error.h>

#include <cstddef>
#include <string>

#include "usage_error.h"

namespace galley {

// The whole of a file, and a byte more than `most` of one that is longer. Throws UsageError when it
// cannot be read.
std::string read_edited_file(const std::string& path, std::size_t most);

// What main() shows of the error, with the line and a mark below it.
TextError text_error(const ConfigurationError& error);

// Does what may throw ConfigurationError, and throws a TextError for it.
template <class Read>
auto told_in_messages(const Read& read) {
  try {
    return read();
  } catch (const ConfigurationError& error) {
    throw text_error(error);
  }
}

// Throws UsageError, and TextError for a file that is no baseline.
Baseline read_baseline_file(const std::string& path);

}  // namespace galley
