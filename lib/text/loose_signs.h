// The signs that loose text has in one style only: quotation marks, dashes, spaces, and those that
// it leaves out.
#pragma once

#include <optional>
#include <string_view>

namespace galley {

// What stands for the code point in loose text, which is empty for one that vanishes; none where it
// stays or is decomposed.
std::optional<std::string_view> loose_sign(char32_t c);

}  // namespace galley
