#include "text/words/word_blocks.h"

#include <doctest/doctest.h>

#include <array>
#include <random>
#include <string>
#include <vector>

#include "bytes/cpu.h"

using namespace galley;

namespace {

struct Reading {
  std::vector<WordBlock> blocks;
  TextCounts counts;

  friend bool operator==(const Reading&, const Reading&) = default;
};

Reading reading_of(std::string_view kinds, WordBlockReader read) {
  std::array<WordBlock, word_blocks> blocks;
  Reading reading;
  const std::size_t count = read(kinds, 0, blocks, reading.counts);
  reading.blocks.assign(blocks.begin(), blocks.begin() + static_cast<std::ptrdiff_t>(count));
  return reading;
}

Reading reading_of(std::string_view text) {
  return reading_of(text, word_block_reader(true, true));
}

// Words and signs by chance, the blocks of which may be hard.
std::string random_kinds(std::mt19937& random, bool ascii) {
  const std::string_view signs =
      "aeiouyst LMnd's.,:_1\"\x80\x83\x88\x8A\x8F\x90\x91\x93\x95\xA1\xA5";
  std::string text(random() % 900 + 1, ' ');
  for (char& c : text)
    if (random() % 6 != 0) c = signs[random() % (ascii || random() % 8 != 0 ? 21 : signs.size())];
  return text;
}

}  // namespace

TEST_CASE("a block holds whole words") {
  const Reading whole = reading_of("Go on. Now");
  CHECK(whole.blocks.size() == 1);
  CHECK(whole.blocks[0].size == 10);
  CHECK(whole.counts.words == 3);
  CHECK(whole.counts.letters == 7);
  const Reading cut = reading_of(std::string(60, ' ') + "word");
  CHECK(cut.blocks.size() == 2);
  CHECK(cut.blocks[0].size == 60);
  CHECK(cut.blocks[0].words == 0);
  CHECK(cut.blocks[1].size == 4);
}

TEST_CASE("a word that is longer than a block is left to the rules") {
  const Reading reading = reading_of("A " + std::string(64, 'x'));
  CHECK(reading.blocks.size() == 1);
  CHECK(reading.blocks[0].size == 2);
  CHECK(reading.counts.words == 1);
}

TEST_CASE("words begin and stops stand where a block says") {
  const WordBlock block = reading_of("Go on. It's 1.5!").blocks.at(0);
  CHECK(block.start == 0b0001'0000'1000'1001);
  CHECK(block.stop == 0b1010'0000'0010'0000);
}

TEST_CASE("no more blocks are read than there is room for") {
  CHECK(reading_of(std::string(5000, ' ')).blocks.size() == word_blocks);
}

TEST_CASE("blocks are the same without AVX-512 and without AVX2") {
  std::mt19937 random(1);
  std::size_t different = 0;
  for (int i = 0; i < 20000; ++i) {
    const bool ascii = i % 2 == 0;
    const bool syllables = i % 3 != 0;
    const std::string kinds = random_kinds(random, ascii);
    const Reading baseline = reading_of(kinds, baseline_word_block_reader(ascii, syllables));
    different += reading_of(kinds, word_block_reader(ascii, syllables)) != baseline;
#ifdef GALLEY_X86
    if (has_bmi())
      different += reading_of(kinds, bmi_word_block_reader(ascii, syllables)) != baseline;
#endif
  }
  CHECK(different == 0);
}
