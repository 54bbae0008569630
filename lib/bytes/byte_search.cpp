#include "bytes/byte_search.h"

#include <algorithm>
#include <bit>
#include <cstdint>
#include <cstring>

#include "bytes/chunk.h"

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
  static bool matches(char c, char next) { return is_rare_pair(c, next); }
};
struct ReferenceOrControl {
  static constexpr std::size_t reach = 0;
  static bool matches(char c, char) {
    return c == '&' || (c >= 0 && c < ' ' && c != '\t' && c != '\n') || c == 0x7F;
  }
};
struct QuoteByte {
  static constexpr std::size_t reach = 0;
  static bool matches(char c, char) {
    return c == '"' || c == '\xC2' || c == '\xE2' || c == '\xE3';
  }
};
struct HighByte {
  static constexpr std::size_t reach = 0;
  static bool matches(char c, char) { return static_cast<unsigned char>(c) >= 0x80; }
};
struct LineEndOrHigh {
  static constexpr std::size_t reach = 0;
  static bool matches(char c, char) {
    return c == '\n' || c == '\r' || static_cast<unsigned char>(c) >= 0x80;
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

// Each found() gives a bit for each byte of a chunk that is searched for; as many bytes after the
// chunk as it reaches are there too.
class Sse2Search : Sse2Chunk {
 public:
  using Sse2Chunk::size;

  explicit Sse2Search(const char* at) : Sse2Chunk(at), at_(at) {}

  std::uint64_t found(SeparatorByte) const {
    // A stroke is a hyphen with one bit more.
    const Vector hyphen_or_stroke = equal(either(bytes_, all('-' ^ '/')), all('/'));
    return bits(either(either(hyphen_or_stroke, is(')')),
                       either(either(is('_'), is('=')), at_least(0xE2))));
  }
  std::uint64_t found(DigitByte) const { return bits(either(between('0', '9'), at_least(0xD9))); }
  std::uint64_t found(RarePair) const {
    const Vector with_b =
        either(both(either(is('a'), is('i')), next('b')), both(is('b'), next('i')));
    return bits(either(either(with_b, both(is('k'), next('a'))),
                       either(both(is('s'), next('s')),
                              either(both(is('t'), next('g')), both(is('z'), next('u'))))));
  }

  std::uint64_t found(ReferenceOrControl) const {
    const Vector control = either(between(0, 8), either(between(11, 31), is(0x7F)));
    return bits(either(control, is('&')));
  }
  std::uint64_t found(QuoteByte) const {
    return bits(either(either(is('"'), is('\xC2')), either(is('\xE2'), is('\xE3'))));
  }
  std::uint64_t found(HighByte) const { return bits(bytes_); }
  std::uint64_t found(LineEndOrHigh) const {
    return bits(either(bytes_, either(is('\n'), is('\r'))));
  }

 private:
  Vector next(char c) const { return equal(load(at_ + 1), all(c)); }

  const char* at_;
};

// The same, twice as wide.
class Avx2Search : Avx2Chunk {
 public:
  using Avx2Chunk::size;

  GALLEY_AVX2 explicit Avx2Search(const char* at) : Avx2Chunk(at), at_(at) {}

  GALLEY_AVX2 std::uint64_t found(SeparatorByte) const {
    const Vector hyphen_or_stroke = equal(either(bytes_, all('-' ^ '/')), all('/'));
    return bits(either(either(hyphen_or_stroke, is(')')),
                       either(either(is('_'), is('=')), at_least(0xE2))));
  }
  GALLEY_AVX2 std::uint64_t found(DigitByte) const {
    return bits(either(between('0', '9'), at_least(0xD9)));
  }
  GALLEY_AVX2 std::uint64_t found(RarePair) const {
    const Vector first = _mm256_shuffle_epi8(table(rare_first_letters), bytes_);
    const Vector second = _mm256_shuffle_epi8(table(rare_second_letters), bytes_);
    return bits(both(equal(first, bytes_), equal(second, load(at_ + 1))));
  }
  GALLEY_AVX2 std::uint64_t found(ReferenceOrControl) const {
    const Vector control = either(between(0, 8), either(between(11, 31), is(0x7F)));
    return bits(either(control, is('&')));
  }
  GALLEY_AVX2 std::uint64_t found(QuoteByte) const {
    return bits(either(either(is('"'), is('\xC2')), either(is('\xE2'), is('\xE3'))));
  }
  GALLEY_AVX2 std::uint64_t found(HighByte) const { return bits(bytes_); }
  GALLEY_AVX2 std::uint64_t found(LineEndOrHigh) const {
    return bits(either(bytes_, either(is('\n'), is('\r'))));
  }

 private:
  // What _mm256_shuffle_epi8() takes by the lower half of each byte.
  GALLEY_AVX2 static Vector table(const char* bytes) {
    return _mm256_broadcastsi128_si256(_mm_loadu_si128(reinterpret_cast<const __m128i*>(bytes)));
  }

  const char* at_;
};

// Whole chunks are read in place, the last one so that it ends with the text. A text that is
// shorter than a chunk is copied, and filled up with NULs, which a search may find. Inlined into a
// function for each variant.
template <class Chunk, class Byte>
[[gnu::always_inline]] inline std::size_t find_by_chunks(std::string_view text, std::size_t from) {
  constexpr std::size_t need = Chunk::size + Byte::reach;
  for (; from + need <= text.size(); from += Chunk::size)
    if (const std::uint64_t found = Chunk(text.data() + from).found(Byte{}); found != 0)
      return from + static_cast<std::size_t>(std::countr_zero(found));
  if (from + Byte::reach >= text.size()) return text.size();
  std::uint64_t found = 0;
  if (text.size() >= need) {
    const std::size_t last = text.size() - need;
    found = Chunk(text.data() + last).found(Byte{}) >> (from - last);
  } else {
    char rest[Chunk::size + 1] = {};
    std::memcpy(rest, text.data() + from, text.size() - from);
    found = Chunk(rest).found(Byte{});
  }
  return found == 0 ? text.size() : from + static_cast<std::size_t>(std::countr_zero(found));
}

template <class Byte>
std::size_t sse2_find(std::string_view text, std::size_t from) {
  return find_by_chunks<Sse2Search, Byte>(text, from);
}
template <class Byte>
GALLEY_AVX2 std::size_t avx2_find(std::string_view text, std::size_t from) {
  return find_by_chunks<Avx2Search, Byte>(text, from);
}

template <class Byte>
const auto best_find = has_avx2() ? avx2_find<Byte> : sse2_find<Byte>;

template <class Byte>
std::size_t find(std::string_view text, std::size_t from) {
  const bool is_short = text.size() < from + 2 * Sse2Search::size;
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

std::size_t find_reference_or_control(std::string_view text, std::size_t from) {
  return std::min(find<ReferenceOrControl>(text, from), text.size());
}
std::size_t plain_find_reference_or_control(std::string_view text, std::size_t from) {
  return find_plain<ReferenceOrControl>(text, from);
}

std::size_t find_quote_byte(std::string_view text, std::size_t from) {
  return find<QuoteByte>(text, from);
}
std::size_t plain_find_quote_byte(std::string_view text, std::size_t from) {
  return find_plain<QuoteByte>(text, from);
}

std::size_t find_high_byte(std::string_view text, std::size_t from) {
  return find<HighByte>(text, from);
}
std::size_t plain_find_high_byte(std::string_view text, std::size_t from) {
  return find_plain<HighByte>(text, from);
}

std::size_t find_line_end_or_high(std::string_view text, std::size_t from) {
  return find<LineEndOrHigh>(text, from);
}
std::size_t plain_find_line_end_or_high(std::string_view text, std::size_t from) {
  return find_plain<LineEndOrHigh>(text, from);
}

}  // namespace galley
