// Words without regard to case, as keys of the word tables.
#pragma once

#include <array>
#include <string_view>

namespace galley {

// A folded word is at most this many bytes; no table holds a longer one.
using FoldBuffer = std::array<char, 64>;

// The word in simple case folding (Unicode CaseFolding.txt), written to `buffer` and viewed there.
// The Turkish dotted capital and dotless small i both become "i", so that MAYIS and İYUL meet their
// rows. Empty when the result does not fit the buffer.
std::string_view fold(std::string_view word, FoldBuffer& buffer);

// The same code point by code point.
std::string_view fold_multibyte(std::string_view word, FoldBuffer& buffer);

char32_t fold_case_by_table(char32_t c);

// One code point in simple case folding. The common alphabets need no table.
inline char32_t fold_case(char32_t c) {
  if (c < 0x80) return c - 'A' < 26 ? c | 0x20 : c;
  if (c >= 0xC0 && c < 0x100) return c < 0xDF && c != 0xD7 ? c + 0x20 : c;
  if (c >= 0x410 && c < 0x450) return c < 0x430 ? c + 0x20 : c;
  if (c >= 0x2E80 && c < 0xA000) return c;  // Han and Kana
  return fold_case_by_table(c);
}

}  // namespace galley
