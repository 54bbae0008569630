#include "text/loose.h"

#include <unicode/unorm2.h>
#include <unicode/utf16.h>

#include <array>
#include <bit>
#include <cstdint>

#include "bytes/eight_bytes.h"
#include "text/loose_signs.h"
#include "text/utf8.h"

namespace galley {
namespace {

const UNormalizer2* composer() {
  static const UNormalizer2* const instance = [] {
    UErrorCode error = U_ZERO_ERROR;
    return unorm2_getNFCInstance(&error);
  }();
  return instance;
}

void append_utf16(char32_t c, std::u16string& out) {
  if (c >= 0x10000) out += static_cast<char16_t>(U16_LEAD(c));
  out += static_cast<char16_t>(c < 0x10000 ? c : U16_TRAIL(c));
}

char32_t take_code_point(std::u16string_view& text) {
  std::size_t at = 0;
  char32_t c = 0;
  U16_NEXT(text, at, text.size(), c);
  text.remove_prefix(at);
  return c;
}

void append_loose_part(char32_t c, std::u16string& out) {
  if (const auto loose = loose_sign(c))
    out.append(loose->begin(), loose->end());
  else
    append_utf16(c, out);
}

// Appends what is left of a code point when it is decomposed.
void append_loose_parts(char32_t c, std::u16string& out) {
  std::array<UChar, 8> buffer{};
  UErrorCode error = U_ZERO_ERROR;
  const std::int32_t size =
      unorm2_getDecomposition(composer(), static_cast<UChar32>(c), buffer.data(),
                              static_cast<std::int32_t>(buffer.size()), &error);
  if (U_FAILURE(error) || size < 0) return append_loose_part(c, out);
  std::u16string_view parts(buffer.data(), static_cast<std::size_t>(size));
  while (!parts.empty()) append_loose_part(take_code_point(parts), out);
}

// The parts are decomposed, and composition makes nothing longer.
void compose(std::u16string& parts) {
  std::u16string composed(parts.size(), u'\0');
  const auto size = static_cast<std::int32_t>(parts.size());
  UErrorCode error = U_ZERO_ERROR;
  const std::int32_t written =
      unorm2_normalize(composer(), parts.data(), size, composed.data(), size, &error);
  if (U_FAILURE(error)) return;
  composed.resize(static_cast<std::size_t>(written));
  parts = composed;
}

// Appends what loose text has for a character, all of its code points.
void append_by_table(std::string_view character, std::string& out) {
  std::u16string parts;
  for (std::size_t at = 0; at < character.size();) {
    const CodePoint c = decode(character, at);
    append_loose_parts(c.value, parts);
    at += c.length;
  }
  if (parts.size() > 1) compose(parts);
  for (std::u16string_view rest = parts; !rest.empty();) append_utf8(take_code_point(rest), out);
}

// The letters of two bytes that are in nearly all texts that are not English: Latin, Greek,
// Cyrillic.
constexpr char32_t letters_end = 0x500;
constexpr char16_t no_single_letter = 0xFFFF;
using Letters = std::array<char16_t, letters_end>;

char16_t letter_by_table(char32_t c) {
  std::string from;
  append_utf8(c, from);
  std::string to;
  append_by_table(from, to);
  const CodePoint letter = decode(to, 0);
  const bool is_single = !to.empty() && letter.length == to.size();
  return is_single ? static_cast<char16_t>(letter.value) : no_single_letter;
}

char16_t loose_letter(char32_t c) {
  static const Letters letters = [] {
    Letters all{};
    for (char32_t letter = 0; letter < letters_end; ++letter) all[letter] = letter_by_table(letter);
    return all;
  }();
  return letters[c];
}

// Han, Kana and syllables of Hangul, which loose text leaves alone.
bool is_east_asian_letter(char32_t c) {
  return (c >= 0x3400 && c < 0xA000) || (c >= 0xAC00 && c < 0xD7A4) ||
         (c >= 0x3041 && c < 0x3097) || (c >= 0x30A1 && c < 0x30FB);
}

// Whether the code point may become one with the one before it: accents, vowels of Hangul.
bool joins_character(char32_t c) {
  if (c < 0x300 || (c >= 0x370 && c < 0x483) || is_east_asian_letter(c)) return false;
  return !unorm2_hasBoundaryBefore(composer(), static_cast<UChar32>(c));
}

// Where the character ends whose first code point ends at `at`. Composition takes a time that
// grows with the square of its length, and no word has so many accents on a letter (Unicode
// Standard Annex 15, section 13).
std::size_t end_of_character(std::string_view text, std::size_t at) {
  constexpr int most_accents = 30;
  for (int accents = 0; accents < most_accents; ++accents) {
    const CodePoint next = decode(text, at);
    if (!joins_character(next.value)) break;
    at += next.length;
  }
  return at;
}

// The first byte at or after `at` that is not from 0x20 to 0x7F.
std::size_t find_control_or_multibyte(std::string_view text, std::size_t at) {
  constexpr std::uint64_t each = 0x0101'0101'0101'0101;
  for (; text.size() - at >= 8; at += 8) {
    const std::uint64_t bytes = eight_bytes(text.data() + at);
    // Bit 7 of each byte that is not; what a difference borrows changes later bytes only.
    const std::uint64_t others = (bytes | (bytes - each * ' ')) & each * 0x80;
    if (others != 0) return at + static_cast<std::size_t>(std::countr_zero(others)) / 8;
  }
  while (at < text.size() && text[at] >= ' ' && static_cast<unsigned char>(text[at]) < 0x80) ++at;
  return at;
}

bool is_loose_letter(char32_t c) {
  return c < letters_end ? loose_letter(c) == c : is_east_asian_letter(c);
}

// Appends what loose text has for a character of one code point.
void append_loose_code_point(char32_t c, std::string_view bytes, std::string& out) {
  const char16_t letter = c < letters_end ? loose_letter(c) : no_single_letter;
  if (is_east_asian_letter(c))
    out += bytes;
  else if (letter != no_single_letter)
    append_utf8(letter, out);
  else if (const auto loose = loose_sign(c))
    out += *loose;
  else
    append_by_table(bytes, out);
}

}  // namespace

std::size_t end_of_unchanged(std::string_view text, std::size_t at) {
  for (std::size_t last = at;;) {  // where the last character begins that is not ASCII
    const std::size_t end = find_control_or_multibyte(text, at);
    if (end == text.size()) return end;
    const CodePoint c = decode(text, end);
    if (joins_character(c.value)) return end > at ? end - 1 : last;
    if (!is_loose_letter(c.value)) return end;
    last = end;
    at = end + c.length;
  }
}

std::size_t append_loose(std::string_view text, std::size_t at, std::string& out) {
  const CodePoint first = decode(text, at);
  const std::size_t end = end_of_character(text, at + first.length);
  const std::string_view character = text.substr(at, end - at);
  if (character.size() == first.length)
    append_loose_code_point(first.value, character, out);
  else
    append_by_table(character, out);
  return character.size();
}

std::string loosen(std::string_view text) {
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = end_of_unchanged(text, at);
    out += text.substr(at, end - at);
    at = end;
    if (at < text.size()) at += append_loose(text, at, out);
  }
  return out;
}

}  // namespace galley
