#include "query/glance.h"

#include <doctest/doctest.h>

#include <optional>
#include <string>

using namespace galley;

namespace {

// How many matches are certain; -1 where the text does not tell.
int glance(const std::string& pattern, std::string_view text, const PatternStyle& style = {},
           std::uint64_t most = 100) {
  const auto count = count_at_a_glance(PatternSet({pattern}, style), text, most);
  return count ? static_cast<int>(*count) : -1;
}

const std::string far(100, 'x');

}  // namespace

TEST_CASE("words on one line are counted") {
  CHECK(glance("minister", "the minister\nand the minister") == 2);
  CHECK(glance("minist(er|ry)", "the minister and the ministry") == 2);
  CHECK(glance("Prime Minister", far + " Prime Minister " + far) == 1);
  CHECK(glance("état", "l'état") == 1);
  CHECK(glance("minister", "nobody") == 0);
  CHECK(glance("minister", "a minister\nminister", {.word = true}) == 2);
  CHECK(glance("minister", "MINISTER", {.letter_case = PatternCase::ignored}) == 1);
}

TEST_CASE("no more are counted than asked for") {
  CHECK(glance("a", "a a a\na a", {}, 1) == 1);
  CHECK(glance("a", "a a a\na a", {}, 4) == 4);
  CHECK(glance("[a-z]+", "one two", {}, 1) == 1);
}

TEST_CASE("matches of an expression are seen, not that there are no more") {
  CHECK(glance("minister.?", "the minister") == -1);
  CHECK(glance("[a-z]+", "one two") == -1);
}

TEST_CASE("what is more than words may stand in two parts") {
  CHECK(glance("- The", "LONDON (Reuters) - The") == -1);
  CHECK(glance("a  b", "a  b") == -1);
  CHECK(glance(" a", far + " a " + far) == -1);
  CHECK(glance("東京", far + "東京" + far) == -1);
}

TEST_CASE("a text that a line's end may break is not missed") {
  CHECK(glance("Prime Minister", "the Prime\nMinister " + far) == -1);
  CHECK(glance("Prime Minister", "the Prime" + std::string(50, ' ') + "\nMinister " + far) == -1);
  CHECK(glance("a Minister", "a\n" + std::string(50, ' ') + "Minister " + far) == -1);
  CHECK(glance("Prime Minister", far + " Prime\rMinister " + far) == -1);
  CHECK(glance("ten-year", far + " ten-\nyear") == -1);
  CHECK(glance("Prime Minister", far + " Minister " + far) == 0);
}

TEST_CASE("bytes that are not UTF-8 are U+FFFD, which is seen in the parts alone") {
  CHECK(glance("caf\uFFFD", far + " caf\xE9 " + far) == -1);
}
