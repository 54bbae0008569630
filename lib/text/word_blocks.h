// A paragraph cut into blocks of up to 64 characters that hold whole words.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>

#include "bytes/bit_planes.h"
#include "text/word_masks.h"

namespace galley {

struct WordBlock {
  BitPlanes planes;
  WordMasks masks;
  std::size_t size = 0;  // characters; 0 where a word is too long or too odd for a block

  // The end markers of the words: see clear_first().
  std::uint64_t ends() const { return masks.word << 1 & ~masks.word; }
};

// The block that begins at `at`, where a block before it ended. The text is in kinds.
template <bool ascii>
[[gnu::always_inline]] inline WordBlock word_block(std::string_view kinds, std::size_t at) {
  WordBlock block;
  const std::size_t left = kinds.size() - at;
  if (left < bit_planes_bytes) {
    std::array<char, bit_planes_bytes> copy{};
    std::copy_n(kinds.data() + at, left, copy.data());
    block.planes = bit_planes(copy.data());
  } else {
    block.planes = bit_planes(kinds.data() + at);
  }
  if constexpr (ascii)
    block.masks = ascii_word_masks(ascii_kind_masks(block.planes));
  else
    block.masks = word_masks(kind_masks(block.planes));
  if (block.masks.is_hard) return block;
  block.size = std::min(left, bit_planes_bytes);
  // A sign at the end may join the word before it to the next block.
  if (block.masks.word >> (bit_planes_bytes - 2) != 0) {
    block.size = static_cast<std::size_t>(63 - std::countl_zero(block.masks.start));
    block.masks.keep_first(block.size);
  }
  return block;
}

}  // namespace galley
