// The bits of 64 bytes, sorted by their place in the byte: what holds for a byte is then told for
// all of them at once by a few operations on integers.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

#include "bytes/chunk.h"
#include "bytes/lanes.h"

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

// Where has_avx512(): the planes of 64 bytes side by side, the first in the lowest 64 bits.
GALLEY_AVX512 inline EightLanes avx512_bit_planes(const __m512i& bytes) {
  // Turns each eight bytes as a square of bits: their bits k come to stand in byte k. The
  // instruction takes the last byte for the first row.
  const __m512i reversed =
      _mm512_shuffle_epi8(bytes, _mm512_set4_epi32(0x08090A0B, 0x0C0D0E0F, 0x00010203, 0x04050607));
  const __m512i turned = _mm512_gf2p8affine_epi64_epi8(
      _mm512_set1_epi64(static_cast<long long>(0x8040'2010'0804'0201)), reversed, 0);
  // And then the eight squares as one of bytes.
  const __m512i order = _mm512_set_epi64(0x3F372F271F170F07, 0x3E362E261E160E06, 0x3D352D251D150D05,
                                         0x3C342C241C140C04, 0x3B332B231B130B03, 0x3A322A221A120A02,
                                         0x3931292119110901, 0x3830282018100800);
  return EightLanes(_mm512_permutexvar_epi8(order, turned));
}

#endif

}  // namespace galley
