// Where a text may be broken over two lines and is one text all the same (append_unwrapped() in
// <galley/text.h>).
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace galley {

bool can_break(std::string_view text);

// The pieces that stand on one line for sure. White space is not in them.
std::vector<std::string_view> unbroken_pieces(std::string_view text);

}  // namespace galley
