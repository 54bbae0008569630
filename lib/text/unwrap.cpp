#include "text/unwrap.h"

#include <galley/text.h>

#include <bit>
#include <cstdint>

#include "bytes/eight_bytes.h"
#include "text/utf8.h"

namespace galley {
namespace {

bool is_hyphen(char32_t c) {
  constexpr char32_t soft_hyphen = 0xAD;
  constexpr char32_t hyphen = 0x2010;
  return c == '-' || c == hyphen || c == soft_hyphen;
}

bool is_ascii(char byte) { return static_cast<unsigned char>(byte) < 0x80; }

bool ends_in_hyphenated_letter(std::string_view line) {
  const CodePoint last = decode_before(line, line.size());
  if (!is_hyphen(last.value)) return false;
  const char32_t before = decode_before(line, line.size() - last.length).value;
  return is_letter(before) || is_mark(before);
}

// Bit 7 of each byte that is `sign`, up to the first one; later bytes may have it as well.
std::uint64_t marks_of(char sign, std::uint64_t bytes) {
  constexpr std::uint64_t each = 0x0101'0101'0101'0101;
  const std::uint64_t differences = bytes ^ each * static_cast<unsigned char>(sign);
  return (differences - each) & ~differences & each * 0x80;
}

}  // namespace

std::size_t find_line_end(std::string_view text) {
  std::size_t at = 0;
  for (; text.size() - at >= 8; at += 8) {
    const std::uint64_t bytes = eight_bytes(text.data() + at);
    const std::uint64_t ends = marks_of('\n', bytes) | marks_of('\r', bytes);
    if (ends != 0) return at + static_cast<std::size_t>(std::countr_zero(ends)) / 8;
  }
  for (; at < text.size(); ++at)
    if (ends_line(text[at])) return at;
  return text.npos;
}

BrokenText break_at(std::string_view text, std::size_t end) {
  // One line end is passed at once, which leaves nothing to trim of copy that is not indented.
  return {.line = trim(text.substr(0, end)), .rest = trim(text.substr(end + 1))};
}

bool joined_by_space(const BrokenText& broken) {
  const auto& [line, rest] = broken;
  if (is_ascii(line.back()) && line.back() != '-') return true;  // nearly all lines
  if (ends_in_hyphenated_letter(line)) return false;
  return !is_unspaced(decode_before(line, line.size()).value) ||
         !is_unspaced(decode(rest, 0).value);
}

void append_unwrapped(std::string_view part, std::string& out) {
  // Without CR, and nearly no text has one, memchr finds the ends.
  const bool has_returns = part.find('\r') != std::string_view::npos;
  const auto find_end = [&](std::string_view text) {
    return has_returns ? find_line_end(text) : text.find('\n');
  };
  std::string_view rest = trim(part);
  for (std::size_t end = find_end(rest); end != rest.npos; end = find_end(rest)) {
    const BrokenText broken = break_at(rest, end);
    out += broken.line;
    if (joined_by_space(broken)) out += ' ';
    rest = broken.rest;
  }
  out += rest;
}

}  // namespace galley
