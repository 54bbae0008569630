#include "text/words/word_blocks.h"

#include <doctest/doctest.h>

#include <random>
#include <string>

using namespace galley;

namespace {

WordBlock block_of(std::string_view text, TextCounts& counts) {
  return word_block_reader(true, true)(text, 0, counts);
}

}  // namespace

TEST_CASE("a block holds whole words") {
  TextCounts counts;
  CHECK(block_of("Go on. Now", counts).size == 10);
  CHECK(counts.words == 3);
  CHECK(counts.letters == 7);
  const WordBlock cut = block_of(std::string(60, ' ') + "word", counts);
  CHECK(cut.size == 60);
  CHECK(cut.words == 0);
  CHECK(block_of(std::string(60, ' ') + "no 's", counts).size == 64);
}

TEST_CASE("a word that is longer than a block is left to the rules") {
  TextCounts counts;
  CHECK(block_of(std::string(64, 'x'), counts).size == 0);
  CHECK(counts == TextCounts{});
}

TEST_CASE("words begin and stops stand where a block says") {
  TextCounts counts;
  const WordBlock block = block_of("Go on. It's 1.5!", counts);
  CHECK(block.start == 0b0001'0000'1000'1001);
  CHECK(block.stop == 0b1010'0000'0010'0000);
}

TEST_CASE("blocks are the same without AVX2") {
  std::mt19937 random(1);
  const std::string_view signs =
      "aeiouyst LMnd's.,:_1\"\x80\x83\x88\x8A\x8F\x90\x91\x93\x95\xA1\xA5";
  std::size_t different = 0;
  for (int i = 0; i < 20000; ++i) {
    std::string text(random() % 80 + 1, ' ');
    const bool ascii = i % 2 == 0;
    for (char& c : text) c = signs[random() % (ascii ? 21 : signs.size())];
    TextCounts counts;
    TextCounts sse2_counts;
    const WordBlock block = word_block_reader(ascii, true)(text, 0, counts);
    const WordBlock sse2 = portable_word_block_reader(ascii, true)(text, 0, sse2_counts);
    different += counts != sse2_counts || block.size != sse2.size || block.start != sse2.start ||
                 block.stop != sse2.stop || block.words != sse2.words;
  }
  CHECK(different == 0);
}
