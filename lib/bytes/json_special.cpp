#include "bytes/json_special.h"

#if defined(__SSE2__)
#include <emmintrin.h>

#include <bit>
#endif

namespace galley {

std::size_t find_json_special_plain(std::string_view text, std::size_t from) {
  while (from < text.size() && !is_json_special(text[from])) ++from;
  return from;
}

#if defined(__SSE2__)

namespace {

constexpr std::size_t lane = sizeof(__m128i);

// A bit for each special byte of sixteen.
unsigned special_bits(const char* bytes) {
  const __m128i block = _mm_loadu_si128(reinterpret_cast<const __m128i*>(bytes));
  const __m128i last_control = _mm_set1_epi8(0x1F);
  const __m128i control = _mm_cmpeq_epi8(_mm_max_epu8(block, last_control), last_control);
  const __m128i quote = _mm_cmpeq_epi8(block, _mm_set1_epi8('"'));
  const __m128i backslash = _mm_cmpeq_epi8(block, _mm_set1_epi8('\\'));
  const __m128i del = _mm_cmpeq_epi8(block, _mm_set1_epi8(0x7F));
  const __m128i lead = _mm_cmpeq_epi8(block, _mm_set1_epi8(static_cast<char>(0xC2)));
  const __m128i special =
      _mm_or_si128(_mm_or_si128(control, _mm_or_si128(quote, backslash)), _mm_or_si128(del, lead));
  return static_cast<unsigned>(_mm_movemask_epi8(special));
}

}  // namespace

std::size_t find_json_special(std::string_view text, std::size_t from) {
  if (text.size() - from < lane) return find_json_special_plain(text, from);
  const std::size_t last = text.size() - lane;
  for (;; from += lane) {
    if (from > last) from = last;  // looks at some bytes twice
    const unsigned bits = special_bits(text.data() + from);
    if (bits != 0) return from + static_cast<std::size_t>(std::countr_zero(bits));
    if (from == last) return text.size();
  }
}

#else

std::size_t find_json_special(std::string_view text, std::size_t from) {
  return find_json_special_plain(text, from);
}

#endif

}  // namespace galley
