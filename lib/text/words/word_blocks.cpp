#include "text/words/word_blocks.h"

#include <algorithm>
#include <array>
#include <bit>

#include "bytes/bit_planes.h"
#include "bytes/block_bytes.h"
#include "bytes/chunk.h"
#include "bytes/count_bits.h"
#include "bytes/lanes.h"
#include "text/words/syllable_masks.h"
#include "text/words/word_masks.h"

namespace galley {
namespace {

// Blocks that follow one another, and their bytes by bits. A block goes up to behind its last
// space, where no word goes on and no sign joins.
template <class Lanes>
struct BlockGroup {
  Planes<Lanes> planes;
  std::array<std::size_t, Lanes::count> sizes;
  std::size_t count = 0;
};

// The size of a block, by the spaces of the next 64 characters. 0 where there is none.
constexpr std::size_t block_size(std::uint64_t spaces, std::size_t left) {
  // What follows a word is told from the bit behind it: the last bit is none of a word.
  return left < bit_planes_bytes ? left : static_cast<std::size_t>(std::bit_width(spaces));
}

// Gives no block where the text has a word that is too long for one.
[[gnu::always_inline]] inline BlockGroup<OneLane> group_of(const BitPlanes& planes,
                                                           std::size_t left) {
  const std::uint64_t space = planes[5] & ~(planes[7] | planes[6] | planes[4] | planes[3] |
                                            planes[2] | planes[1] | planes[0]);
  const std::size_t size = block_size(space, left);
  BlockGroup<OneLane> group;
  if (size == 0) return group;
  for (std::size_t k = 0; k < planes.size(); ++k)
    group.planes[k] = OneLane(planes[k] & first_bits(size));
  group.sizes = {size};
  group.count = 1;
  return group;
}

// Leaves out the blocks from the first hard one on.
template <class Lanes>
[[gnu::always_inline]] inline void keep_easy(WordMasks<Lanes>& masks, BlockGroup<Lanes>& group) {
  const typename Lanes::Masks hard = masks.hard.masks();
  const auto* const first =
      std::find_if(hard.begin(), hard.end(), [](auto bits) { return bits != 0; });
  if (first == hard.end()) return;
  group.count = std::min(group.count, static_cast<std::size_t>(first - hard.begin()));
  typename Lanes::Masks kept{};
  std::fill_n(kept.begin(), group.count, ~std::uint64_t{0});
  masks.keep(Lanes(kept));
}

// What the words of blocks have.
template <class Lanes>
class WordSums {
 public:
  template <bool with_syllables>
  [[gnu::always_inline]] void add(const Planes<Lanes>& planes, const WordMasks<Lanes>& masks) {
    const Lanes end = masks.word << 1 & ~masks.word;
    const Lanes words = masks.start.bit_counts();
    words_ = words_ + words;
    letters_ = letters_ + masks.letter.bit_counts();
    Lanes letters = masks.letter;
    for (int i = 0; i < 6; ++i) letters = clear_first(letters, masks.start, end);
    long_words_ = long_words_ + with_mark(letters, masks.start, end).bit_counts();
    if constexpr (with_syllables) {
      // A word without a syllable has one.
      Lanes syllables =
          masks.word & SyllableMasks<Lanes>(planes, masks.ascii_letter, masks.apostrophe).begins();
      syllables_ = syllables_ + syllables.bit_counts() + words -
                   with_mark(syllables, masks.start, end).bit_counts();
      for (int i = 1; i < 3; ++i) syllables = clear_first(syllables, masks.start, end);
      complex_words_ = complex_words_ + with_mark(syllables, masks.start, end).bit_counts();
    }
  }

  [[gnu::always_inline]] void add_to(TextCounts& counts) const {
    counts.words += words_.sum();
    counts.letters += letters_.sum();
    counts.long_words += long_words_.sum();
    counts.syllables += syllables_.sum();
    counts.complex_words += complex_words_.sum();
  }

 private:
  Lanes words_;
  Lanes letters_;
  Lanes long_words_;
  Lanes syllables_;
  Lanes complex_words_;
};

// Gives their size.
template <class Lanes>
[[gnu::always_inline]] inline std::size_t write(const BlockGroup<Lanes>& group,
                                                const WordMasks<Lanes>& masks, WordBlock* blocks) {
  const typename Lanes::Masks words = masks.start.bit_counts().masks();
  const typename Lanes::Masks starts = masks.start.masks();
  const typename Lanes::Masks stops = masks.stop.masks();
  std::size_t size = 0;
  for (std::size_t i = 0; i < group.count; ++i) {
    blocks[i] = {group.sizes[i], static_cast<std::uint32_t>(words[i]), starts[i], stops[i]};
    size += group.sizes[i];
  }
  return size;
}

template <class Machine, bool ascii, bool with_syllables>
[[gnu::always_inline]] inline std::size_t read_blocks(std::string_view kinds, std::size_t at,
                                                      std::span<WordBlock, word_blocks> blocks,
                                                      TextCounts& counts) {
  using Lanes = typename Machine::Lanes;
  static_assert(word_blocks % Lanes::count == 0);
  WordSums<Lanes> sums;
  std::size_t read = 0;
  while (read < blocks.size() && at < kinds.size()) {
    BlockGroup<Lanes> group = Machine::read_group(kinds.substr(at));
    WordMasks<Lanes> masks;
    if constexpr (ascii) {
      masks = ascii_word_masks(ascii_kind_masks(group.planes));
    } else {
      masks = word_masks(kind_masks(group.planes));
      keep_easy(masks, group);
    }
    sums.template add<with_syllables>(group.planes, masks);
    at += write(group, masks, &blocks[read]);
    read += group.count;
    if (group.count < Lanes::count) break;
  }
  sums.add_to(counts);
  return read;
}

struct Baseline {
  using Lanes = OneLane;
  static BlockGroup<Lanes> read_group(std::string_view kinds) {
    const BlockBytes bytes(kinds, 0);
    return group_of(sse2_bit_planes(bytes.data()), kinds.size());
  }
};

template <bool ascii, bool with_syllables>
std::size_t baseline_read(std::string_view kinds, std::size_t at,
                          std::span<WordBlock, word_blocks> blocks, TextCounts& counts) {
  return read_blocks<Baseline, ascii, with_syllables>(kinds, at, blocks, counts);
}

#ifdef GALLEY_X86

struct Bmi {
  using Lanes = OneLane;
  GALLEY_BMI static BlockGroup<Lanes> read_group(std::string_view kinds) {
    const BlockBytes bytes(kinds, 0);
    return group_of(avx2_bit_planes(bytes.data()), kinds.size());
  }
};

template <bool ascii, bool with_syllables>
GALLEY_BMI std::size_t bmi_read(std::string_view kinds, std::size_t at,
                                std::span<WordBlock, word_blocks> blocks, TextCounts& counts) {
  return read_blocks<Bmi, ascii, with_syllables>(kinds, at, blocks, counts);
}

class Avx512Kinds : Avx512Chunk {
 public:
  using Avx512Chunk::Avx512Chunk;

  GALLEY_AVX512 std::uint64_t spaces() const { return is(' '); }
  GALLEY_AVX512 EightLanes planes(std::size_t count) const {
    return avx512_bit_planes(_mm512_maskz_mov_epi8(first_bits(count), bytes_));
  }
};

struct Avx512 {
  using Lanes = EightLanes;
  GALLEY_AVX512 static BlockGroup<Lanes> read_group(std::string_view kinds) {
    BlockGroup<Lanes> group;
    for (auto& block : group.planes) {
      if (kinds.empty()) break;
      const Avx512Kinds bytes(kinds.data(), kinds.size());
      const std::size_t size = block_size(bytes.spaces(), kinds.size());
      if (size == 0) break;
      block = bytes.planes(size);
      group.sizes[group.count++] = size;
      kinds.remove_prefix(size);
    }
    // The planes of a block each: by planes, then, the blocks side by side.
    EightLanes::turn(group.planes);
    return group;
  }
};

template <bool ascii, bool with_syllables>
GALLEY_AVX512 std::size_t avx512_read(std::string_view kinds, std::size_t at,
                                      std::span<WordBlock, word_blocks> blocks,
                                      TextCounts& counts) {
  return read_blocks<Avx512, ascii, with_syllables>(kinds, at, blocks, counts);
}

WordBlockReader avx512_word_block_reader(bool ascii, bool syllables) {
  if (ascii) return syllables ? avx512_read<true, true> : avx512_read<true, false>;
  return syllables ? avx512_read<false, true> : avx512_read<false, false>;
}

#endif

}  // namespace

WordBlockReader baseline_word_block_reader(bool ascii, bool syllables) {
  if (ascii) return syllables ? baseline_read<true, true> : baseline_read<true, false>;
  return syllables ? baseline_read<false, true> : baseline_read<false, false>;
}

#ifdef GALLEY_X86

WordBlockReader bmi_word_block_reader(bool ascii, bool syllables) {
  if (ascii) return syllables ? bmi_read<true, true> : bmi_read<true, false>;
  return syllables ? bmi_read<false, true> : bmi_read<false, false>;
}

WordBlockReader word_block_reader(bool ascii, bool syllables) {
  static const auto best = has_avx512() ? avx512_word_block_reader
                           : has_bmi()  ? bmi_word_block_reader
                                        : baseline_word_block_reader;
  return best(ascii, syllables);
}

#else

WordBlockReader bmi_word_block_reader(bool ascii, bool syllables) {
  return baseline_word_block_reader(ascii, syllables);
}

WordBlockReader word_block_reader(bool ascii, bool syllables) {
  return baseline_word_block_reader(ascii, syllables);
}

#endif

}  // namespace galley
