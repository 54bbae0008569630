// Numbers, words and the space between them, at a place in a line.
#pragma once

#include <algorithm>
#include <cstddef>
#include <span>
#include <string_view>

#include "bytes/byte_search.h"
#include "bytes/eight_bytes.h"
#include "text/ascii_set.h"
#include "text/utf8.h"

namespace galley {

// Digits in a row, in any script: "30", "３０", "٣٠". No digits: size 0.
struct Number {
  std::size_t begin = 0;
  std::size_t end = 0;
  int value = 0;  // of the first nine digits
  int digits = 0;
  bool native = false;  // other than ASCII digits

  // More do not fit an int, and no part of a date has more.
  static constexpr int most_digits = 9;

  bool found() const { return digits > 0; }

  void append(int digit, std::size_t length) {
    if (digits < most_digits) value = value * 10 + digit;
    ++digits;
    end += length;
  }
};

void append_native_digits(std::string_view line, Number& number);

inline Number number_at(std::string_view line, std::size_t at) {
  std::size_t end = at;
  int value = 0;
  for (; end < line.size() && is_ascii_digit(static_cast<unsigned char>(line[end])); ++end)
    if (end - at < Number::most_digits) value = value * 10 + (line[end] - '0');
  Number number{at, end, value, static_cast<int>(end - at), false};
  if (end < line.size() && static_cast<unsigned char>(line[end]) >= 0x80)
    append_native_digits(line, number);
  return number;
}

Number multibyte_or_han_number_at(std::string_view line, std::size_t at);
// As number_at(), and also in Chinese numerals: "三", "十二", "二十五", "二零二四".
inline Number number_or_han_at(std::string_view line, std::size_t at) {
  const bool is_ascii = at < line.size() && static_cast<unsigned char>(line[at]) < 0x80;
  return is_ascii ? number_at(line, at) : multibyte_or_han_number_at(line, at);
}

// The first `digits` ASCII digits of `number` as a number of its own.
Number first_digits(std::string_view line, const Number& number, int digits);

// The same from a place on where a digit beyond ASCII may stand.
std::size_t find_wide_digit(std::string_view line, std::size_t at);
// Where the next digit stands at or after `at`, or four Chinese numerals before 年; the line's end
// if there is none.
inline std::size_t find_digit(std::string_view line, std::size_t at) {
  if (at >= line.size()) return line.size();
  at = find_digit_byte(line, at);
  const bool is_wide = at < line.size() && static_cast<unsigned char>(line[at]) >= 0x80;
  return is_wide ? find_wide_digit(line, at) : at;
}

// Whether a letter could stand at `at`: one of ASCII does, or a character beyond.
inline bool may_begin_word(std::string_view line, std::size_t at) {
  if (at >= line.size()) return false;
  const auto byte = static_cast<unsigned char>(line[at]);
  return byte >= 0x80 || is_ascii_letter(byte);
}

// A word longer than this is in no table; reading on would make glued text quadratic.
inline constexpr std::size_t longest_word = 96;

// Where the letters of ASCII end that begin at `at`, or begin that end at `end`, eight at a time.
inline std::size_t letters_end(std::string_view line, std::size_t at) {
  const std::size_t furthest = std::min(line.size(), at + longest_word);
  for (; at + 8 <= furthest; at += 8)
    if (const auto count = leading_letters(eight_bytes(line.data() + at)); count < 8)
      return at + count;
  while (at < furthest && is_ascii_letter(static_cast<unsigned char>(line[at]))) ++at;
  return at;
}
inline std::size_t letters_begin(std::string_view line, std::size_t end) {
  const std::size_t furthest = end - std::min(end, longest_word);
  for (; end >= furthest + 8; end -= 8)
    if (const auto count = trailing_letters(eight_bytes(line.data() + end - 8)); count < 8)
      return end - count;
  while (end > furthest && is_ascii_letter(static_cast<unsigned char>(line[end - 1]))) --end;
  return end;
}

std::string_view rest_of_word_at(std::string_view line, std::size_t at, std::size_t end);
// Letters and their marks in a row; with dots inside if letters follow each dot: "ก.ค.".
inline std::string_view word_at(std::string_view line, std::size_t at) {
  if (at >= line.size()) return line.substr(line.size());
  const std::size_t end = letters_end(line, at);
  return may_begin_word(line, end) ? rest_of_word_at(line, at, end) : line.substr(at, end - at);
}
std::string_view dotted_word_at(std::string_view line, std::size_t at);

std::string_view rest_of_word_before(std::string_view line, std::size_t begin, std::size_t end);
// The letters and marks in a row that end at `end`.
inline std::string_view word_before(std::string_view line, std::size_t end) {
  const std::size_t begin = letters_begin(line, end);
  return begin > 0 && may_begin_word(line, begin - 1) ? rest_of_word_before(line, begin, end)
                                                      : line.substr(begin, end - begin);
}

// The end of `word` that a capital after a small letter begins, as in glued "SmithPublished"; empty
// when there is none.
std::string_view capital_tail(std::string_view word);

// The size of the white space beyond ASCII, or of the invisible mark that turns the direction of
// writing, at `at` or before `end`; 0 if there is none.
std::size_t wide_gap_at(std::string_view line, std::size_t at);
std::size_t wide_gap_before(std::string_view line, std::size_t end);

inline constexpr AsciiSet ascii_gaps = " \t\n\v\f\r";

// Past white space and any of `signs`.
inline std::size_t skip_signs(std::string_view line, std::size_t at, AsciiSet signs) {
  const AsciiSet passed = signs | ascii_gaps;
  while (at < line.size()) {
    const std::size_t size = passed.has(line[at]) ? 1 : wide_gap_at(line, at);
    if (size == 0) break;
    at += size;
  }
  return at;
}

inline std::size_t skip_signs_before(std::string_view line, std::size_t end, AsciiSet signs) {
  const AsciiSet passed = signs | ascii_gaps;
  while (end > 0) {
    const std::size_t size = passed.has(line[end - 1]) ? 1 : wide_gap_before(line, end);
    if (size == 0) break;
    end -= size;
  }
  return end;
}

inline std::size_t skip_space(std::string_view line, std::size_t at) {
  return skip_signs(line, at, {});
}
inline std::size_t skip_space_before(std::string_view line, std::size_t end) {
  return skip_signs_before(line, end, {});
}

inline bool has_at(std::string_view line, std::size_t at, std::string_view text) {
  return line.substr(at < line.size() ? at : line.size()).starts_with(text);
}

// A letter, a digit or a space of ASCII: what most characters are, and no sign is.
inline bool is_plain(char c) {
  return c == ' ' || is_ascii_letter(static_cast<unsigned char>(c)) ||
         is_ascii_digit(static_cast<unsigned char>(c));
}

// The size of whichever of `signs` stands at `at`, or ends at `end`; 0 if none does.
inline std::size_t sign_at(std::string_view line, std::size_t at,
                           std::span<const std::string_view> signs) {
  if (at >= line.size() || is_plain(line[at])) return 0;
  for (const std::string_view sign : signs)
    if (line[at] == sign[0] && has_at(line, at, sign)) return sign.size();
  return 0;
}
inline std::size_t sign_before(std::string_view line, std::size_t end,
                               std::span<const std::string_view> signs) {
  if (end == 0 || is_plain(line[end - 1])) return 0;
  for (const std::string_view sign : signs)
    if (line[end - 1] == sign.back() && line.substr(0, end).ends_with(sign)) return sign.size();
  return 0;
}

// Whether the text has Hangul, Kana or Han: in their languages the year comes first.
bool has_east_asian_letter(std::string_view text);

// The places of a part of the line.
inline std::size_t begin_of(std::string_view line, std::string_view part) {
  return static_cast<std::size_t>(part.data() - line.data());
}
inline std::size_t end_of(std::string_view line, std::string_view part) {
  return begin_of(line, part) + part.size();
}

}  // namespace galley
