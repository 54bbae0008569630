// The characters of a text beyond ASCII, with their places. Of most texts they are few.
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>

#include "text/utf8.h"

namespace galley {

// The first place from `at` on of a byte beyond ASCII, else the text's size.
inline std::size_t find_sign(std::string_view text, std::size_t at) {
  constexpr std::uint64_t marks = 0x8080808080808080;
  for (; at + 8 <= text.size(); at += 8) {
    std::uint64_t bytes;
    std::memcpy(&bytes, text.data() + at, sizeof bytes);
    if ((bytes & marks) != 0) break;
  }
  while (at < text.size() && static_cast<unsigned char>(text[at]) < 0x80) ++at;
  return at;
}

// Calls visit(at, sign) for each; what is not UTF-8 is as decode() tells it.
template <class Visit>
void for_each_sign(std::string_view text, Visit visit) {
  for (std::size_t at = find_sign(text, 0); at < text.size(); at = find_sign(text, at)) {
    const CodePoint sign = decode(text, at);
    visit(at, sign);
    at += sign.length;
  }
}

// Whether bytes stand there that are not UTF-8; U+FFFD itself is.
inline bool is_ill_formed(std::string_view text, std::size_t at, const CodePoint& sign) {
  return sign.value == replacement_character && text.substr(at, sign.length) != "\uFFFD";
}

// "U+0007"
std::string code_of(char32_t c);

}  // namespace galley
