#include "text/words/word_blocks.h"

#include <algorithm>
#include <bit>

#include "bytes/bit_planes.h"
#include "bytes/block_bytes.h"
#include "bytes/count_bits.h"
#include "text/words/syllable_masks.h"
#include "text/words/word_masks.h"

namespace galley {
namespace {

// A word without a syllable has one.
[[gnu::always_inline]] inline void add_syllables(const BitPlanes& planes, const WordMasks& masks,
                                                 std::uint64_t end, std::uint32_t words,
                                                 TextCounts& counts) {
  std::uint64_t syllables =
      masks.word & SyllableMasks(planes, masks.ascii_letter, masks.apostrophe).begins();
  counts.syllables +=
      count_bits(syllables) + words - count_bits(with_mark(syllables, masks.start, end));
  for (int i = 1; i < 3; ++i) syllables = clear_first(syllables, masks.start, end);
  counts.complex_words += count_bits(with_mark(syllables, masks.start, end));
}

template <bool with_syllables>
[[gnu::always_inline]] inline WordBlock count(const BitPlanes& planes, const WordMasks& masks,
                                              std::size_t size, TextCounts& counts) {
  const std::uint64_t end = masks.word << 1 & ~masks.word;
  WordBlock block;
  block.size = size;
  block.start = masks.start;
  block.stop = masks.stop;
  block.words = count_bits(masks.start);
  counts.words += block.words;
  counts.letters += count_bits(masks.letter);
  std::uint64_t letters = masks.letter;
  for (int i = 0; i < 6; ++i) letters = clear_first(letters, masks.start, end);
  counts.long_words += count_bits(with_mark(letters, masks.start, end));
  if constexpr (with_syllables) add_syllables(planes, masks, end, block.words, counts);
  return block;
}

template <bool ascii, bool with_syllables>
[[gnu::always_inline]] inline WordBlock read_block(const BitPlanes& planes, std::size_t left,
                                                   TextCounts& counts) {
  WordMasks masks;
  if constexpr (ascii)
    masks = ascii_word_masks(ascii_kind_masks(planes));
  else
    masks = word_masks(kind_masks(planes));
  if (!ascii && masks.is_hard) return {};
  std::size_t size = std::min(left, bit_planes_bytes);
  // A sign at the end may join the word before it to the next block.
  if (masks.word >> (bit_planes_bytes - 2) != 0) {
    size = static_cast<std::size_t>(63 - std::countl_zero(masks.start));
    if (size == 0) return {};
    masks.keep_first(size);
  }
  return count<with_syllables>(planes, masks, size, counts);
}

template <bool ascii, bool with_syllables>
WordBlock sse2_read(std::string_view kinds, std::size_t at, TextCounts& counts) {
  const BlockBytes bytes(kinds, at);
  return read_block<ascii, with_syllables>(bit_planes(bytes.data()), kinds.size() - at, counts);
}

#ifdef GALLEY_X86
template <bool ascii, bool with_syllables>
GALLEY_BMI WordBlock bmi_read(std::string_view kinds, std::size_t at, TextCounts& counts) {
  const BlockBytes bytes(kinds, at);
  return read_block<ascii, with_syllables>(avx2_bit_planes(bytes.data()), kinds.size() - at,
                                           counts);
}
#endif

}  // namespace

WordBlockReader portable_word_block_reader(bool ascii, bool syllables) {
  if (ascii) return syllables ? sse2_read<true, true> : sse2_read<true, false>;
  return syllables ? sse2_read<false, true> : sse2_read<false, false>;
}

WordBlockReader word_block_reader(bool ascii, bool syllables) {
#ifdef GALLEY_X86
  static const bool bmi = has_bmi();
  if (bmi && ascii) return syllables ? bmi_read<true, true> : bmi_read<true, false>;
  if (bmi) return syllables ? bmi_read<false, true> : bmi_read<false, false>;
#endif
  return portable_word_block_reader(ascii, syllables);
}

}  // namespace galley
