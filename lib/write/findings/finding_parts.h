// What several formats say of a finding in the same words.
#pragma once

#include <galley/findings.h>

#include <cstdint>
#include <string>
#include <string_view>

namespace galley {

// Appends the message with the suggestion behind it, as by append_visible().
void append_message(const PlacedFinding& finding, std::string& out);

// Appends "%NN".
void append_percent(char byte, std::string& out);

// The last line that the finding has a part of, for formats whose ends are no ends of half-open
// ranges.
std::uint64_t last_line(const PlacedFinding& finding);

// The path as those write it who know files by their path in a repository: without "./".
std::string_view path_in_folder(std::string_view path);

}  // namespace galley
