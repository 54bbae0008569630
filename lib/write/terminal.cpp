#include "write/terminal.h"

#include <galley/text.h>

namespace galley {

void append_emphasized(std::string_view text, Emphasis emphasis, Colour colour, std::string& out) {
  const bool marked = colour == Colour::ansi && emphasis != Emphasis::plain && !text.empty();
  // Select graphic rendition (ECMA-48, 8.3.117): 1 bold, 2 faint, 0 neither.
  if (marked) out += emphasis == Emphasis::bold ? "\x1b[1m" : "\x1b[2m";
  out += text;
  if (marked) out += "\x1b[0m";
}

void append_padded(std::string_view text, std::size_t columns, std::string& out) {
  out += text;
  const std::size_t width = display_width(text);
  if (width < columns) out.append(columns - width, ' ');
}

}  // namespace galley
