#include "text/list_item.h"

#include <cstddef>

#include "text/utf8.h"

namespace galley {

bool is_bullet(char32_t c) {
  return c == 0x2022 || c == 0x25CF || c == 0x25AA || c == 0x2023 || c == '*';
}

bool starts_numbered(std::string_view text) {
  std::size_t digits = 0;
  while (digits < text.size() && is_ascii_digit(static_cast<unsigned char>(text[digits]))) ++digits;
  return digits > 0 && digits <= 2 && digits + 1 < text.size() &&
         (text[digits] == '.' || text[digits] == ')') && text[digits + 1] == ' ';
}

bool starts_list_item(std::string_view text) {
  return is_bullet(decode(text, 0).value) || text.starts_with("- ") || starts_numbered(text);
}

}  // namespace galley
