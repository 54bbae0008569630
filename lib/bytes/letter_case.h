// Capitals and small letters of ASCII, for searches that may take one for the other.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "bytes/eight_bytes.h"

namespace galley {

// Whether a search tells the capitals of ASCII from its small letters. Bytes from 0x80 on are
// always told apart.
enum class LetterCase { matters, ignored };

// The bit that a small letter of ASCII has and its capital lacks.
inline constexpr char case_bit = 0x20;

constexpr bool has_two_cases(char c) {
  const char small = static_cast<char>(c | case_bit);
  return small >= 'a' && small <= 'z';
}
constexpr char small_letter(char c) {
  return has_two_cases(c) ? static_cast<char>(c | case_bit) : c;
}

// The same of eight bytes at once, and of a whole text.
constexpr std::uint64_t small_letters_alone(std::uint64_t bytes) {
  const std::uint64_t others = others_than_small_letters(small_letters(bytes));
  return bytes | (~others & 0x8080'8080'8080'8080) >> 2;
}
inline void make_small(std::string& text) {
  for (char& c : text) c = small_letter(c);
}

// How a text compares with one that is in small letters: below zero, zero or above, by its bytes.
inline int compare_small(std::string_view text, std::string_view small) {
  for (std::size_t i = 0; i < text.size() && i < small.size(); ++i)
    if (const char c = small_letter(text[i]); c != small[i])
      return static_cast<unsigned char>(c) < static_cast<unsigned char>(small[i]) ? -1 : 1;
  return text.size() == small.size() ? 0 : text.size() < small.size() ? -1 : 1;
}

// The same, where the case of letters may matter.
inline int compare(std::string_view text, std::string_view with, LetterCase letter_case) {
  return letter_case == LetterCase::ignored ? compare_small(text, with) : text.compare(with);
}

}  // namespace galley
