// What the ASCII characters of a piece of text are, 64 bytes at a time.
#pragma once

#include <cstddef>
#include <cstdint>

namespace galley {

// Bit i of each mask tells of byte i. Without initial values: a line's masks are an array.
struct AsciiMasks {
  std::uint64_t upper;       // A-Z
  std::uint64_t lower;       // a-z
  std::uint64_t digit;       // 0-9
  std::uint64_t apostrophe;  // it and the hyphen stand inside words
  std::uint64_t hyphen;
  std::uint64_t sign;  // @ | > / : which addresses and menus have
  std::uint64_t dot;   // full stop
  std::uint64_t high;  // 0x80-0xFF: not ASCII

  friend bool operator==(const AsciiMasks&, const AsciiMasks&) = default;
};

// How many bytes one of them tells of.
inline constexpr std::size_t ascii_masks_bytes = 64;

// As many bytes behind a text may be read as well.
inline constexpr std::size_t ascii_masks_further = 31;

// Writes the masks of each 64 bytes that a text of `size` bytes has or begins; no bits behind it
// are set.
void ascii_masks(const char* text, std::size_t size, AsciiMasks* masks);

// The same byte by byte, for machines without SSE2 and for tests; with SSE2 alone, and without
// AVX-512.
void plain_ascii_masks(const char* text, std::size_t size, AsciiMasks* masks);
void sse2_ascii_masks(const char* text, std::size_t size, AsciiMasks* masks);
void avx2_ascii_masks(const char* text, std::size_t size, AsciiMasks* masks);

}  // namespace galley
