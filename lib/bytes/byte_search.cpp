#include "bytes/byte_search.h"

#include "bytes/cpu.h"

#ifdef GALLEY_X86
#include <emmintrin.h>

#include <bit>
#include <cstring>
#endif

namespace galley {
namespace {

// Whether a byte is one that is searched for; `next` follows it, NUL at the end.
struct SeparatorByte {
  static bool matches(char c, char) {
    return c == ')' || c == '/' || c == '-' || c == '_' || c == '=' ||
           static_cast<unsigned char>(c) >= 0xE2;
  }
};
struct DigitByte {
  static bool matches(char c, char) {
    return (c >= '0' && c <= '9') || static_cast<unsigned char>(c) >= 0xD9;
  }
};
struct RareLetter {
  static bool matches(char c, char next) {
    return c == 'b' || c == 'k' || c == 'z' || (c == 's' && next == 's');
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

constexpr std::size_t lane = sizeof(__m128i);

__m128i load(const char* bytes) { return _mm_loadu_si128(reinterpret_cast<const __m128i*>(bytes)); }
__m128i is(__m128i bytes, char c) { return _mm_cmpeq_epi8(bytes, _mm_set1_epi8(c)); }
__m128i either(__m128i a, __m128i b) { return _mm_or_si128(a, b); }
__m128i at_least(__m128i bytes, unsigned char low) {
  return _mm_cmpeq_epi8(_mm_max_epu8(bytes, _mm_set1_epi8(static_cast<char>(low))), bytes);
}

// The same for sixteen bytes; the one after them is there too.
__m128i matches(SeparatorByte, const char* at) {
  const __m128i bytes = load(at);
  // A stroke is a hyphen with one bit more.
  const __m128i hyphen_or_stroke = is(either(bytes, _mm_set1_epi8('-' ^ '/')), '/');
  return either(either(hyphen_or_stroke, is(bytes, ')')),
                either(either(is(bytes, '_'), is(bytes, '=')), at_least(bytes, 0xE2)));
}

__m128i matches(DigitByte, const char* at) {
  const __m128i bytes = load(at);
  const __m128i value = _mm_sub_epi8(bytes, _mm_set1_epi8('0'));
  const __m128i nine = _mm_set1_epi8(9);
  return either(_mm_cmpeq_epi8(_mm_max_epu8(value, nine), nine), at_least(bytes, 0xD9));
}

__m128i matches(RareLetter, const char* at) {
  const __m128i bytes = load(at);
  const __m128i pair = _mm_and_si128(is(bytes, 's'), is(load(at + 1), 's'));
  return either(either(is(bytes, 'b'), is(bytes, 'k')), either(is(bytes, 'z'), pair));
}

template <class Byte>
std::size_t find(std::string_view text, std::size_t from) {
  const auto bits_at = [](const char* at) {
    return static_cast<unsigned>(_mm_movemask_epi8(matches(Byte{}, at)));
  };
  for (; from + lane < text.size(); from += lane)
    if (const unsigned bits = bits_at(text.data() + from); bits != 0)
      return from + static_cast<std::size_t>(std::countr_zero(bits));
  if (from >= text.size()) return text.size();
  char rest[lane + 1] = {};  // with NULs, which no search is for
  std::memcpy(rest, text.data() + from, text.size() - from);
  const unsigned bits = bits_at(rest);
  return bits == 0 ? text.size() : from + static_cast<std::size_t>(std::countr_zero(bits));
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

std::size_t find_rare_letter(std::string_view text, std::size_t from) {
  return find<RareLetter>(text, from);
}
std::size_t plain_find_rare_letter(std::string_view text, std::size_t from) {
  return find_plain<RareLetter>(text, from);
}

}  // namespace galley
