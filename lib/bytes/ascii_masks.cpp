#include "bytes/ascii_masks.h"

#include <algorithm>

#include "bytes/chunk.h"

namespace galley {

void plain_ascii_masks(const char* text, std::size_t size, AsciiMasks* masks) {
  for (std::size_t i = 0; i < size; ++i) {
    AsciiMasks& block = masks[i / ascii_masks_bytes];
    if (i % ascii_masks_bytes == 0) block = {};
    const char c = text[i];
    const std::uint64_t bit = std::uint64_t{1} << i % ascii_masks_bytes;
    if (c >= 'A' && c <= 'Z') block.upper |= bit;
    if (c >= 'a' && c <= 'z') block.lower |= bit;
    if (c >= '0' && c <= '9') block.digit |= bit;
    if (c == '\'') block.apostrophe |= bit;
    if (c == '-') block.hyphen |= bit;
    if (c == '@' || c == '|' || c == '>' || c == '/' || c == ':') block.sign |= bit;
    if (c == '.') block.dot |= bit;
    if ((static_cast<unsigned char>(c) & 0x80) != 0) block.high |= bit;
  }
}

#ifdef GALLEY_X86
namespace {

class Sse2Masks : Sse2Chunk {
 public:
  using Sse2Chunk::size;

  explicit Sse2Masks(const char* bytes) : Sse2Chunk(bytes) {}

  void add_to(AsciiMasks& masks, std::size_t at) const {
    masks.upper |= bits(between('A', 'Z')) << at;
    masks.lower |= bits(between('a', 'z')) << at;
    masks.digit |= bits(between('0', '9')) << at;
    masks.apostrophe |= bits(is('\'')) << at;
    masks.hyphen |= bits(is('-')) << at;
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
    masks.apostrophe |= bits(is('\'')) << at;
    masks.hyphen |= bits(is('-')) << at;
    const Vector divider = either(is('|'), either(is('>'), is('/')));
    masks.sign |= bits(either(divider, either(is('@'), is(':')))) << at;
    masks.dot |= bits(is('.')) << at;
    masks.high |= bits(bytes_) << at;
  }
};

// No bits but the first `count` ones, up to 64.
[[gnu::always_inline]] inline void keep_first(std::size_t count, AsciiMasks& masks) {
  const std::uint64_t first = first_bits(count);
  masks.upper &= first;
  masks.lower &= first;
  masks.digit &= first;
  masks.apostrophe &= first;
  masks.hyphen &= first;
  masks.sign &= first;
  masks.dot &= first;
  masks.high &= first;
}

// Inlined into a function for each variant.
template <class Chunk>
[[gnu::always_inline]] inline void read_chunks(const char* text, std::size_t size,
                                               AsciiMasks* masks) {
  while (size > 0) {
    const std::size_t count = std::min(size, ascii_masks_bytes);
    AsciiMasks block{};
    for (std::size_t at = 0; at < count; at += Chunk::size) Chunk(text + at).add_to(block, at);
    if (count % Chunk::size != 0) keep_first(count, block);
    *masks++ = block;
    text += count;
    size -= count;
  }
}

GALLEY_AVX2 void read_with_avx2(const char* text, std::size_t size, AsciiMasks* masks) {
  read_chunks<Avx2Masks>(text, size, masks);
}

// All 64 bytes at once.
class Avx512Masks : Avx512Chunk {
 public:
  using Avx512Chunk::Avx512Chunk;

  GALLEY_AVX512 AsciiMasks masks() const {
    return {.upper = between('A', 'Z'),
            .lower = between('a', 'z'),
            .digit = between('0', '9'),
            .apostrophe = is('\''),
            .hyphen = is('-'),
            .sign = is('@') | is('|') | is('>') | is('/') | is(':'),
            .dot = is('.'),
            .high = high()};
  }
};

GALLEY_AVX512 void read_with_avx512(const char* text, std::size_t size, AsciiMasks* masks) {
  for (std::size_t at = 0; at < size; at += ascii_masks_bytes)
    *masks++ = Avx512Masks(text + at, size - at).masks();
}

const auto best_ascii_masks = has_avx512() ? read_with_avx512 : avx2_ascii_masks;

}  // namespace

void sse2_ascii_masks(const char* text, std::size_t size, AsciiMasks* masks) {
  read_chunks<Sse2Masks>(text, size, masks);
}

void avx2_ascii_masks(const char* text, std::size_t size, AsciiMasks* masks) {
  has_avx2() ? read_with_avx2(text, size, masks) : sse2_ascii_masks(text, size, masks);
}

void ascii_masks(const char* text, std::size_t size, AsciiMasks* masks) {
  best_ascii_masks(text, size, masks);
}
#else
void sse2_ascii_masks(const char* text, std::size_t size, AsciiMasks* masks) {
  plain_ascii_masks(text, size, masks);
}
void avx2_ascii_masks(const char* text, std::size_t size, AsciiMasks* masks) {
  plain_ascii_masks(text, size, masks);
}
void ascii_masks(const char* text, std::size_t size, AsciiMasks* masks) {
  plain_ascii_masks(text, size, masks);
}
#endif

}  // namespace galley
