#include "query/breaks.h"

#include <algorithm>

#include "text/utf8.h"

namespace galley {
namespace {

// What most texts are of.
bool is_plain(char32_t c) { return c > ' ' && c < 0x7F; }

bool is_hyphen(char32_t c) { return c == '-' || c == 0x2010 || c == 0xAD; }

}  // namespace

bool can_break(std::string_view text) {
  return text.empty() || unbroken_piece(text, 0).size() != text.size();
}

std::string_view unbroken_piece(std::string_view text, std::size_t from) {
  CodePoint c = decode(text, from);
  for (; c.length > 0 && is_space(c.value); c = decode(text, from)) from += c.length;
  std::size_t end = from;
  for (char32_t last = 0; end < text.size(); last = c.value) {
    c = decode(text, end);
    if (is_hyphen(last)) break;
    if (!is_plain(c.value) && (is_space(c.value) || (is_unspaced(last) && is_unspaced(c.value))))
      break;
    end += c.length;
  }
  return text.substr(std::min(from, text.size()), end - from);
}

}  // namespace galley
