#include "query/breaks.h"

#include "text/utf8.h"

namespace galley {
namespace {

bool is_hyphen(char32_t c) { return c == '-' || c == 0x2010 || c == 0xAD; }

}  // namespace

bool can_break(std::string_view text) {
  const auto pieces = unbroken_pieces(text);
  return pieces.size() != 1 || pieces.front().size() != text.size();
}

std::vector<std::string_view> unbroken_pieces(std::string_view text) {
  std::vector<std::string_view> pieces;
  std::size_t begin = 0;
  const auto end_piece = [&](std::size_t end) {
    if (end > begin) pieces.push_back(text.substr(begin, end - begin));
  };
  char32_t last = ' ';
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint c = decode(text, at);
    if (is_space(c.value)) {
      end_piece(at);
      begin = at + c.length;
    } else if (is_hyphen(last) || (is_unspaced(last) && is_unspaced(c.value))) {
      end_piece(at);
      begin = at;
    }
    last = c.value;
    at += c.length;
  }
  end_piece(text.size());
  return pieces;
}

}  // namespace galley
