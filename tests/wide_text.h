// Text in UTF-16 and UTF-32, for tests.
#pragma once

#include <algorithm>
#include <string>
#include <string_view>

#include "text/encoding/code_units.h"

namespace galley::test {

inline void append_unit(char32_t unit, Encoding encoding, std::string& bytes) {
  const std::size_t size = unit_size(encoding);
  std::string little;
  for (std::size_t i = 0; i < size; ++i) little += static_cast<char>(unit >> 8 * i);
  const bool is_big = encoding == Encoding::utf16be || encoding == Encoding::utf32be;
  if (is_big) std::reverse(little.begin(), little.end());
  bytes += little;
}

// Code points that are surrogates are written as they are.
inline std::string to_wide(std::u32string_view text, Encoding encoding) {
  std::string bytes;
  for (const char32_t c : text) {
    if (unit_size(encoding) == 2 && c >= 0x10000) {
      append_unit(0xD800 + ((c - 0x10000) >> 10), encoding, bytes);
      append_unit(0xDC00 + ((c - 0x10000) & 0x3FF), encoding, bytes);
    } else {
      append_unit(c, encoding, bytes);
    }
  }
  return bytes;
}

}  // namespace galley::test
