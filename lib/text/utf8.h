// UTF-8 read code point by code point, and what a code point is (Unicode categories from ICU).
#pragma once

#include <unicode/uchar.h>

#include <cstddef>
#include <string>
#include <string_view>

namespace galley {

// What decode() gives for bytes that are not UTF-8.
inline constexpr char32_t replacement_character = 0xFFFD;

struct CodePoint {
  char32_t value = replacement_character;
  std::size_t length = 0;  // bytes it takes, 0 at the end of the text
};

// The code point that begins at `at`. A byte sequence that is not UTF-8 is one
// replacement_character for each maximal part of a sequence (Unicode 15, section 3.9).
CodePoint decode_multibyte(std::string_view text, std::size_t at);

inline CodePoint decode(std::string_view text, std::size_t at) {
  if (at >= text.size()) return {};
  const auto byte = static_cast<unsigned char>(text[at]);
  if (byte < 0x80) return {byte, 1};
  // The commonest letters take two bytes.
  const auto next = at + 1 < text.size() ? static_cast<unsigned char>(text[at + 1]) : 0u;
  if (byte >= 0xC2 && byte < 0xE0 && (next & 0xC0) == 0x80)
    return {(byte & 0x1Fu) << 6 | (next & 0x3F), 2};
  return decode_multibyte(text, at);
}

CodePoint decode_multibyte_before(std::string_view text, std::size_t end);

// The code point that ends right before `end`; length 0 at the start of the text.
inline CodePoint decode_before(std::string_view text, std::size_t end) {
  if (end == 0) return {};
  const auto byte = static_cast<unsigned char>(text[end - 1]);
  if (byte < 0x80) return {byte, 1};
  return decode_multibyte_before(text, end);
}

// Whether the byte goes on with a character, 0x80-0xBF.
inline constexpr bool is_continuation(char byte) {
  return (static_cast<unsigned char>(byte) & 0xC0) == 0x80;
}

void append_utf8(char32_t code_point, std::string& out);

inline constexpr bool is_ascii_letter(char32_t c) { return (c | 0x20) - 'a' < 26; }
inline constexpr bool is_ascii_digit(char32_t c) { return c - '0' < 10; }

inline bool is_letter(char32_t c) {
  if (c < 0x80) return is_ascii_letter(c);
  if (c >= 0xC0 && c < 0x250) return c != 0xD7 && c != 0xF7;  // the Latin alphabets
  if (c >= 0x400 && c < 0x482) return true;                   // Cyrillic
  return u_isalpha(static_cast<UChar32>(c)) != 0;
}
inline bool is_upper(char32_t c) {
  return c < 0x80 ? c - 'A' < 26
                  : u_isupper(static_cast<UChar32>(c)) || u_istitle(static_cast<UChar32>(c));
}
inline bool is_lower(char32_t c) {
  return c < 0x80 ? c - 'a' < 26 : u_islower(static_cast<UChar32>(c)) != 0;
}
// Accents and vowel signs that belong to the letter before them.
inline bool is_mark(char32_t c) {
  return c >= 0x300 && (U_GET_GC_MASK(static_cast<UChar32>(c)) & U_GC_M_MASK) != 0;
}
// The decimal value of a digit in any script (ASCII, full-width, Arabic, Devanagari …), else -1.
inline int digit_value(char32_t c) {
  return c < 0x80 ? (is_ascii_digit(c) ? static_cast<int>(c - '0') : -1)
                  : u_charDigitValue(static_cast<UChar32>(c));
}
// What words are made of: letters, their marks and digits.
inline bool is_word_character(char32_t c) {
  return is_letter(c) || is_mark(c) || digit_value(c) >= 0;
}
// The same and all other numbers and the low line, as whole words are told where patterns ask for
// them (\w of Unicode Technical Standard 18, Annex C, but for the joiners).
inline bool is_word_sign(char32_t c) {
  constexpr auto letters_and_numbers = U_GC_L_MASK | U_GC_N_MASK | U_GC_M_MASK;
  return c == '_' || (U_GET_GC_MASK(static_cast<UChar32>(c)) & letters_and_numbers) != 0;
}
// Space, tab, no-break space, ideographic space and their like, line ends, zero-width space, BOM.
inline bool is_space(char32_t c) {
  if (c < 0x80) return c == ' ' || (c >= 0x09 && c <= 0x0D);
  return c == 0x200B || c == 0xFEFF || u_isUWhiteSpace(static_cast<UChar32>(c));
}
// Han, Kana and full-width signs: scripts that are written without spaces between words.
inline bool is_unspaced(char32_t c) {
  return (c >= 0x2E80 && c <= 0x312F) || (c >= 0x31A0 && c <= 0x9FFF) ||
         (c >= 0xF900 && c <= 0xFAFF) || (c >= 0xFF00 && c <= 0xFFEF) ||
         (c >= 0x20000 && c <= 0x3FFFF);
}

// Whether the text has no byte beyond ASCII.
bool is_ascii(std::string_view text);

// Whether one of 0-9 is in the text.
bool has_ascii_digit(std::string_view text);

// How many bytes go on with a character, 0x80-0xBF.
std::size_t count_continuations(std::string_view text);

// How many bytes begin a character of four bytes.
std::size_t count_long_leads(std::string_view text);

// How many code points the text has; of bytes that are not UTF-8, those that could begin one.
std::size_t code_points(std::string_view text);

// The place behind so many code points of UTF-8 from `at` on, or the text's end.
std::size_t behind_characters(std::string_view text, std::size_t at, std::size_t count);

// The text without the white space (is_space) around it.
std::string_view trim_spaces(std::string_view text);

// The same; of most texts a look at both ends shows that they have none.
inline std::string_view trim(std::string_view text) {
  const auto is_plain = [](char c) { return c > ' ' && c < 0x7F; };
  if (text.empty() || (is_plain(text.front()) && is_plain(text.back()))) return text;
  return trim_spaces(text);
}

}  // namespace galley
