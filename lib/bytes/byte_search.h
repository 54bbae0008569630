// Where the few bytes stand that a grammar begins with: most lines have none and are done with.
#pragma once

#include <cstddef>
#include <string_view>

namespace galley {

// Each gives the first place at or after `from`, or the text's size if there is none; the plain
// twins do the same byte by byte, for machines without SSE2 and for the tests to compare with.

// One of `)`, `/`, `-`, `_` and `=`, or a byte from 0xE2 on, with which dashes begin and the
// characters of scripts without spaces.
std::size_t find_separator_byte(std::string_view text, std::size_t from);
std::size_t plain_find_separator_byte(std::string_view text, std::size_t from);

// An ASCII digit, or a byte from 0xD9 on, with which all other digits begin.
std::size_t find_digit_byte(std::string_view text, std::size_t from);
std::size_t plain_find_digit_byte(std::string_view text, std::size_t from);

// Pairs of letters that are rare in running text, "ab", "ib", "bi", "ka", "ss", "tg" and "zu", by
// the lower half of the first letter, which tells them apart; a 1 is no first letter.
inline constexpr char rare_first_letters[17] = "\1abst\1\1\1\1izk\1\1\1\1";
inline constexpr char rare_second_letters[17] = "\1bisg\1\1\1\1bua\1\1\1\1";
constexpr bool is_rare_pair(char first, char second) {
  return first == rare_first_letters[first & 15] && second == rare_second_letters[first & 15];
}

// Where one of them begins.
std::size_t find_rare_pair(std::string_view text, std::size_t from);
std::size_t plain_find_rare_pair(std::string_view text, std::size_t from);

// An ampersand, or an ASCII control character but for tab and line feed.
std::size_t find_reference_or_control(std::string_view text, std::size_t from);
std::size_t plain_find_reference_or_control(std::string_view text, std::size_t from);

// A straight quotation mark, or one of 0xC2, 0xE2 and 0xE3, with which the others begin.
std::size_t find_quote_byte(std::string_view text, std::size_t from);
std::size_t plain_find_quote_byte(std::string_view text, std::size_t from);

// A byte that is not ASCII.
std::size_t find_high_byte(std::string_view text, std::size_t from);
std::size_t plain_find_high_byte(std::string_view text, std::size_t from);

// The same, a line feed or a carriage return.
std::size_t find_line_end_or_high(std::string_view text, std::size_t from);
std::size_t plain_find_line_end_or_high(std::string_view text, std::size_t from);

}  // namespace galley
