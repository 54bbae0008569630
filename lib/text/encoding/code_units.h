// UTF-16 and UTF-32, read character by character.
#pragma once

#include <bit>
#include <cstddef>

#include <galley/encoding.h>
#include "text/utf8.h"

namespace galley {

inline constexpr bool is_high_surrogate(char32_t unit) { return (unit & ~0x3FFu) == 0xD800; }
inline constexpr bool is_low_surrogate(char32_t unit) { return (unit & ~0x3FFu) == 0xDC00; }
inline constexpr bool is_surrogate(char32_t unit) { return (unit & ~0x7FFu) == 0xD800; }

inline char32_t byte_at(const char* bytes, std::size_t i) {
  return static_cast<unsigned char>(bytes[i]);
}

// The code units of an encoding. A character tells how many bytes it takes, 0 where its rest lies
// beyond `end`; an ill-formed unit is one replacement_character.
template <std::endian order>
struct Utf16 {
  static constexpr std::size_t unit_size = 2;

  static char32_t unit(const char* at) {
    return order == std::endian::little ? byte_at(at, 0) | byte_at(at, 1) << 8
                                        : byte_at(at, 0) << 8 | byte_at(at, 1);
  }
  static CodePoint character(const char* at, const char* end) {
    const char32_t first = unit(at);
    if (!is_surrogate(first)) return {first, 2};
    if (!is_high_surrogate(first)) return {replacement_character, 2};
    if (end - at < 4) return {replacement_character, 0};
    const char32_t second = unit(at + 2);
    if (!is_low_surrogate(second)) return {replacement_character, 2};
    return {0x10000 + ((first & 0x3FF) << 10) + (second & 0x3FF), 4};
  }
};

template <std::endian order>
struct Utf32 {
  static constexpr std::size_t unit_size = 4;

  static char32_t unit(const char* at) {
    return order == std::endian::little
               ? byte_at(at, 0) | byte_at(at, 1) << 8 | byte_at(at, 2) << 16 | byte_at(at, 3) << 24
               : byte_at(at, 0) << 24 | byte_at(at, 1) << 16 | byte_at(at, 2) << 8 | byte_at(at, 3);
  }
  static CodePoint character(const char* at, const char*) {
    const char32_t value = unit(at);
    return {value > 0x10FFFF || is_surrogate(value) ? replacement_character : value, 4};
  }
};

// Calls `visit` with the units of the encoding.
template <class Visit>
auto with_units(Encoding encoding, Visit visit) {
  switch (encoding) {
    case Encoding::utf16be:
      return visit(Utf16<std::endian::big>());
    case Encoding::utf32le:
      return visit(Utf32<std::endian::little>());
    case Encoding::utf32be:
      return visit(Utf32<std::endian::big>());
    default:
      return visit(Utf16<std::endian::little>());
  }
}

inline std::size_t unit_size(Encoding encoding) {
  return with_units(encoding, [](auto units) { return units.unit_size; });
}

}  // namespace galley
