// The bits of 64 bytes, sorted by their place in the byte: what holds for a byte is then told for
// all of them at once by a few operations on integers.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

#include "bytes/chunk.h"

namespace galley {

// Bit i of plane k is bit k of byte i.
using BitPlanes = std::array<std::uint64_t, 8>;

// How many bytes the planes tell of: all of them must be there.
inline constexpr std::size_t bit_planes_bytes = 64;

BitPlanes bit_planes(const char* bytes);

// The same byte by byte, for machines without SSE2 and for tests; and with SSE2 alone.
BitPlanes plain_bit_planes(const char* bytes);
BitPlanes sse2_bit_planes(const char* bytes);

#ifdef GALLEY_X86

// Thirty-two bytes, to be taken apart.
class Avx2Planes : Avx2Chunk {
 public:
  using Avx2Chunk::size;

  GALLEY_AVX2 explicit Avx2Planes(const char* bytes) : Avx2Chunk(bytes) {}

  // The highest bit of each byte; the one below it takes its place.
  GALLEY_AVX2 std::uint64_t take() {
    const std::uint64_t plane = bits(bytes_);
    bytes_ = _mm256_add_epi8(bytes_, bytes_);
    return plane;
  }
};

// Where has_avx2(), for kernels that go on with the planes.
GALLEY_AVX2 inline BitPlanes avx2_bit_planes(const char* bytes) {
  BitPlanes planes;
  Avx2Planes first(bytes);
  Avx2Planes second(bytes + Avx2Planes::size);
  for (std::size_t k = planes.size(); k-- > 0;)
    planes[k] = first.take() | second.take() << Avx2Planes::size;
  return planes;
}

#endif

}  // namespace galley
