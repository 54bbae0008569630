#include "text/utf8.h"

#include <algorithm>
#include <cstdint>
#include <cstring>

#include "bytes/byte_search.h"
#include "bytes/count_bytes.h"

namespace galley {
namespace {

// What a lead byte promises: how many bytes, and the range that the second must lie in (Unicode
// 15, table 3-7, which leaves out surrogates, overlong forms and what lies past U+10FFFF).
struct Lead {
  std::size_t length;
  unsigned char second_low;
  unsigned char second_high;
};

Lead lead_of(unsigned char byte) {
  if (byte >= 0xC2 && byte <= 0xDF) return {2, 0x80, 0xBF};
  if (byte == 0xE0) return {3, 0xA0, 0xBF};
  if (byte == 0xED) return {3, 0x80, 0x9F};
  if (byte >= 0xE1 && byte <= 0xEF) return {3, 0x80, 0xBF};
  if (byte == 0xF0) return {4, 0x90, 0xBF};
  if (byte >= 0xF1 && byte <= 0xF3) return {4, 0x80, 0xBF};
  if (byte == 0xF4) return {4, 0x80, 0x8F};
  return {0, 0, 0};
}

}  // namespace

CodePoint decode_multibyte(std::string_view text, std::size_t at) {
  const auto first = static_cast<unsigned char>(text[at]);
  // Most take three bytes, of which these leads allow any continuation: quotation marks, dashes,
  // Han.
  if (first >= 0xE1 && first <= 0xEC && text.size() - at > 2 && is_continuation(text[at + 1]) &&
      is_continuation(text[at + 2])) {
    const auto six_bits = [&](std::size_t i) {
      return static_cast<unsigned char>(text[i]) & 0x3Fu;
    };
    return {(first & 0x0Fu) << 12 | six_bits(at + 1) << 6 | six_bits(at + 2), 3};
  }
  const Lead lead = lead_of(first);
  if (lead.length == 0) return {replacement_character, 1};
  auto value = static_cast<char32_t>(first & (0x7F >> lead.length));
  for (std::size_t i = 1; i < lead.length; ++i) {
    if (at + i >= text.size()) return {replacement_character, i};
    const auto byte = static_cast<unsigned char>(text[at + i]);
    const unsigned char low = i == 1 ? lead.second_low : 0x80;
    const unsigned char high = i == 1 ? lead.second_high : 0xBF;
    if (byte < low || byte > high) return {replacement_character, i};
    value = (value << 6) | (byte & 0x3F);
  }
  return {value, lead.length};
}

CodePoint decode_multibyte_before(std::string_view text, std::size_t end) {
  const std::size_t furthest = end - std::min<std::size_t>(end, 4);
  std::size_t start = end - 1;
  while (start > furthest && is_continuation(text[start])) --start;
  const CodePoint found = decode(text.substr(0, end), start);
  // Stray continuation bytes stand each for itself.
  if (start + found.length != end) return {replacement_character, 1};
  return found;
}

void append_utf8(char32_t c, std::string& out) {
  const auto push = [&out](char32_t byte) { out.push_back(static_cast<char>(byte)); };
  if (c < 0x80) {
    push(c);
  } else if (c < 0x800) {
    push(0xC0 | (c >> 6));
    push(0x80 | (c & 0x3F));
  } else if (c < 0x10000) {
    push(0xE0 | (c >> 12));
    push(0x80 | ((c >> 6) & 0x3F));
    push(0x80 | (c & 0x3F));
  } else {
    push(0xF0 | (c >> 18));
    push(0x80 | ((c >> 12) & 0x3F));
    push(0x80 | ((c >> 6) & 0x3F));
    push(0x80 | (c & 0x3F));
  }
}

namespace {

template <class Integer>
std::uint64_t load(const char* bytes) {
  Integer value;
  std::memcpy(&value, bytes, sizeof value);
  return value;
}

// Reads the text in whole integers, the last of which may overlap the one before it, and mixes what
// `look` gives for them; only bit 7 of each byte counts.
template <class Look>
bool any_byte(std::string_view text, Look look) {
  constexpr std::uint64_t marks = 0x8080808080808080;
  const char* bytes = text.data();
  const std::size_t size = text.size();
  std::uint64_t found = 0;
  if (size >= 8) {
    for (std::size_t at = 0; at + 8 < size; at += 8) found |= look(load<std::uint64_t>(bytes + at));
    found |= look(load<std::uint64_t>(bytes + size - 8));
  } else if (size >= 4) {
    found = look(load<std::uint32_t>(bytes) | load<std::uint32_t>(bytes + size - 4) << 32);
  } else {
    for (const char c : text) found |= look(static_cast<unsigned char>(c));
  }
  return (found & marks) != 0;
}

}  // namespace

bool is_ascii(std::string_view text) {
  constexpr std::size_t few = 64;
  if (text.size() >= few) return find_high_byte(text, 0) == text.size();
  return !any_byte(text, [](std::uint64_t bytes) { return bytes; });
}

bool has_ascii_digit(std::string_view text) {
  constexpr std::uint64_t each = 0x0101010101010101;
  return any_byte(text, [](std::uint64_t bytes) {
    // Bit 7 of each byte that is at least '0', or above '9': no sum reaches the next byte.
    const std::uint64_t low = bytes & each * 0x7F;
    return (low + each * (0x80 - '0')) & ~(low + each * (0x7F - '9')) & ~bytes;
  });
}

std::size_t count_continuations(std::string_view text) {
  return count_bytes(text, is_continuation);
}

std::size_t count_long_leads(std::string_view text) {
  return count_bytes(text, [](char c) { return static_cast<unsigned char>(c) >= 0xF0; });
}

std::size_t behind_characters(std::string_view text, std::size_t at, std::size_t count) {
  constexpr std::uint64_t each = 0x0101010101010101;
  // Eight bytes begin up to eight characters.
  for (; count >= 8 && text.size() - at >= 8; at += 8) {
    const auto bytes = load<std::uint64_t>(text.data() + at);
    const std::uint64_t continuations = (bytes >> 7 & ~bytes >> 6 & each) * each >> 56;
    count -= 8 - continuations;
  }
  for (; at < text.size() && (count > 0 || is_continuation(text[at])); ++at)
    if (!is_continuation(text[at])) --count;
  return at;
}

std::size_t code_points(std::string_view text) { return text.size() - count_continuations(text); }

std::string_view trim_spaces(std::string_view text) {
  while (!text.empty()) {
    const CodePoint first = decode(text, 0);
    if (!is_space(first.value)) break;
    text.remove_prefix(first.length);
  }
  while (!text.empty()) {
    const CodePoint last = decode_before(text, text.size());
    if (!is_space(last.value)) break;
    text.remove_suffix(last.length);
  }
  return text;
}

}  // namespace galley
