// A set of ASCII characters, asked for one byte at a time.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace galley {

// Made at compile time and small enough to go by value. No byte of a multibyte character is in one.
class AsciiSet {
 public:
  constexpr AsciiSet() = default;

  template <std::size_t Size>
  consteval AsciiSet(const char (&characters)[Size]) {
    for (const char c : std::string_view(characters, Size - 1)) add(c);
  }

  constexpr bool has(char c) const {
    const auto byte = static_cast<unsigned char>(c);
    return byte < 0x80 && ((byte < 64 ? low_ : high_) >> (byte & 63) & 1) != 0;
  }

  constexpr AsciiSet operator|(AsciiSet other) const {
    other.low_ |= low_;
    other.high_ |= high_;
    return other;
  }

 private:
  constexpr void add(char c) {
    const auto byte = static_cast<unsigned char>(c);
    (byte < 64 ? low_ : high_) |= std::uint64_t{1} << (byte & 63);
  }

  std::uint64_t low_ = 0;
  std::uint64_t high_ = 0;
};

// The first place at or after `at`, or the last before `end`, that holds one of `set`; npos when
// none does.
constexpr std::size_t find_first_of(std::string_view text, AsciiSet set, std::size_t at = 0) {
  for (; at < text.size(); ++at)
    if (set.has(text[at])) return at;
  return text.npos;
}

constexpr std::size_t find_last_of(std::string_view text, AsciiSet set, std::size_t end) {
  while (end-- > 0)
    if (set.has(text[end])) return end;
  return text.npos;
}

}  // namespace galley
