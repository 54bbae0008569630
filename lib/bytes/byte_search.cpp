#include "bytes/byte_search.h"

#include "bytes/cpu.h"

#ifdef GALLEY_X86
#include <immintrin.h>

#include <bit>
#include <cstring>
#endif

namespace galley {
namespace {

// Whether a byte is one that is searched for; `next` follows it, NUL at the end. `reach` is how
// many bytes after it count.
struct SeparatorByte {
  static constexpr std::size_t reach = 0;
  static bool matches(char c, char) {
    return c == ')' || c == '/' || c == '-' || c == '_' || c == '=' ||
           static_cast<unsigned char>(c) >= 0xE2;
  }
};
struct DigitByte {
  static constexpr std::size_t reach = 0;
  static bool matches(char c, char) {
    return (c >= '0' && c <= '9') || static_cast<unsigned char>(c) >= 0xD9;
  }
};
struct RarePair {
  static constexpr std::size_t reach = 1;
  // By the lower half of the first letter, which tells the pairs apart; a 1 is no first letter.
  static constexpr char first_letters[17] = "\1abst\1\1\1\1izk\1\1\1\1";
  static constexpr char second_letters[17] = "\1bisg\1\1\1\1bua\1\1\1\1";
  static bool matches(char c, char next) {
    return c == first_letters[c & 15] && next == second_letters[c & 15];
  }
};

template <class Byte>
std::size_t find_plain(std::string_view text, std::size_t from) {
  while (from < text.size() &&
         !Byte::matches(text[from], from + 1 < text.size() ? text[from + 1] : '\0'))
    ++from;
  return from < text.size() ? from : text.size();
}

#ifdef GALLEY_X86

// Each bits() gives a bit for each byte of a chunk that is searched for; as many bytes after the
// chunk as it reaches are there too.
class Sse2Chunk {
 public:
  static constexpr std::size_t size = 16;

  explicit Sse2Chunk(const char* at) : at_(at), bytes_(load(at)) {}

  unsigned bits(SeparatorByte) const {
    // A stroke is a hyphen with one bit more.
    const __m128i hyphen_or_stroke =
        _mm_cmpeq_epi8(either(bytes_, _mm_set1_epi8('-' ^ '/')), _mm_set1_epi8('/'));
    return mask(either(either(hyphen_or_stroke, is(')')),
                       either(either(is('_'), is('=')), at_least(bytes_, 0xE2))));
  }
  unsigned bits(DigitByte) const {
    const __m128i value = _mm_sub_epi8(bytes_, _mm_set1_epi8('0'));
    const __m128i nine = _mm_set1_epi8(9);
    return mask(either(_mm_cmpeq_epi8(_mm_max_epu8(value, nine), nine), at_least(bytes_, 0xD9)));
  }
  unsigned bits(RarePair) const {
    const __m128i with_b =
        either(both(either(is('a'), is('i')), next('b')), both(is('b'), next('i')));
    return mask(either(either(with_b, both(is('k'), next('a'))),
                       either(both(is('s'), next('s')),
                              either(both(is('t'), next('g')), both(is('z'), next('u'))))));
  }

 private:
  static __m128i load(const char* at) {
    return _mm_loadu_si128(reinterpret_cast<const __m128i*>(at));
  }
  static unsigned mask(__m128i found) { return static_cast<unsigned>(_mm_movemask_epi8(found)); }
  static __m128i either(__m128i a, __m128i b) { return _mm_or_si128(a, b); }
  static __m128i both(__m128i a, __m128i b) { return _mm_and_si128(a, b); }
  static __m128i at_least(__m128i bytes, unsigned char low) {
    return _mm_cmpeq_epi8(_mm_max_epu8(bytes, _mm_set1_epi8(static_cast<char>(low))), bytes);
  }
  __m128i is(char c) const { return _mm_cmpeq_epi8(bytes_, _mm_set1_epi8(c)); }
  __m128i next(char c) const { return _mm_cmpeq_epi8(load(at_ + 1), _mm_set1_epi8(c)); }

  const char* at_;
  __m128i bytes_;
};

// The same, twice as wide.
class Avx2Chunk {
 public:
  static constexpr std::size_t size = 32;

  GALLEY_AVX2 explicit Avx2Chunk(const char* at) : at_(at), bytes_(load(at)) {}

  GALLEY_AVX2 unsigned bits(SeparatorByte) const {
    const __m256i hyphen_or_stroke =
        _mm256_cmpeq_epi8(either(bytes_, _mm256_set1_epi8('-' ^ '/')), _mm256_set1_epi8('/'));
    return mask(either(either(hyphen_or_stroke, is(')')),
                       either(either(is('_'), is('=')), at_least(bytes_, 0xE2))));
  }
  GALLEY_AVX2 unsigned bits(DigitByte) const {
    const __m256i value = _mm256_sub_epi8(bytes_, _mm256_set1_epi8('0'));
    const __m256i nine = _mm256_set1_epi8(9);
    return mask(
        either(_mm256_cmpeq_epi8(_mm256_max_epu8(value, nine), nine), at_least(bytes_, 0xD9)));
  }
  GALLEY_AVX2 unsigned bits(RarePair) const {
    const __m256i first = _mm256_shuffle_epi8(table(RarePair::first_letters), bytes_);
    const __m256i second = _mm256_shuffle_epi8(table(RarePair::second_letters), bytes_);
    return mask(both(_mm256_cmpeq_epi8(first, bytes_), _mm256_cmpeq_epi8(second, load(at_ + 1))));
  }

 private:
  GALLEY_AVX2 static __m256i load(const char* at) {
    return _mm256_loadu_si256(reinterpret_cast<const __m256i*>(at));
  }
  // What _mm256_shuffle_epi8() takes by the lower half of each byte.
  GALLEY_AVX2 static __m256i table(const char* bytes) {
    return _mm256_broadcastsi128_si256(_mm_loadu_si128(reinterpret_cast<const __m128i*>(bytes)));
  }
  GALLEY_AVX2 static unsigned mask(__m256i found) {
    return static_cast<unsigned>(_mm256_movemask_epi8(found));
  }
  GALLEY_AVX2 static __m256i either(__m256i a, __m256i b) { return _mm256_or_si256(a, b); }
  GALLEY_AVX2 static __m256i both(__m256i a, __m256i b) { return _mm256_and_si256(a, b); }
  GALLEY_AVX2 static __m256i at_least(__m256i bytes, unsigned char low) {
    const __m256i least = _mm256_set1_epi8(static_cast<char>(low));
    return _mm256_cmpeq_epi8(_mm256_max_epu8(bytes, least), bytes);
  }
  GALLEY_AVX2 __m256i is(char c) const { return _mm256_cmpeq_epi8(bytes_, _mm256_set1_epi8(c)); }

  const char* at_;
  __m256i bytes_;
};

// Whole chunks are read in place, the last one so that it ends with the text. A text that is
// shorter than a chunk is copied; no search is for the NULs that fill it up.
template <class Byte>
std::size_t sse2_find(std::string_view text, std::size_t from) {
  constexpr std::size_t width = Sse2Chunk::size;
  constexpr std::size_t need = width + Byte::reach;
  for (; from + need <= text.size(); from += width)
    if (const unsigned bits = Sse2Chunk(text.data() + from).bits(Byte{}); bits != 0)
      return from + static_cast<std::size_t>(std::countr_zero(bits));
  if (from + Byte::reach >= text.size()) return text.size();
  unsigned bits = 0;
  if (text.size() >= need) {
    const std::size_t last = text.size() - need;
    bits = Sse2Chunk(text.data() + last).bits(Byte{}) >> (from - last);
  } else {
    char rest[width + 1] = {};
    std::memcpy(rest, text.data() + from, text.size() - from);
    bits = Sse2Chunk(rest).bits(Byte{});
  }
  return bits == 0 ? text.size() : from + static_cast<std::size_t>(std::countr_zero(bits));
}

template <class Byte>
GALLEY_AVX2 std::size_t avx2_find(std::string_view text, std::size_t from) {
  constexpr std::size_t width = Avx2Chunk::size;
  constexpr std::size_t need = width + Byte::reach;
  for (; from + need <= text.size(); from += width)
    if (const unsigned bits = Avx2Chunk(text.data() + from).bits(Byte{}); bits != 0)
      return from + static_cast<std::size_t>(std::countr_zero(bits));
  if (from + Byte::reach >= text.size()) return text.size();
  unsigned bits = 0;
  if (text.size() >= need) {
    const std::size_t last = text.size() - need;
    bits = Avx2Chunk(text.data() + last).bits(Byte{}) >> (from - last);
  } else {
    char rest[width + 1] = {};
    std::memcpy(rest, text.data() + from, text.size() - from);
    bits = Avx2Chunk(rest).bits(Byte{});
  }
  return bits == 0 ? text.size() : from + static_cast<std::size_t>(std::countr_zero(bits));
}

template <class Byte>
const auto best_find = has_avx2() ? avx2_find<Byte> : sse2_find<Byte>;

template <class Byte>
std::size_t find(std::string_view text, std::size_t from) {
  const bool is_short = text.size() < from + 2 * Sse2Chunk::size;
  return is_short ? sse2_find<Byte>(text, from) : best_find<Byte>(text, from);
}
#else
template <class Byte>
std::size_t find(std::string_view text, std::size_t from) {
  return find_plain<Byte>(text, from);
}
#endif

}  // namespace

std::size_t find_separator_byte(std::string_view text, std::size_t from) {
  return find<SeparatorByte>(text, from);
}
std::size_t plain_find_separator_byte(std::string_view text, std::size_t from) {
  return find_plain<SeparatorByte>(text, from);
}

std::size_t find_digit_byte(std::string_view text, std::size_t from) {
  return find<DigitByte>(text, from);
}
std::size_t plain_find_digit_byte(std::string_view text, std::size_t from) {
  return find_plain<DigitByte>(text, from);
}

std::size_t find_rare_pair(std::string_view text, std::size_t from) {
  return find<RarePair>(text, from);
}
std::size_t plain_find_rare_pair(std::string_view text, std::size_t from) {
  return find_plain<RarePair>(text, from);
}

}  // namespace galley
