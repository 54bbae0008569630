#include "bytes/continuations.h"

#include <algorithm>

#include "bytes/cpu.h"

#ifdef GALLEY_X86
#include <immintrin.h>
#endif

namespace galley {
namespace {

// As signed numbers 0x80 to 0xBF are the least.
constexpr signed char first_other = -64;

}  // namespace

std::size_t plain_count_continuations(std::string_view text) {
  return static_cast<std::size_t>(std::count_if(
      text.begin(), text.end(), [](char c) { return static_cast<signed char>(c) < first_other; }));
}

#ifdef GALLEY_X86
namespace {

// The sums of the halves.
std::size_t sum_of(__m128i halves) {
  return static_cast<std::size_t>(
      _mm_cvtsi128_si64(_mm_add_epi64(halves, _mm_unpackhi_epi64(halves, halves))));
}

std::size_t sse2_count(std::string_view text) {
  constexpr std::size_t width = sizeof(__m128i);
  __m128i sums = _mm_setzero_si128();
  std::size_t at = 0;
  for (; at + width <= text.size(); at += width) {
    const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i*>(text.data() + at));
    const __m128i found = _mm_cmplt_epi8(bytes, _mm_set1_epi8(first_other));
    const __m128i ones = _mm_sub_epi8(_mm_setzero_si128(), found);
    sums = _mm_add_epi64(sums, _mm_sad_epu8(ones, _mm_setzero_si128()));
  }
  return sum_of(sums) + plain_count_continuations(text.substr(at));
}

GALLEY_AVX2 std::size_t avx2_count(std::string_view text) {
  constexpr std::size_t width = sizeof(__m256i);
  std::size_t count = 0;
  std::size_t at = 0;
  const auto found_at = [&](std::size_t from) GALLEY_AVX2 {
    const __m256i bytes = _mm256_loadu_si256(reinterpret_cast<const __m256i*>(text.data() + from));
    return static_cast<unsigned>(
        _mm256_movemask_epi8(_mm256_cmpgt_epi8(_mm256_set1_epi8(first_other), bytes)));
  };
  for (; at + width <= text.size(); at += width)
    count += static_cast<std::size_t>(__builtin_popcount(found_at(at)));
  if (at == text.size()) return count;
  if (text.size() < width) return sse2_count(text);
  // The last bytes together with some that were counted, whose bits are the lower ones.
  const unsigned counted = static_cast<unsigned>(width - (text.size() - at));
  const unsigned last = found_at(text.size() - width) >> counted;
  return count + static_cast<std::size_t>(__builtin_popcount(last));
}

const auto best_count = has_avx2() ? avx2_count : sse2_count;

}  // namespace

std::size_t count_continuations(std::string_view text) { return best_count(text); }
#else
std::size_t count_continuations(std::string_view text) { return plain_count_continuations(text); }
#endif

}  // namespace galley
