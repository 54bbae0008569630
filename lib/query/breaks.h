// Where a text may be broken over two lines and is one text all the same (append_unwrapped() in
// <galley/text.h>).
#pragma once

#include <cstddef>
#include <string_view>

namespace galley {

bool can_break(std::string_view text);

// The first piece at or after `from` that stands on one line for sure; empty behind the last one.
// White space is in none. What follows a piece is looked for from its end on.
std::string_view unbroken_piece(std::string_view text, std::size_t from);

}  // namespace galley
