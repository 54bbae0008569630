#include "bytes/letter_masks.h"

#include "bytes/chunk.h"

#ifdef GALLEY_X86
#include <immintrin.h>
#endif

namespace galley {
namespace {

bool is_letter(unsigned char c) { return (c | 0x20) >= 'a' && (c | 0x20) <= 'z'; }

}  // namespace

LetterMasks plain_letter_masks(const char* bytes) {
  LetterMasks masks;
  for (std::size_t i = 0; i < letter_masks_bytes; ++i) {
    const auto c = static_cast<unsigned char>(bytes[i]);
    const std::uint64_t bit = std::uint64_t{1} << i;
    if (is_letter(c)) masks.letter |= bit;
    if (c >= 0x80) masks.high |= bit;
  }
  return masks;
}

#ifdef GALLEY_X86
namespace {

class Sse2Letters : Sse2Chunk {
 public:
  using Sse2Chunk::size;

  explicit Sse2Letters(const char* bytes) : Sse2Chunk(bytes) {}

  std::uint64_t letter() const {
    const Vector small = either(bytes_, all(0x20));
    return bits(both(less(all('a' - 1), small), less(small, all('z' + 1))));
  }
  std::uint64_t high() const { return bits(bytes_); }
};

// The same, twice as wide.
class Avx2Letters : Avx2Chunk {
 public:
  using Avx2Chunk::size;

  GALLEY_AVX2 explicit Avx2Letters(const char* bytes) : Avx2Chunk(bytes) {}

  GALLEY_AVX2 std::uint64_t letter() const {
    const Vector small = either(bytes_, all(0x20));
    return bits(both(less(all('a' - 1), small), less(small, all('z' + 1))));
  }
  GALLEY_AVX2 std::uint64_t high() const { return bits(bytes_); }
};

GALLEY_AVX2 LetterMasks read_with_avx2(const char* bytes) {
  const Avx2Letters first(bytes);
  const Avx2Letters second(bytes + Avx2Letters::size);
  return {first.letter() | second.letter() << Avx2Letters::size,
          first.high() | second.high() << Avx2Letters::size};
}

// All 64 bytes at once.
class Avx512Letters : Avx512Chunk {
 public:
  using Avx512Chunk::Avx512Chunk;

  GALLEY_AVX512 LetterMasks masks() const {
    const __m512i small = _mm512_or_si512(bytes_, all(0x20));
    return {_mm512_cmple_epu8_mask(_mm512_sub_epi8(small, all('a')), all('z' - 'a')), high()};
  }
};

GALLEY_AVX512 LetterMasks read_with_avx512(const char* bytes) {
  return Avx512Letters(bytes).masks();
}

const auto best_letter_masks = has_avx512() ? read_with_avx512 : avx2_letter_masks;

}  // namespace

LetterMasks sse2_letter_masks(const char* bytes) {
  LetterMasks masks;
  for (std::size_t at = 0; at < letter_masks_bytes; at += Sse2Letters::size) {
    const Sse2Letters chunk(bytes + at);
    masks.letter |= chunk.letter() << at;
    masks.high |= chunk.high() << at;
  }
  return masks;
}

LetterMasks avx2_letter_masks(const char* bytes) {
  return has_avx2() ? read_with_avx2(bytes) : sse2_letter_masks(bytes);
}

LetterMasks letter_masks(const char* bytes) { return best_letter_masks(bytes); }

#else

LetterMasks sse2_letter_masks(const char* bytes) { return plain_letter_masks(bytes); }
LetterMasks avx2_letter_masks(const char* bytes) { return plain_letter_masks(bytes); }
LetterMasks letter_masks(const char* bytes) { return plain_letter_masks(bytes); }

#endif

}  // namespace galley
