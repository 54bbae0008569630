#include "bytes/ascii_masks.h"

#include <algorithm>

#include "bytes/chunk.h"

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

class Sse2Masks : Sse2Chunk {
 public:
  using Sse2Chunk::size;
  using Sse2Chunk::Sse2Chunk;

  void add_to(AsciiMasks& masks, std::size_t at) const {
    masks.upper |= bits(between('A', 'Z')) << at;
    masks.lower |= bits(between('a', 'z')) << at;
    masks.digit |= bits(between('0', '9')) << at;
    masks.joiner |= bits(either(is('\''), is('-'))) << at;
    const Vector divider = either(is('|'), either(is('>'), is('/')));
    masks.sign |= bits(either(divider, either(is('@'), is(':')))) << at;
    masks.dot |= bits(is('.')) << at;
    masks.high |= bits(bytes_) << at;
  }
};

// The same, twice as wide.
class Avx2Masks : Avx2Chunk {
 public:
  using Avx2Chunk::size;

  GALLEY_AVX2 explicit Avx2Masks(const char* bytes) : Avx2Chunk(bytes) {}

  GALLEY_AVX2 void add_to(AsciiMasks& masks, std::size_t at) const {
    masks.upper |= bits(between('A', 'Z')) << at;
    masks.lower |= bits(between('a', 'z')) << at;
    masks.digit |= bits(between('0', '9')) << at;
    masks.joiner |= bits(either(is('\''), is('-'))) << at;
    const Vector divider = either(is('|'), either(is('>'), is('/')));
    masks.sign |= bits(either(divider, either(is('@'), is(':')))) << at;
    masks.dot |= bits(is('.')) << at;
    masks.high |= bits(bytes_) << at;
  }
};

// Whole chunks are read in place, the last one so that it ends with the text; NULs, which have no
// bits, fill up a text that is shorter than a chunk. Inlined into a function for each variant.
template <class Chunk>
[[gnu::always_inline]] inline AsciiMasks masks_of(std::string_view text) {
  const std::size_t size = std::min(text.size(), block_bytes);
  AsciiMasks masks;
  if (size < Chunk::size) {
    char copy[Chunk::size] = {};
    std::copy_n(text.data(), size, copy);
    Chunk(copy).add_to(masks, 0);
    return masks;
  }
  for (std::size_t at = 0; at + Chunk::size < size; at += Chunk::size)
    Chunk(text.data() + at).add_to(masks, at);
  Chunk(text.data() + size - Chunk::size).add_to(masks, size - Chunk::size);
  return masks;
}

AsciiMasks sse2_ascii_masks(std::string_view text) { return masks_of<Sse2Masks>(text); }
GALLEY_AVX2 AsciiMasks avx2_ascii_masks(std::string_view text) { return masks_of<Avx2Masks>(text); }

const auto best_ascii_masks = has_avx2() ? avx2_ascii_masks : sse2_ascii_masks;

}  // namespace

AsciiMasks ascii_masks(std::string_view text) { return best_ascii_masks(text); }
#else
AsciiMasks ascii_masks(std::string_view text) { return plain_ascii_masks(text); }
#endif

}  // namespace galley
