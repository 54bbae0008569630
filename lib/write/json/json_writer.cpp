#include "write/json/json_writer.h"

#include <array>
#include <charconv>

#include "bytes/json_special.h"
#include "text/iso_date.h"
#include "text/unwrap.h"
#include "text/utf8.h"

namespace galley {
namespace {

// The code points from U+0080 to U+009F are this and a second byte with the value of each.
constexpr char lead_of_controls = '\xC2';

bool is_second_of_control(char byte) {
  const auto value = static_cast<unsigned char>(byte);
  return value >= 0x80 && value <= 0x9F;
}

// The letters of the escapes that have one.
constexpr auto escape_names = [] {
  std::array<char, 256> names = {};
  names['"'] = '"';
  names['\\'] = '\\';
  names['\n'] = 'n';
  names['\r'] = 'r';
  names['\t'] = 't';
  return names;
}();

}  // namespace

// Room costs a pass over it, as a string has no bytes without a value: so there is only a little
// more than is asked for.
void JsonWriter::grow(std::size_t bytes) {
  constexpr std::size_t more = 1024;
  const std::size_t size = this->size();
  out_.resize(size + bytes + more);
  set_ends(size);
}

void JsonWriter::json_text(std::string_view json) {
  make_room(json.size());
  at_ += json.copy(at_, json.size());
}

void JsonWriter::number(std::size_t number) {
  constexpr std::size_t digits = 20;  // 2^64 has as many
  make_room(digits);
  at_ = std::to_chars(at_, at_ + digits, number).ptr;
}

void JsonWriter::number_or_null(std::size_t value) {
  if (value == 0)
    null();
  else
    number(value);
}

void JsonWriter::span_or_null(const std::optional<Span>& span) {
  if (!span) return null();
  json('[');
  number(span->begin);
  json(',');
  number(span->end);
  json(']');
}

void JsonWriter::date_or_null(const std::optional<Date>& date) {
  if (!date) return null();
  make_room(room_for_date(*date) + 2);
  *at_++ = '"';
  at_ = put_date(*date, at_);
  *at_++ = '"';
}

// Writes the text from `at` up to the first byte that JSON takes for something else; gives where
// that stands.
inline std::size_t JsonWriter::copy_to_special(std::string_view text, std::size_t at) {
  const std::size_t size = text.size() - at;
  make_room(size + json_special_further);
  const std::size_t count = copy_to_json_special(text.data() + at, size, at_);
  at_ += count;
  return at + count;
}

// Writes what stands for the special byte at `at`, and for the one that makes a control character
// with it; gives where the text goes on.
inline std::size_t JsonWriter::escape(std::string_view text, std::size_t at) {
  const char first = text[at++];
  if (first != lead_of_controls)
    escape_sign(first);
  else if (at < text.size() && is_second_of_control(text[at]))
    escape_sign(text[at++]);
  else
    json(first);
  return at;
}

// Writes an escape for a code point below U+0100.
inline void JsonWriter::escape_sign(char sign) {
  constexpr std::string_view digits = "0123456789abcdef";
  const auto value = static_cast<unsigned char>(sign);
  json('\\');
  if (const char name = escape_names[value]) return json(name);
  json("u00");
  json(digits[value >> 4]);
  json(digits[value & 0xF]);
}

void JsonWriter::characters(std::string_view text) {
  for (std::size_t at = 0;;) {
    at = copy_to_special(text, at);
    if (at == text.size()) return;
    at = escape(text, at);
  }
}

void JsonWriter::string(std::string_view text) {
  json('"');
  characters(text);
  json('"');
}

void JsonWriter::string_or_null(std::string_view text) {
  if (text.empty())
    null();
  else
    string(text);
}

// Takes back what was written last, for `text`: that it is written again tells how much that was.
void JsonWriter::take_back(std::string_view text) {
  const std::size_t before = size();
  characters(text);
  at_ -= 2 * (size() - before);
}

// Writes the lines of a text that has no white space around it, with `joint` between them, or
// nothing where `joined` leaves it out.
template <std::size_t Size, class Joined>
inline void JsonWriter::lines(std::string_view text, const char (&joint)[Size], Joined joined) {
  for (std::size_t at = 0;;) {
    at = copy_to_special(text, at);
    if (at == text.size()) return;
    if (!ends_line(text[at])) {
      at = escape(text, at);
    } else if (is_plain_break(text, at)) {
      json(joint);
      ++at;
    } else {
      const BrokenText broken = break_at(text, at);
      if (broken.line.size() < at)
        take_back(text.substr(broken.line.size(), at - broken.line.size()));
      if (joined(broken)) json(joint);
      text = broken.rest;
      at = 0;
    }
  }
}

inline void JsonWriter::unwrapped(std::string_view trimmed) {
  json('"');
  lines(trimmed, " ", joined_by_space);
  json('"');
}

void JsonWriter::part(std::string_view part) { unwrapped(trim(part)); }

void JsonWriter::part_or_null(std::string_view part) {
  const std::string_view text = trim(part);
  if (text.empty())  // white space alone is none
    null();
  else
    unwrapped(text);
}

void JsonWriter::lines_or_null(std::span<const std::string_view> blocks) {
  const std::size_t begin = size();
  for (const std::string_view block : blocks) {
    const std::string_view text = trim(block);
    if (text.empty()) continue;
    if (size() == begin)
      json('"');
    else
      json("\\n");
    lines(text, "\\n", [](const BrokenText&) { return true; });
  }
  if (size() == begin)
    null();
  else
    json('"');
}

}  // namespace galley
