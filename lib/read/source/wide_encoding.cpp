#include "read/source/wide_encoding.h"

#include <unicode/uchar.h>

#include <algorithm>
#include <array>

#include "text/encoding/code_units.h"
#include "text/repair.h"

namespace galley {
namespace {

using namespace std::string_view_literals;

struct Mark {
  std::string_view bytes;
  Encoding encoding;
};

// The mark of UTF-16LE begins that of UTF-32LE: no text begins with a NUL.
constexpr Mark marks[] = {{"\xFF\xFE\0\0"sv, Encoding::utf32le},
                          {"\0\0\xFE\xFF"sv, Encoding::utf32be},
                          {"\xFF\xFE"sv, Encoding::utf16le},
                          {"\xFE\xFF"sv, Encoding::utf16be}};

constexpr Encoding wide_encodings[] = {Encoding::utf32le, Encoding::utf32be, Encoding::utf16le,
                                       Encoding::utf16be};

// Fewer units tell too little.
constexpr std::size_t fewest_units = 4;

// What the characters of a reading are.
struct Census {
  std::size_t characters = 0;
  std::size_t alien = 0;                   // what no text has: ill-formed, unassigned, controls
  std::size_t basic = 0;                   // up to U+00FF: every other byte is a NUL
  std::size_t spaces = 0;                  // and line ends, in ASCII
  std::array<std::size_t, 0x20> blocks{};  // of 256 characters: where the alphabets are
};

constexpr bool is_line_sign(auto c) { return c == '\n' || c == '\r' || c == '\t' || c == '\f'; }

bool is_alien(char32_t c) {
  if (is_line_sign(c)) return false;
  const auto type = u_charType(static_cast<UChar32>(c));
  return c == replacement_character || type == U_CONTROL_CHAR || type == U_UNASSIGNED;
}

void count(char32_t c, Census& census) {
  ++census.characters;
  census.alien += is_alien(c);
  census.basic += c < 0x100;
  census.spaces += c == ' ' || c == '\n' || c == '\r';
  if (c >= 0x100 && c < 0x2000) ++census.blocks[c >> 8];
}

template <class Units>
Census take_census(std::string_view bytes) {
  Census census;
  const char* at = bytes.data();
  const char* const end = at + bytes.size() / Units::unit_size * Units::unit_size;
  while (at < end) {
    const CodePoint next = Units::character(at, end);
    if (next.length == 0) break;
    count(next.value, census);
    at += next.length;
  }
  return census;
}

// Whether half of the characters are of one alphabet. Bytes of narrow text, taken in twos, are not:
// they read as signs and Han from all over U+2000 to U+7EFF.
bool has_alphabet(const Census& census) {
  return *std::max_element(census.blocks.begin(), census.blocks.end()) * 2 >= census.characters;
}

bool is_control(char c) { return c >= 0 && c < ' ' && !is_line_sign(c); }

// Whether the bytes look like UTF-8 or like a narrow encoding, both perhaps with some NULs. Every
// eighth byte of Han or Hangul in UTF-16 is a control.
bool is_narrow_text(std::string_view bytes) {
  const auto is_other_control = [](char c) { return c != '\0' && is_control(c); };
  // The end may be cut off in the middle of a character.
  return is_utf8(bytes.substr(0, bytes.size() - std::min<std::size_t>(bytes.size(), 3))) ||
         std::none_of(bytes.begin(), bytes.end(), is_other_control);
}

bool reads_as(Encoding encoding, std::string_view bytes) {
  const std::size_t size = unit_size(encoding);
  if (bytes.size() < fewest_units * size) return false;
  const Census census =
      with_units(encoding, [&]<class Units>(Units) { return take_census<Units>(bytes); });
  if (census.alien > 0) return false;
  // Any four bytes that are a character speak for UTF-32, whose first eleven bits are always 0.
  if (size == 4 || census.basic * 2 > census.characters) return true;
  return census.spaces > 0 && (has_alphabet(census) || !is_narrow_text(bytes));
}

}  // namespace

std::optional<Encoding> marked_encoding_of(std::string_view first_bytes) {
  for (const Mark& mark : marks)
    if (first_bytes.starts_with(mark.bytes)) return mark.encoding;
  return std::nullopt;
}

std::optional<Encoding> wide_encoding_of(std::string_view first_bytes) {
  const std::string_view bytes = first_bytes.substr(0, wide_detection_length);
  if (const auto marked = marked_encoding_of(bytes)) return marked;
  // Each space, line end and ASCII sign has one.
  if (bytes.find('\0') == bytes.npos) return std::nullopt;
  for (const Encoding encoding : wide_encodings)
    if (reads_as(encoding, bytes)) return encoding;
  return std::nullopt;
}

bool may_be_wide(std::string_view first_bytes) {
  const std::string_view line = first_bytes.substr(0, first_bytes.find('\n'));
  if (first_bytes.size() >= wide_detection_length) return false;
  return line.size() == first_bytes.size() || !is_utf8(line) ||
         std::any_of(line.begin(), line.end(), is_control);
}

}  // namespace galley
