#include "bytes/ascii_masks.h"

#include <algorithm>

#include "bytes/cpu.h"

#ifdef GALLEY_X86
#include <immintrin.h>
#endif

namespace galley {
namespace {

constexpr std::size_t block_bytes = 64;

}  // namespace

AsciiMasks plain_ascii_masks(std::string_view text) {
  AsciiMasks masks;
  for (std::size_t i = 0; i < std::min(text.size(), block_bytes); ++i) {
    const char c = text[i];
    const std::uint64_t bit = std::uint64_t{1} << i;
    if (c >= 'A' && c <= 'Z') masks.upper |= bit;
    if (c >= 'a' && c <= 'z') masks.lower |= bit;
    if (c >= '0' && c <= '9') masks.digit |= bit;
    if (c == '\'' || c == '-') masks.joiner |= bit;
    if (c == '@' || c == '|' || c == '>' || c == '/' || c == ':') masks.sign |= bit;
    if (c == '.') masks.dot |= bit;
    if ((static_cast<unsigned char>(c) & 0x80) != 0) masks.high |= bit;
  }
  return masks;
}

#ifdef GALLEY_X86
namespace {

// A question about each of the bytes of a chunk is answered by a bit for each. Bytes from 0x80 on
// count as negative, and so as less than any ASCII character.
class Sse2Chunk {
 public:
  static constexpr std::size_t size = 16;

  explicit Sse2Chunk(const char* bytes)
      : bytes_(_mm_loadu_si128(reinterpret_cast<const __m128i*>(bytes))) {}

  void add_to(AsciiMasks& masks, std::size_t at) const {
    masks.upper |= between('A', 'Z') << at;
    masks.lower |= between('a', 'z') << at;
    masks.digit |= between('0', '9') << at;
    masks.joiner |= (is('\'') | is('-')) << at;
    masks.sign |= (is('@') | is('|') | is('>') | is('/') | is(':')) << at;
    masks.dot |= is('.') << at;
    masks.high |= bits(bytes_) << at;
  }

 private:
  static std::uint64_t bits(__m128i mask) {
    return static_cast<std::uint32_t>(_mm_movemask_epi8(mask));
  }
  std::uint64_t is(char c) const { return bits(_mm_cmpeq_epi8(bytes_, _mm_set1_epi8(c))); }
  std::uint64_t between(char low, char high) const {
    const __m128i above = _mm_cmpgt_epi8(bytes_, _mm_set1_epi8(static_cast<char>(low - 1)));
    const __m128i below = _mm_cmpgt_epi8(_mm_set1_epi8(static_cast<char>(high + 1)), bytes_);
    return bits(_mm_and_si128(above, below));
  }

  __m128i bytes_;
};

// The same, twice as wide.
class Avx2Chunk {
 public:
  static constexpr std::size_t size = 32;

  GALLEY_AVX2 explicit Avx2Chunk(const char* bytes)
      : bytes_(_mm256_loadu_si256(reinterpret_cast<const __m256i*>(bytes))) {}

  GALLEY_AVX2 void add_to(AsciiMasks& masks, std::size_t at) const {
    masks.upper |= bits(between('A', 'Z')) << at;
    masks.lower |= bits(between('a', 'z')) << at;
    masks.digit |= bits(between('0', '9')) << at;
    masks.joiner |= bits(either(is('\''), is('-'))) << at;
    const __m256i divider = either(is('|'), either(is('>'), is('/')));
    masks.sign |= bits(either(divider, either(is('@'), is(':')))) << at;
    masks.dot |= bits(is('.')) << at;
    masks.high |= bits(bytes_) << at;
  }

 private:
  GALLEY_AVX2 static std::uint64_t bits(__m256i mask) {
    return static_cast<std::uint32_t>(_mm256_movemask_epi8(mask));
  }
  GALLEY_AVX2 static __m256i either(__m256i a, __m256i b) { return _mm256_or_si256(a, b); }
  GALLEY_AVX2 __m256i is(char c) const { return _mm256_cmpeq_epi8(bytes_, _mm256_set1_epi8(c)); }
  GALLEY_AVX2 __m256i between(char low, char high) const {
    const __m256i above = _mm256_cmpgt_epi8(bytes_, _mm256_set1_epi8(static_cast<char>(low - 1)));
    const __m256i below = _mm256_cmpgt_epi8(_mm256_set1_epi8(static_cast<char>(high + 1)), bytes_);
    return _mm256_and_si256(above, below);
  }

  __m256i bytes_;
};

// Whole chunks are read in place, the last one so that it ends with the text; NULs, which have no
// bits, fill up a text that is shorter than a chunk.
AsciiMasks sse2_ascii_masks(std::string_view text) {
  constexpr std::size_t width = Sse2Chunk::size;
  const std::size_t size = std::min(text.size(), block_bytes);
  AsciiMasks masks;
  if (size < width) {
    char copy[width] = {};
    std::copy_n(text.data(), size, copy);
    Sse2Chunk(copy).add_to(masks, 0);
    return masks;
  }
  for (std::size_t at = 0; at + width < size; at += width)
    Sse2Chunk(text.data() + at).add_to(masks, at);
  Sse2Chunk(text.data() + size - width).add_to(masks, size - width);
  return masks;
}

GALLEY_AVX2 AsciiMasks avx2_ascii_masks(std::string_view text) {
  constexpr std::size_t width = Avx2Chunk::size;
  const std::size_t size = std::min(text.size(), block_bytes);
  AsciiMasks masks;
  if (size < width) {
    char copy[width] = {};
    std::copy_n(text.data(), size, copy);
    Avx2Chunk(copy).add_to(masks, 0);
    return masks;
  }
  Avx2Chunk(text.data()).add_to(masks, 0);
  if (size > width) Avx2Chunk(text.data() + size - width).add_to(masks, size - width);
  return masks;
}

const auto best_ascii_masks = has_avx2() ? avx2_ascii_masks : sse2_ascii_masks;

}  // namespace

AsciiMasks ascii_masks(std::string_view text) { return best_ascii_masks(text); }
#else
AsciiMasks ascii_masks(std::string_view text) { return plain_ascii_masks(text); }
#endif

}  // namespace galley
