// A paragraph counted in blocks of up to 64 characters that hold whole words.
#pragma once

#include <galley/statistics.h>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace galley {

struct WordBlock {
  std::size_t size = 0;  // characters; 0 where a word is too long or too odd for a block
  std::uint32_t words = 0;
  // Bit i tells of character i.
  std::uint64_t start = 0;  // a word begins
  std::uint64_t stop = 0;   // may_end_sentence()
};

// Adds to the counts what is in the words of the block that begins at `at`, where a block before it
// ended. The text is in kinds, none of which is of a script without spaces.
using WordBlockReader = WordBlock (*)(std::string_view kinds, std::size_t at, TextCounts& counts);

// For texts that are ASCII or not, and whether to count syllables.
WordBlockReader word_block_reader(bool ascii, bool syllables);

// The same for machines without BMI, and for tests.
WordBlockReader portable_word_block_reader(bool ascii, bool syllables);

}  // namespace galley
