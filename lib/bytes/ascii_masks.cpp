#include "bytes/ascii_masks.h"

#include <algorithm>
#include <cstring>

#ifdef __SSE2__
#include <emmintrin.h>
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

#ifdef __SSE2__
namespace {

// Sixteen bytes and questions about them, each answered by a bit a byte.
class Chunk {
 public:
  explicit Chunk(const char* bytes)
      : bytes_(_mm_loadu_si128(reinterpret_cast<const __m128i*>(bytes))) {}

  std::uint64_t high() const { return bits(bytes_); }
  std::uint64_t is(char c) const { return bits(_mm_cmpeq_epi8(bytes_, _mm_set1_epi8(c))); }
  // Bytes from 0x80 count as negative, and so as less than any ASCII character.
  std::uint64_t between(char low, char high) const {
    const __m128i above = _mm_cmpgt_epi8(bytes_, _mm_set1_epi8(static_cast<char>(low - 1)));
    const __m128i below = _mm_cmpgt_epi8(_mm_set1_epi8(static_cast<char>(high + 1)), bytes_);
    return bits(_mm_and_si128(above, below));
  }

 private:
  static std::uint64_t bits(__m128i mask) {
    return static_cast<std::uint32_t>(_mm_movemask_epi8(mask));
  }

  __m128i bytes_;
};

}  // namespace

AsciiMasks ascii_masks(std::string_view text) {
  const std::size_t size = std::min(text.size(), block_bytes);
  char copy[block_bytes];
  const char* bytes = text.data();
  if (size < block_bytes) {
    std::memset(copy, 0, block_bytes);
    std::copy(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(size), copy);
    bytes = copy;
  }
  AsciiMasks masks;
  for (std::size_t at = 0; at < size; at += 16) {
    const Chunk chunk(bytes + at);
    masks.upper |= chunk.between('A', 'Z') << at;
    masks.lower |= chunk.between('a', 'z') << at;
    masks.digit |= chunk.between('0', '9') << at;
    masks.joiner |= (chunk.is('\'') | chunk.is('-')) << at;
    masks.sign |= (chunk.is('@') | chunk.is('|') | chunk.is('>') | chunk.is('/') | chunk.is(':'))
                  << at;
    masks.dot |= chunk.is('.') << at;
    masks.high |= chunk.high() << at;
  }
  return masks;
}
#else
AsciiMasks ascii_masks(std::string_view text) { return plain_ascii_masks(text); }
#endif

}  // namespace galley
