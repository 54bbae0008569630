// The file that an option names for a command to write: it is put in its place when all is done,
// which must not be that of something else.
#pragma once

#include <galley/stream.h>

#include <string>

namespace galley {

// Throws UsageError for the option when the output is the same file.
void refuse_output(const std::string& option, const std::string& path, const std::string& output);

// Throws UsageError for the option when the same file is read.
void refuse_input(const std::string& option, const std::string& path, const StreamOptions& input);

}  // namespace galley
