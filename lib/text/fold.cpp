#include "text/fold.h"

#include <unicode/uchar.h>

#include "text/utf8.h"

namespace galley {
namespace {

constexpr char32_t dotted_capital_i = 0x130;
constexpr char32_t dotless_small_i = 0x131;

char32_t fold_code_point(char32_t c) {
  if (c == dotted_capital_i || c == dotless_small_i) return 'i';
  return static_cast<char32_t>(u_foldCase(static_cast<UChar32>(c), U_FOLD_CASE_DEFAULT));
}

}  // namespace

std::string_view fold(std::string_view word, FoldBuffer& buffer) {
  std::size_t size = 0;
  std::size_t at = 0;
  // ASCII first, without decoding: most words end here.
  for (; at < word.size() && static_cast<unsigned char>(word[at]) < 0x80; ++at) {
    if (size == buffer.size()) return {};
    const char c = word[at];
    buffer[size++] = c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c;
  }
  std::string folded;
  while (at < word.size()) {
    const CodePoint next = decode(word, at);
    at += next.length;
    folded.clear();
    append_utf8(fold_code_point(next.value), folded);
    if (size + folded.size() > buffer.size()) return {};
    for (const char c : folded) buffer[size++] = c;
  }
  return {buffer.data(), size};
}

}  // namespace galley
