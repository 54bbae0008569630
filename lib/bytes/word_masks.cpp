#include "bytes/word_masks.h"

#include "bytes/chunk.h"

#ifdef GALLEY_X86
#include <immintrin.h>
#endif

namespace galley {
namespace {

bool is_letter(unsigned char c) { return (c | 0x20) >= 'a' && (c | 0x20) <= 'z'; }

}  // namespace

WordMasks plain_word_masks(const char* bytes) {
  WordMasks masks;
  for (std::size_t i = 0; i < word_masks_bytes; ++i) {
    const auto c = static_cast<unsigned char>(bytes[i]);
    const std::uint64_t bit = std::uint64_t{1} << i;
    if (is_letter(c) || (c >= '0' && c <= '9') || c == '\'') masks.word |= bit;
    if (c >= 0x80 || c == '\'') masks.special |= bit;
  }
  return masks;
}

LetterMasks plain_letter_masks(const char* bytes) {
  LetterMasks masks;
  for (std::size_t i = 0; i < word_masks_bytes; ++i) {
    const auto c = static_cast<unsigned char>(bytes[i]);
    const std::uint64_t bit = std::uint64_t{1} << i;
    if (is_letter(c)) masks.letter |= bit;
    if (c >= 0x80) masks.high |= bit;
  }
  return masks;
}

#ifdef GALLEY_X86
namespace {

class Sse2Words : Sse2Chunk {
 public:
  using Sse2Chunk::size;

  explicit Sse2Words(const char* bytes) : Sse2Chunk(bytes) {}

  std::uint64_t letter() const { return bits(is_letter()); }
  std::uint64_t high() const { return bits(bytes_); }
  std::uint64_t word() const {
    return bits(either(either(is_letter(), between('0', '9')), is('\'')));
  }
  std::uint64_t special() const { return bits(either(bytes_, is('\''))); }

 private:
  Vector is_letter() const {
    const Vector small = either(bytes_, all(0x20));
    return both(less(all('a' - 1), small), less(small, all('z' + 1)));
  }
};

// The same, twice as wide.
class Avx2Words : Avx2Chunk {
 public:
  using Avx2Chunk::size;

  GALLEY_AVX2 explicit Avx2Words(const char* bytes) : Avx2Chunk(bytes) {}

  GALLEY_AVX2 std::uint64_t letter() const { return bits(is_letter()); }
  GALLEY_AVX2 std::uint64_t high() const { return bits(bytes_); }
  GALLEY_AVX2 std::uint64_t word() const {
    return bits(either(either(is_letter(), between('0', '9')), is('\'')));
  }
  GALLEY_AVX2 std::uint64_t special() const { return bits(either(bytes_, is('\''))); }

 private:
  GALLEY_AVX2 Vector is_letter() const {
    const Vector small = either(bytes_, all(0x20));
    return both(less(all('a' - 1), small), less(small, all('z' + 1)));
  }
};

GALLEY_AVX2 WordMasks avx2_word_masks(const char* bytes) {
  const Avx2Words first(bytes);
  const Avx2Words second(bytes + Avx2Words::size);
  return {first.word() | second.word() << Avx2Words::size,
          first.special() | second.special() << Avx2Words::size};
}

GALLEY_AVX2 LetterMasks avx2_letter_masks(const char* bytes) {
  const Avx2Words first(bytes);
  const Avx2Words second(bytes + Avx2Words::size);
  return {first.letter() | second.letter() << Avx2Words::size,
          first.high() | second.high() << Avx2Words::size};
}

}  // namespace

WordMasks sse2_word_masks(const char* bytes) {
  WordMasks masks;
  for (std::size_t at = 0; at < word_masks_bytes; at += Sse2Words::size) {
    const Sse2Words chunk(bytes + at);
    masks.word |= chunk.word() << at;
    masks.special |= chunk.special() << at;
  }
  return masks;
}

LetterMasks sse2_letter_masks(const char* bytes) {
  LetterMasks masks;
  for (std::size_t at = 0; at < word_masks_bytes; at += Sse2Words::size) {
    const Sse2Words chunk(bytes + at);
    masks.letter |= chunk.letter() << at;
    masks.high |= chunk.high() << at;
  }
  return masks;
}

WordMasks word_masks(const char* bytes) {
  return has_avx2() ? avx2_word_masks(bytes) : sse2_word_masks(bytes);
}
LetterMasks letter_masks(const char* bytes) {
  return has_avx2() ? avx2_letter_masks(bytes) : sse2_letter_masks(bytes);
}

#else

WordMasks sse2_word_masks(const char* bytes) { return plain_word_masks(bytes); }
LetterMasks sse2_letter_masks(const char* bytes) { return plain_letter_masks(bytes); }
WordMasks word_masks(const char* bytes) { return plain_word_masks(bytes); }
LetterMasks letter_masks(const char* bytes) { return plain_letter_masks(bytes); }

#endif

}  // namespace galley
