// The first bytes of a word as one number, to be compared or mixed at once.
#pragma once

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>
#include <type_traits>

namespace galley {

// The eight bytes at `bytes`, the first of them lowest: one load where the machine has them so.
constexpr std::uint64_t eight_bytes(const char* bytes) {
  std::uint64_t value = 0;
  // The compiler cannot copy bytes into an integer when it builds a table.
  if (std::endian::native == std::endian::little && !std::is_constant_evaluated()) {
    std::memcpy(&value, bytes, sizeof value);
  } else {
    for (std::size_t i = 0; i < sizeof value; ++i)
      value |= std::uint64_t{static_cast<unsigned char>(bytes[i])} << (8 * i);
  }
  return value;
}

// The same of a text that may be shorter: zeros stand for what it lacks.
inline std::uint64_t eight_bytes(std::string_view text) {
  if (text.size() >= 8) return eight_bytes(text.data());
  std::array<char, 8> bytes{};
  std::copy_n(text.data(), text.size(), bytes.data());
  return eight_bytes(bytes.data());
}

// A hash whose upper bits tell most (Knuth, The Art of Computer Programming, 6.4).
constexpr std::uint64_t scattered(std::uint64_t bytes) { return bytes * 0x9E37'79B9'7F4A'7C15; }

inline void put_eight_bytes(std::uint64_t value, char* bytes) {
  if constexpr (std::endian::native == std::endian::little) {
    std::memcpy(bytes, &value, sizeof value);
  } else {
    for (std::size_t i = 0; i < sizeof value; ++i) bytes[i] = static_cast<char>(value >> (8 * i));
  }
}

inline bool all_ascii(std::uint64_t bytes) { return (bytes & 0x8080'8080'8080'8080) == 0; }

// Sets the bit in each byte that makes small ASCII letters of capitals. Digits have it.
constexpr std::uint64_t small_letters(std::uint64_t bytes) { return bytes | 0x2020'2020'2020'2020; }

// The bits of the first 0 to 8 bytes.
inline constexpr std::array<std::uint64_t, 9> first_bytes_masks = {0,
                                                                   0xFF,
                                                                   0xFFFF,
                                                                   0xFF'FFFF,
                                                                   0xFFFF'FFFF,
                                                                   0xFF'FFFF'FFFF,
                                                                   0xFFFF'FFFF'FFFF,
                                                                   0xFF'FFFF'FFFF'FFFF,
                                                                   ~std::uint64_t{0}};

// Bit 7 of each byte that is no small letter of ASCII.
constexpr std::uint64_t others_than_small_letters(std::uint64_t bytes) {
  constexpr std::uint64_t each = 0x0101'0101'0101'0101;
  const std::uint64_t low = bytes & each * 0x7F;
  // Bit 7 of each byte that is at least 'a', or above 'z': no sum reaches the next byte.
  const std::uint64_t from_a = low + each * (0x80 - 'a');
  const std::uint64_t above_z = low + each * (0x7F - 'z');
  return (~from_a | above_z | bytes) & each * 0x80;
}

// How many small letters of ASCII the bytes begin with.
inline std::size_t count_small_letters(std::uint64_t bytes) {
  return static_cast<std::size_t>(std::countr_zero(others_than_small_letters(bytes))) / 8;
}

// How many letters of ASCII, small or capital, they begin or end with.
inline std::size_t leading_letters(std::uint64_t bytes) {
  return count_small_letters(small_letters(bytes));
}
inline std::size_t trailing_letters(std::uint64_t bytes) {
  const std::uint64_t others = others_than_small_letters(small_letters(bytes));
  return static_cast<std::size_t>(std::countl_zero(others)) / 8;
}

// The first `count` bytes, up to eight.
constexpr std::uint64_t first_bytes(std::uint64_t bytes, std::size_t count) {
  return bytes & first_bytes_masks[count];
}

}  // namespace galley
