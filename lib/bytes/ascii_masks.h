// What the ASCII characters of a piece of text are, 64 bytes at a time.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace galley {

// Bit i of each mask tells of byte i.
struct AsciiMasks {
  std::uint64_t upper = 0;   // A-Z
  std::uint64_t lower = 0;   // a-z
  std::uint64_t digit = 0;   // 0-9
  std::uint64_t joiner = 0;  // apostrophe and hyphen, which stand inside words
  std::uint64_t sign = 0;    // @ | > / : which addresses and menus have
  std::uint64_t dot = 0;     // full stop
  std::uint64_t high = 0;    // 0x80-0xFF: not ASCII
};

// The masks of the first 64 bytes, or of all if the text is shorter.
AsciiMasks ascii_masks(std::string_view text);

// The same byte by byte: for machines without SSE2, and for the tests to compare with.
AsciiMasks plain_ascii_masks(std::string_view text);

}  // namespace galley
