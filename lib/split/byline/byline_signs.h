// The characters of a line of names: what a sign stands for, and what a byte may be.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "split/byline/byline_tokens.h"

namespace galley {

// What a sign stands for between names; `other` for what is none.
TokenKind kind_of_sign(char32_t c);

// What an ASCII byte may be in a line.
enum class ByteKind : std::uint8_t {
  small,
  capital,
  space,
  link,   // stands inside a word when a letter follows
  inner,  // a digit, @ or _: goes on with a word
  sign,
  wide,  // of a character that is not ASCII
};

inline constexpr std::array<ByteKind, 256> byte_kinds = [] {
  std::array<ByteKind, 256> kinds{};
  for (std::size_t byte = 0; byte < kinds.size(); ++byte)
    kinds[byte] = byte < 0x80 ? ByteKind::sign : ByteKind::wide;
  const auto set = [&kinds](std::string_view bytes, ByteKind kind) {
    for (const char byte : bytes) kinds[static_cast<unsigned char>(byte)] = kind;
  };
  set("abcdefghijklmnopqrstuvwxyz", ByteKind::small);
  set("ABCDEFGHIJKLMNOPQRSTUVWXYZ", ByteKind::capital);
  set(" \t\n\v\f\r", ByteKind::space);
  set("'`-.*", ByteKind::link);
  set("0123456789@_", ByteKind::inner);
  return kinds;
}();

inline ByteKind kind_of_byte(char byte) { return byte_kinds[static_cast<unsigned char>(byte)]; }

inline bool is_letter_kind(ByteKind kind) {
  return kind == ByteKind::small || kind == ByteKind::capital;
}

}  // namespace galley
