#include "bytes/json_special.h"

#include "bytes/chunk.h"

#ifdef GALLEY_X86
#include <bit>
#include <cstdint>
#include <cstring>
#endif

namespace galley {

std::size_t copy_to_json_special_plain(const char* from, std::size_t size, char* to) {
  std::size_t at = 0;
  for (; at < size && !is_json_special(from[at]); ++at) to[at] = from[at];
  return at;
}

#ifdef GALLEY_X86

namespace {

constexpr char last_control = 0x1F;
constexpr char del = 0x7F;
constexpr char lead = static_cast<char>(0xC2);

// A bit for each special byte of sixteen.
std::uint32_t special_bits(__m128i block) {
  const __m128i controls = _mm_set1_epi8(last_control);
  const __m128i control = _mm_cmpeq_epi8(_mm_max_epu8(block, controls), controls);
  const __m128i quote = _mm_cmpeq_epi8(block, _mm_set1_epi8('"'));
  const __m128i backslash = _mm_cmpeq_epi8(block, _mm_set1_epi8('\\'));
  const __m128i others = _mm_or_si128(_mm_cmpeq_epi8(block, _mm_set1_epi8(del)),
                                      _mm_cmpeq_epi8(block, _mm_set1_epi8(lead)));
  const __m128i special =
      _mm_or_si128(_mm_or_si128(control, others), _mm_or_si128(quote, backslash));
  return static_cast<std::uint32_t>(_mm_movemask_epi8(special));
}

std::size_t first_of(std::uint32_t bits) {
  return static_cast<std::size_t>(std::countr_zero(bits));
}

// From one to two words, as two words that overlap.
template <class Word>
std::size_t copy_words(const char* from, std::size_t size, char* to) {
  constexpr std::uint32_t all = (1U << sizeof(Word)) - 1;
  const std::size_t last = size - sizeof(Word);
  Word words[2];
  std::memcpy(&words[0], from, sizeof(Word));
  std::memcpy(&words[1], from + last, sizeof(Word));
  std::memcpy(to, &words[0], sizeof(Word));
  std::memcpy(to + last, &words[1], sizeof(Word));
  const std::uint32_t bits = special_bits(
      _mm_set_epi64x(static_cast<std::int64_t>(words[1]), static_cast<std::int64_t>(words[0])));
  const std::uint32_t end = 1U << size;
  return first_of((bits & all) | ((bits >> 8) & all) << last | end);
}

// The loops below go by whole blocks, of which the last one looks at some bytes twice.

std::uint32_t copy_block(const char* from, char* to) {
  const __m128i block = _mm_loadu_si128(reinterpret_cast<const __m128i*>(from));
  _mm_storeu_si128(reinterpret_cast<__m128i*>(to), block);
  return special_bits(block);
}

GALLEY_AVX2 inline std::uint32_t copy_wide_block(const char* from, char* to) {
  // The special bytes of ASCII that are no control characters, by their low halves.
  const __m256i by_low_half = _mm256_broadcastsi128_si256(
      _mm_setr_epi8(0, 0, '"', 0, 0, 0, 0, 0, 0, 0, 0, 0, '\\', 0, 0, del));
  const __m256i controls = _mm256_set1_epi8(last_control);
  const __m256i block = _mm256_loadu_si256(reinterpret_cast<const __m256i*>(from));
  _mm256_storeu_si256(reinterpret_cast<__m256i*>(to), block);
  const __m256i control = _mm256_cmpeq_epi8(_mm256_max_epu8(block, controls), controls);
  const __m256i sign = _mm256_cmpeq_epi8(_mm256_shuffle_epi8(by_low_half, block), block);
  const __m256i other = _mm256_cmpeq_epi8(block, _mm256_set1_epi8(lead));
  return static_cast<std::uint32_t>(
      _mm256_movemask_epi8(_mm256_or_si256(_mm256_or_si256(control, sign), other)));
}

class Avx512JsonChunk : Avx512Chunk {
 public:
  using Avx512Chunk::Avx512Chunk;

  GALLEY_AVX512 void put(char* to) const { _mm512_storeu_si512(to, bytes_); }
  GALLEY_AVX512 std::uint64_t special() const {
    // The special bytes of ASCII that are no control characters, by their low halves.
    const __m512i by_low_half = _mm512_broadcast_i32x4(
        _mm_setr_epi8(0, 0, '"', 0, 0, 0, 0, 0, 0, 0, 0, 0, '\\', 0, 0, del));
    const __mmask64 control = _mm512_cmple_epu8_mask(bytes_, all(last_control));
    const __mmask64 sign = _mm512_cmpeq_epi8_mask(_mm512_shuffle_epi8(by_low_half, bytes_), bytes_);
    return _kor_mask64(_kor_mask64(control, sign), is(lead));
  }
};

GALLEY_AVX2 std::size_t copy_by_wide_blocks(const char* from, std::size_t size, char* to) {
  const std::size_t last = size - sizeof(__m256i);
  for (std::size_t at = 0; at < last; at += sizeof(__m256i))
    if (const std::uint32_t bits = copy_wide_block(from + at, to + at)) return at + first_of(bits);
  const std::uint32_t bits = copy_wide_block(from + last, to + last);
  return bits != 0 ? last + first_of(bits) : size;
}

// Whole blocks, and a last one that is not full.
GALLEY_AVX512 std::size_t copy_by_widest_blocks(const char* from, std::size_t size, char* to) {
  std::size_t at = 0;
  for (; at + Avx512Chunk::size <= size; at += Avx512Chunk::size) {
    const Avx512JsonChunk chunk(from + at);
    chunk.put(to + at);
    if (const std::uint64_t special = chunk.special())
      return at + static_cast<std::size_t>(std::countr_zero(special));
  }
  const Avx512JsonChunk rest(from + at, size - at);
  rest.put(to + at);
  const std::uint64_t special = rest.special() & first_bits(size - at);
  return special != 0 ? at + static_cast<std::size_t>(std::countr_zero(special)) : size;
}

}  // namespace

std::size_t copy_to_json_special_sse2(const char* from, std::size_t size, char* to) {
  if (size < 4) return copy_to_json_special_plain(from, size, to);
  if (size < 8) return copy_words<std::uint32_t>(from, size, to);
  if (size < 16) return copy_words<std::uint64_t>(from, size, to);
  const std::size_t last = size - sizeof(__m128i);
  for (std::size_t at = 0; at < last; at += sizeof(__m128i))
    if (const std::uint32_t bits = copy_block(from + at, to + at)) return at + first_of(bits);
  const std::uint32_t bits = copy_block(from + last, to + last);
  return bits != 0 ? last + first_of(bits) : size;
}

std::size_t copy_to_json_special_avx2(const char* from, std::size_t size, char* to) {
  if (size >= sizeof(__m256i) && has_avx2()) return copy_by_wide_blocks(from, size, to);
  return copy_to_json_special_sse2(from, size, to);
}

std::size_t copy_to_json_special(const char* from, std::size_t size, char* to) {
  static const auto best = has_avx512() ? copy_by_widest_blocks : copy_to_json_special_avx2;
  return best(from, size, to);
}

#else

std::size_t copy_to_json_special_avx2(const char* from, std::size_t size, char* to) {
  return copy_to_json_special_plain(from, size, to);
}

std::size_t copy_to_json_special_sse2(const char* from, std::size_t size, char* to) {
  return copy_to_json_special_plain(from, size, to);
}

std::size_t copy_to_json_special(const char* from, std::size_t size, char* to) {
  return copy_to_json_special_plain(from, size, to);
}

#endif

}  // namespace galley
