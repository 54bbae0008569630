// Which of 64 bytes are letters.
#pragma once

#include <cstddef>
#include <cstdint>

namespace galley {

// Bit i of each mask tells of byte i.
struct LetterMasks {
  std::uint64_t letter = 0;  // of ASCII
  std::uint64_t high = 0;    // not ASCII

  friend bool operator==(const LetterMasks&, const LetterMasks&) = default;
};

// How many bytes the masks tell of: all of them must be there.
inline constexpr std::size_t letter_masks_bytes = 64;

LetterMasks letter_masks(const char* bytes);

// The same byte by byte, for machines without SSE2 and for tests; with SSE2 alone, and without
// AVX-512.
LetterMasks plain_letter_masks(const char* bytes);
LetterMasks sse2_letter_masks(const char* bytes);
LetterMasks avx2_letter_masks(const char* bytes);

}  // namespace galley
