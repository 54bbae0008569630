#include "text/ending.h"

#include "text/utf8.h"

namespace galley {
namespace {

bool is_closing(char32_t c) {
  return c == '"' || c == '\'' || c == ')' || c == ']' || c == 0x2019 || c == 0x201D ||
         c == 0x201C || c == 0xBB || c == 0x300D || c == 0x300F || c == 0xFF09 || c == 0x203A ||
         c == 0xAB;
}

// Thai and Lao end a sentence with nothing: what is longer than a title is one.
bool ends_without_stop(std::string_view text, char32_t last) {
  constexpr std::size_t longest_title = 3 * 80;  // bytes
  return last >= 0x0E00 && last <= 0x0EFF && text.size() > longest_title;
}

bool is_question(char32_t c) {
  return c == '!' || c == '?' || c == 0xFF01 || c == 0xFF1F || c == 0x061F;
}

}  // namespace

bool is_full_stop(char32_t c) {
  return c == '.' || c == 0x3002 || c == 0x06D4 || c == 0x0964 || c == 0xFF0E || c == 0x0589 ||
         c == 0x1362 || c == 0x104B || c == 0x17D4;
}

Ending ending_of(std::string_view text) {
  if (text.empty() || is_ascii_letter(static_cast<unsigned char>(text.back()))) return Ending::open;
  if (text.back() == '.') return text.ends_with("...") ? Ending::ellipsis : Ending::full_stop;
  CodePoint last = decode_before(text, text.size());
  for (int i = 0; i < 3 && is_closing(last.value); ++i) {
    text.remove_suffix(last.length);
    last = decode_before(text, text.size());
  }
  if (last.value == 0x2026 || text.ends_with("...")) return Ending::ellipsis;
  if (is_full_stop(last.value) || ends_without_stop(text, last.value)) return Ending::full_stop;
  if (is_question(last.value)) return Ending::question;
  if (last.value == ':' || last.value == 0xFF1A) return Ending::colon;
  return Ending::open;
}

}  // namespace galley
