#include "bytes/bit_planes.h"

#include "bytes/chunk.h"

namespace galley {

BitPlanes plain_bit_planes(const char* bytes) {
  BitPlanes planes{};
  for (std::size_t i = 0; i < bit_planes_bytes; ++i)
    for (std::size_t k = 0; k < planes.size(); ++k)
      planes[k] |= std::uint64_t{static_cast<unsigned char>(bytes[i])} >> k % 8 << 63 >> (63 - i);
  return planes;
}

#ifdef GALLEY_X86
namespace {

class Sse2Planes : Sse2Chunk {
 public:
  using Sse2Chunk::size;

  explicit Sse2Planes(const char* bytes) : Sse2Chunk(bytes) {}

  // The highest bit of each byte; the one below it takes its place.
  std::uint64_t take() {
    const std::uint64_t plane = bits(bytes_);
    bytes_ = _mm_add_epi8(bytes_, bytes_);
    return plane;
  }
};

const auto best_bit_planes = has_avx2() ? avx2_bit_planes : sse2_bit_planes;

}  // namespace

BitPlanes sse2_bit_planes(const char* bytes) {
  BitPlanes planes{};
  for (std::size_t at = 0; at < bit_planes_bytes; at += Sse2Planes::size) {
    Sse2Planes chunk(bytes + at);
    for (std::size_t k = planes.size(); k-- > 0;) planes[k] |= chunk.take() << at;
  }
  return planes;
}

BitPlanes bit_planes(const char* bytes) { return best_bit_planes(bytes); }

#else

BitPlanes sse2_bit_planes(const char* bytes) { return plain_bit_planes(bytes); }
BitPlanes bit_planes(const char* bytes) { return plain_bit_planes(bytes); }

#endif

}  // namespace galley
