// The bits of 64 bytes, sorted by their place in the byte: what holds for a byte is then told for
// all of them at once by a few operations on integers.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

namespace galley {

// Bit i of plane k is bit k of byte i.
using BitPlanes = std::array<std::uint64_t, 8>;

// How many bytes the planes tell of: all of them must be there.
inline constexpr std::size_t bit_planes_bytes = 64;

BitPlanes bit_planes(const char* bytes);

// The same byte by byte, for machines without SSE2 and for tests; and with SSE2 alone.
BitPlanes plain_bit_planes(const char* bytes);
BitPlanes sse2_bit_planes(const char* bytes);

}  // namespace galley
