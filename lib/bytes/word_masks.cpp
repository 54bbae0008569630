#include "bytes/word_masks.h"

#if defined(__SSE2__)
#include <immintrin.h>
#endif

namespace galley {

WordMasks word_masks_plain(const char* bytes) {
  WordMasks masks;
  for (std::size_t i = 0; i < word_masks_bytes; ++i) {
    const auto c = static_cast<unsigned char>(bytes[i]);
    const std::uint64_t bit = std::uint64_t{1} << i;
    if ((c | 0x20) >= 'a' && (c | 0x20) <= 'z') masks.letter |= bit;
    if (c >= '0' && c <= '9') masks.digit |= bit;
    if (c == '\'') masks.apostrophe |= bit;
    if (c >= 0x80) masks.high |= bit;
  }
  return masks;
}

#if defined(__SSE2__)

namespace {

// `first` becomes the least of the signed bytes, so that one comparison tells whether a byte is one
// of those from `first` on.
constexpr char to_least(char first) { return static_cast<char>(0x80 - first); }
constexpr char past_least(int count) { return static_cast<char>(-0x80 + count); }

}  // namespace

WordMasks word_masks_sse2(const char* bytes) {
  const auto all = [](char c) { return _mm_set1_epi8(c); };
  const auto bits = [](__m128i mask, std::size_t at) {
    return std::uint64_t{static_cast<std::uint32_t>(_mm_movemask_epi8(mask))} << at;
  };
  WordMasks masks;
  for (std::size_t at = 0; at < word_masks_bytes; at += sizeof(__m128i)) {
    const __m128i part = _mm_loadu_si128(reinterpret_cast<const __m128i*>(bytes + at));
    const __m128i letters = _mm_add_epi8(_mm_or_si128(part, all(0x20)), all(to_least('a')));
    const __m128i digits = _mm_add_epi8(part, all(to_least('0')));
    masks.letter |= bits(_mm_cmplt_epi8(letters, all(past_least(26))), at);
    masks.digit |= bits(_mm_cmplt_epi8(digits, all(past_least(10))), at);
    masks.apostrophe |= bits(_mm_cmpeq_epi8(part, all('\'')), at);
    masks.high |= bits(part, at);
  }
  return masks;
}

namespace {

__attribute__((target("avx2"))) WordMasks word_masks_avx2(const char* bytes) {
  WordMasks masks;
  for (std::size_t at = 0; at < word_masks_bytes; at += sizeof(__m256i)) {
    const __m256i part = _mm256_loadu_si256(reinterpret_cast<const __m256i*>(bytes + at));
    const __m256i letters = _mm256_add_epi8(_mm256_or_si256(part, _mm256_set1_epi8(0x20)),
                                            _mm256_set1_epi8(to_least('a')));
    const __m256i digits = _mm256_add_epi8(part, _mm256_set1_epi8(to_least('0')));
    const __m256i is_letter = _mm256_cmpgt_epi8(_mm256_set1_epi8(past_least(26)), letters);
    const __m256i is_digit = _mm256_cmpgt_epi8(_mm256_set1_epi8(past_least(10)), digits);
    const __m256i is_apostrophe = _mm256_cmpeq_epi8(part, _mm256_set1_epi8('\''));
    const auto add = [at](std::uint64_t& mask, int bits) {
      mask |= std::uint64_t{static_cast<std::uint32_t>(bits)} << at;
    };
    add(masks.letter, _mm256_movemask_epi8(is_letter));
    add(masks.digit, _mm256_movemask_epi8(is_digit));
    add(masks.apostrophe, _mm256_movemask_epi8(is_apostrophe));
    add(masks.high, _mm256_movemask_epi8(part));
  }
  return masks;
}

}  // namespace

WordMasks word_masks(const char* bytes) {
  return __builtin_cpu_supports("avx2") ? word_masks_avx2(bytes) : word_masks_sse2(bytes);
}

#else

WordMasks word_masks_sse2(const char* bytes) { return word_masks_plain(bytes); }
WordMasks word_masks(const char* bytes) { return word_masks_plain(bytes); }

#endif

}  // namespace galley
