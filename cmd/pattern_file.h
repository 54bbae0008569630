// Patterns from a file, one a line.
#pragma once

#include <string>
#include <vector>

namespace galley {

// Appends the lines of the file, or of the standard input for "-", without their LF or CRLF. Blank
// lines are passed over. Throws UsageError for the option when the file cannot be read.
void read_patterns(const std::string& option, const std::string& path,
                   std::vector<std::string>& patterns);

}  // namespace galley
