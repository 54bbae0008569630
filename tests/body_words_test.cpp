#include "split/body_words.h"

#include <doctest/doctest.h>

#include <string>

using galley::BodyWords;

namespace {

std::uint32_t shared(std::string_view body, std::string_view line) {
  BodyWords words;
  words.add(body);
  return words.compare(line).shared;
}

}  // namespace

TEST_CASE("a title shares its words with the text below it") {
  CHECK(shared("The copper smelter will close for eight weeks.", "Copper smelter to close") == 3);
  CHECK(shared("The copper smelter will close for eight weeks.", "Horoscopes") == 0);
}

TEST_CASE("words meet in any case and in inflected forms") {
  CHECK(shared("Die STADTWERKE stellen Laternen um.", "Stadtwerken") == 1);
  CHECK(shared("ПОРТЫ принимают контейнеры", "контейнеров") == 1);
}

TEST_CASE("short words do not count") {
  CHECK(shared("It is on the way to us.", "On the way") == 0);
  BodyWords words;
  CHECK(words.compare("It is on the way").content == 0);
}

TEST_CASE("where words are not spaced pairs of signs count") {
  CHECK(shared("城南旧书市场搬进了停用的老火车站", "旧书市场") == 3);
  CHECK(shared("城南旧书市场搬进了停用的老火车站", "天气预报") == 0);
}

TEST_CASE("a cleared set holds nothing") {
  BodyWords words;
  words.add("copper smelter");
  words.clear();
  CHECK(words.compare("copper smelter").shared == 0);
  CHECK(words.compare("copper smelter").content == 2);
}

TEST_CASE("a word is one wherever it stands, whatever is around it") {
  for (std::size_t at = 0; at < 140; ++at) {
    CAPTURE(at);
    CHECK(shared(std::string(at, ' ') + "smelter", "Smelters") == 1);
    CHECK(shared(std::string(at, ' ') + "„Smelter“ größer", "größere smelter") == 2);
    CHECK(shared(std::string(at, 'x') + " smelter.", "smelter") == 1);
    CHECK(shared(std::string(at, 'x') + "smelter.", "smelter") == (at == 0));
  }
}

TEST_CASE("text without spaces of any length is read") {
  std::string text;
  for (int i = 0; i < 60; ++i) text += "旧书";
  CHECK(shared(text + "市场", "市场") == 1);
}
