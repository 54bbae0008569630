#include "read/source/wide_stream.h"

#include <algorithm>
#include <cstring>

#include "text/encoding/code_units.h"
#include "text/utf8.h"

namespace galley {
namespace {

constexpr std::size_t block_size = 1 << 16;  // bytes converted at a time; UTF-8 takes up to 3 for 2

char* put_utf8(char32_t c, char* to) {
  const auto put = [&to](char32_t byte) { *to++ = static_cast<char>(byte); };
  if (c < 0x80) {
    put(c);
  } else if (c < 0x800) {
    put(0xC0 | c >> 6);
    put(0x80 | (c & 0x3F));
  } else if (c < 0x10000) {
    put(0xE0 | c >> 12);
    put(0x80 | (c >> 6 & 0x3F));
    put(0x80 | (c & 0x3F));
  } else {
    put(0xF0 | c >> 18);
    put(0x80 | (c >> 12 & 0x3F));
    put(0x80 | (c >> 6 & 0x3F));
    put(0x80 | (c & 0x3F));
  }
  return to;
}

constexpr std::size_t step = 8;

// Writes `step` units if they are ASCII all.
template <class Units>
bool put_ascii(const char* at, char* to) {
  char32_t all = 0;
  for (std::size_t i = 0; i < step; ++i) all |= Units::unit(at + i * Units::unit_size);
  if (all >= 0x80) return false;
  for (std::size_t i = 0; i < step; ++i)
    to[i] = static_cast<char>(Units::unit(at + i * Units::unit_size));
  return true;
}

// Writes the units' characters to `to`, which has room for them, and takes them off `units`. What
// is left over begins a character. Gives the end of what is written.
template <class Units>
char* convert(std::string_view& units, char* to) {
  const char* at = units.data();
  const char* const end = at + units.size() / Units::unit_size * Units::unit_size;
  while (at < end) {
    if (end - at >= static_cast<std::ptrdiff_t>(step * Units::unit_size) &&
        put_ascii<Units>(at, to)) {
      at += step * Units::unit_size;
      to += step;
      continue;
    }
    for (std::size_t i = 0; i < step && at < end; ++i) {
      const CodePoint next = Units::character(at, end);
      units.remove_prefix(static_cast<std::size_t>(at - units.data()));
      if (next.length == 0) return to;
      to = put_utf8(next.value, to);
      at += next.length;
    }
  }
  units.remove_prefix(static_cast<std::size_t>(at - units.data()));
  return to;
}

}  // namespace

WideStream::WideStream(ByteStream& from, Encoding encoding)
    : from_(from), encoding_(encoding), units_(block_size, '\0'), text_(2 * block_size, '\0') {}

std::size_t WideStream::read(char* to, std::size_t size) {
  if (rest_.empty()) convert_more();
  const std::size_t count = rest_.copy(to, size);
  rest_.remove_prefix(count);
  return count == 0 ? fail(from_.failure()) : count;
}

// Reads until there is a character more, or nothing is left.
void WideStream::convert_more() {
  while (rest_.empty()) {
    const std::size_t count = from_.read(units_.data() + kept_, units_.size() - kept_);
    if (count == 0) return end_text();
    std::string_view units = std::string_view(units_).substr(0, kept_ + count);
    const char* const end = with_units(
        encoding_, [&]<class Units>(Units) { return convert<Units>(units, text_.data()); });
    rest_ = {text_.data(), static_cast<std::size_t>(end - text_.data())};
    kept_ = units.size();
    std::memmove(units_.data(), units.data(), kept_);
  }
}

// A high surrogate without its other half may be left, a unit that is cut off, or both.
void WideStream::end_text() {
  char* end = text_.data();
  for (; kept_ > 0; kept_ -= std::min(kept_, unit_size(encoding_)))
    end = put_utf8(replacement_character, end);
  rest_ = {text_.data(), static_cast<std::size_t>(end - text_.data())};
}

std::uint64_t source_length(std::string_view utf8, Encoding encoding) {
  switch (encoding) {
    case Encoding::utf16le:
    case Encoding::utf16be:
      return 2 * (code_points(utf8) + count_long_leads(utf8));
    case Encoding::utf32le:
    case Encoding::utf32be:
      return 4 * code_points(utf8);
    default:
      return utf8.size();
  }
}

}  // namespace galley
