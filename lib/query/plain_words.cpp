#include "query/plain_words.h"

#include "text/utf8.h"

namespace galley {
namespace {

bool is_plain_sign(char32_t c) {
  return c < 0x80 ? is_ascii_letter(c) || is_ascii_digit(c) : is_letter(c) && !is_unspaced(c);
}

}  // namespace

bool are_plain_words(std::string_view text) {
  if (text.empty() || text.front() == ' ' || text.back() == ' ') return false;
  char32_t last = 0;
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint c = decode(text, at);
    const bool parts_words = c.value == ' ' && last != ' ';
    if (!parts_words && !is_plain_sign(c.value)) return false;
    last = c.value;
    at += c.length;
  }
  return true;
}

}  // namespace galley
