// Text as people see it on a terminal.
#pragma once

#include <galley/parts.h>

#include <string>
#include <string_view>

namespace galley {

enum class Emphasis { plain, bold, dim };

// Appends text that append_visible() made safe, with emphasis where colour is wanted.
void append_emphasized(std::string_view text, Emphasis emphasis, Colour colour, std::string& out);

// Appends the text and spaces up to so many columns.
void append_padded(std::string_view text, std::size_t columns, std::string& out);

}  // namespace galley
