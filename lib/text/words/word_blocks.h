// A paragraph counted in blocks of up to 64 characters that hold whole words.
#pragma once

#include <galley/statistics.h>

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

namespace galley {

struct WordBlock {
  std::size_t size = 0;  // characters
  std::uint32_t words = 0;
  // Bit i tells of character i.
  std::uint64_t start = 0;  // a word begins
  std::uint64_t stop = 0;   // may_end_sentence()

  friend bool operator==(const WordBlock&, const WordBlock&) = default;
};

// So many blocks there is room for.
inline constexpr std::size_t word_blocks = 16;

// Reads the blocks that begin at `at`, where one before it ended, and adds what is in their words
// to the counts. Gives how many they are: less than there is room for at the end of the text and
// before a word that is too long or too odd for a block; none where that is the first one. The text
// is in kinds, none of which is of a script without spaces.
using WordBlockReader = std::size_t (*)(std::string_view kinds, std::size_t at,
                                        std::span<WordBlock, word_blocks> blocks,
                                        TextCounts& counts);

// For texts that are ASCII or not, and whether to count syllables.
WordBlockReader word_block_reader(bool ascii, bool syllables);

// The same for every machine, and for those with BMI but without AVX-512.
WordBlockReader baseline_word_block_reader(bool ascii, bool syllables);
WordBlockReader bmi_word_block_reader(bool ascii, bool syllables);

}  // namespace galley
