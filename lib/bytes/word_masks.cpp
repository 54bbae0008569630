#include "bytes/word_masks.h"

#include "bytes/cpu.h"

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

// `first` becomes the least of the signed bytes, so that one comparison tells whether a byte is one
// of those from `first` on.
constexpr char to_least(char first) { return static_cast<char>(0x80 - first); }
constexpr char past_least(int count) { return static_cast<char>(-0x80 + count); }

// A question about each of the bytes of a chunk is answered by a bit for each.
class Sse2Chunk {
 public:
  static constexpr std::size_t size = 16;

  explicit Sse2Chunk(const char* bytes)
      : bytes_(_mm_loadu_si128(reinterpret_cast<const __m128i*>(bytes))) {}

  std::uint64_t letter() const { return bits(is_letter()); }
  std::uint64_t high() const { return bits(bytes_); }
  std::uint64_t word() const {
    const __m128i digits = _mm_add_epi8(bytes_, _mm_set1_epi8(to_least('0')));
    const __m128i is_digit = _mm_cmplt_epi8(digits, _mm_set1_epi8(past_least(10)));
    return bits(_mm_or_si128(_mm_or_si128(is_letter(), is_digit), is_apostrophe()));
  }
  std::uint64_t special() const { return bits(_mm_or_si128(bytes_, is_apostrophe())); }

 private:
  static std::uint64_t bits(__m128i mask) {
    return static_cast<std::uint32_t>(_mm_movemask_epi8(mask));
  }
  __m128i is_letter() const {
    const __m128i small = _mm_or_si128(bytes_, _mm_set1_epi8(0x20));
    const __m128i letters = _mm_add_epi8(small, _mm_set1_epi8(to_least('a')));
    return _mm_cmplt_epi8(letters, _mm_set1_epi8(past_least(26)));
  }
  __m128i is_apostrophe() const { return _mm_cmpeq_epi8(bytes_, _mm_set1_epi8('\'')); }

  __m128i bytes_;
};

// The same, twice as wide.
class Avx2Chunk {
 public:
  static constexpr std::size_t size = 32;

  GALLEY_AVX2 explicit Avx2Chunk(const char* bytes)
      : bytes_(_mm256_loadu_si256(reinterpret_cast<const __m256i*>(bytes))) {}

  GALLEY_AVX2 std::uint64_t letter() const { return bits(is_letter()); }
  GALLEY_AVX2 std::uint64_t high() const { return bits(bytes_); }
  GALLEY_AVX2 std::uint64_t word() const {
    const __m256i digits = _mm256_add_epi8(bytes_, _mm256_set1_epi8(to_least('0')));
    const __m256i is_digit = _mm256_cmpgt_epi8(_mm256_set1_epi8(past_least(10)), digits);
    return bits(_mm256_or_si256(_mm256_or_si256(is_letter(), is_digit), is_apostrophe()));
  }
  GALLEY_AVX2 std::uint64_t special() const {
    return bits(_mm256_or_si256(bytes_, is_apostrophe()));
  }

 private:
  GALLEY_AVX2 static std::uint64_t bits(__m256i mask) {
    return static_cast<std::uint32_t>(_mm256_movemask_epi8(mask));
  }
  GALLEY_AVX2 __m256i is_letter() const {
    const __m256i small = _mm256_or_si256(bytes_, _mm256_set1_epi8(0x20));
    const __m256i letters = _mm256_add_epi8(small, _mm256_set1_epi8(to_least('a')));
    return _mm256_cmpgt_epi8(_mm256_set1_epi8(past_least(26)), letters);
  }
  GALLEY_AVX2 __m256i is_apostrophe() const {
    return _mm256_cmpeq_epi8(bytes_, _mm256_set1_epi8('\''));
  }

  __m256i bytes_;
};

GALLEY_AVX2 WordMasks avx2_word_masks(const char* bytes) {
  const Avx2Chunk first(bytes);
  const Avx2Chunk second(bytes + Avx2Chunk::size);
  return {first.word() | second.word() << Avx2Chunk::size,
          first.special() | second.special() << Avx2Chunk::size};
}

GALLEY_AVX2 LetterMasks avx2_letter_masks(const char* bytes) {
  const Avx2Chunk first(bytes);
  const Avx2Chunk second(bytes + Avx2Chunk::size);
  return {first.letter() | second.letter() << Avx2Chunk::size,
          first.high() | second.high() << Avx2Chunk::size};
}

}  // namespace

WordMasks sse2_word_masks(const char* bytes) {
  WordMasks masks;
  for (std::size_t at = 0; at < word_masks_bytes; at += Sse2Chunk::size) {
    const Sse2Chunk chunk(bytes + at);
    masks.word |= chunk.word() << at;
    masks.special |= chunk.special() << at;
  }
  return masks;
}

LetterMasks sse2_letter_masks(const char* bytes) {
  LetterMasks masks;
  for (std::size_t at = 0; at < word_masks_bytes; at += Sse2Chunk::size) {
    const Sse2Chunk chunk(bytes + at);
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
