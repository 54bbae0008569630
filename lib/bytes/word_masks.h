// Which of 64 bytes stand in words.
#pragma once

#include <cstddef>
#include <cstdint>

namespace galley {

// Bit i of each mask tells of byte i.
struct WordMasks {
  std::uint64_t letter = 0;      // A-Z, a-z
  std::uint64_t digit = 0;       // 0-9
  std::uint64_t apostrophe = 0;  // the straight one
  std::uint64_t high = 0;        // 0x80-0xFF: not ASCII
};

// How many bytes the masks tell of: all of them must be there.
inline constexpr std::size_t word_masks_bytes = 64;

WordMasks word_masks(const char* bytes);

// The same byte by byte, for machines without SSE2 and for tests; and with SSE2 alone.
WordMasks word_masks_plain(const char* bytes);
WordMasks word_masks_sse2(const char* bytes);

}  // namespace galley
