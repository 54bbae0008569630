// Text of bytes that need not be text.
#pragma once

#include <string>
#include <string_view>

namespace galley {

bool is_utf8(std::string_view bytes);

// Appends the bytes as UTF-8: each sequence that is not UTF-8 becomes U+FFFD, one for each maximal
// part (Unicode 15, section 3.9).
void append_repaired(std::string_view bytes, std::string& out);

// Does the same to what `out` holds from `begin` on; costs next to nothing where all is UTF-8.
void repair_from(std::size_t begin, std::string& out);

}  // namespace galley
