#include "query/needles.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

using galley::Needles;

namespace {

using Texts = std::vector<std::string>;

// npos when nothing is found.
std::size_t place(const Needles& needles, std::string_view bytes, std::size_t from = 0) {
  const auto found = needles.find(bytes, from);
  return found ? found->at : bytes.npos;
}

bool finds(const Texts& texts, std::string_view bytes, bool any_case = false) {
  return Needles(texts, any_case).find(bytes, 0).has_value();
}

}  // namespace

TEST_CASE("one of the texts is found, wherever a line ends within it") {
  CHECK(finds({"Prime Minister", "ten-year"}, "the Prime\n  Minister"));
  CHECK(finds({"Prime Minister", "ten-year"}, "a ten-\nyear old"));
  CHECK(finds({"東京都"}, "東\n京\n都"));
  CHECK_FALSE(finds({"Prime Minister", "ten-year"}, "the Prime of a year"));
}

TEST_CASE("the place is that of the longest piece") {
  const Needles needles({"a minister of"}, false);
  CHECK(place(needles, "a minister of a minister of") == 2);
  CHECK(place(needles, "a minister of a minister of", 3) == 16);
  CHECK(place(needles, "a minister of a minister of", 17) == std::string::npos);
}

TEST_CASE("a word that many of the texts have is not looked for") {
  Texts texts;
  for (char first = 'A'; first <= 'Z'; ++first)
    for (char second = 'a'; second <= 'z'; ++second)
      texts.push_back(std::string("Corporation ") + first + second + "lda");
  const Needles needles(texts, false);
  CHECK(place(needles, "the Corporation Balda") == 16);
  CHECK(place(needles, "the Corporation Dunmore") == std::string::npos);
  CHECK(place(Needles({"the Corporation", "a Corporation"}, false), "the Corporation") == 4);
}

TEST_CASE("texts with the same piece are all found, and whether a line ends within one") {
  const Needles needles({"Anna Li", "Anna Xu", "Anna"}, false);
  CHECK(place(needles, "by Anna Xu") == 3);
  CHECK_FALSE(needles.find("by Anna Xu", 0)->is_broken);
  CHECK(needles.find("by Anna\nXu", 0)->is_broken);
  CHECK(needles.find("by Anna\nLi", 0)->is_broken);
}

TEST_CASE("letters that have a case beyond ASCII are looked for in all ways to write them") {
  CHECK_FALSE(finds({"Kelvin"}, "elvin", true));
  CHECK(finds({"Kelvin"}, "\u212Aelvin", true));
  CHECK(finds({"Kelvin"}, "KELVIN", true));
  CHECK_FALSE(finds({"Kelvin"}, "elvin"));
  CHECK(finds({"classified"}, "CLAſſIFIED", true));
  CHECK(finds({"café"}, "CAFÉ", true));
  CHECK(finds({"Kelvin sign"}, "\u212AELVIN\n ſIGN", true));
  CHECK_FALSE(finds({"Kelvin sign"}, "Kelvin wind", true));
  CHECK_FALSE(Needles({"ÉÈ", "abc"}, true).exist());
}

TEST_CASE("many such letters are left out of what is looked for") {
  CHECK(finds({"Mississippi sticks"}, "MISSISSIPPI sticks", true));
  CHECK_FALSE(Needles({"Mississippi sticks"}, true).are_certain());
  CHECK(Needles({"Kelvin"}, true).are_certain());
}

TEST_CASE("the rest of the text has to stand around its piece, on other lines perhaps") {
  CHECK_FALSE(finds({"Prime Minister"}, "a Minister"));
  CHECK_FALSE(finds({"Prime Minister of"}, "Prime Minister or Minister of"));
  const Needles needles({"Prime Minister"}, false);
  CHECK_FALSE(needles.find("the Prime Minister said", 0)->is_broken);
  CHECK(needles.find("the Prime \r\n\tMinister said", 0)->is_broken);
}

TEST_CASE("U+FFFD stands for any bytes") {
  CHECK_FALSE(Needles({"caf\uFFFD"}, false).exist());
  CHECK_FALSE(Needles({"\uFFFD"}, false).exist());
}

TEST_CASE("without needles anything may match") {
  CHECK_FALSE(Needles().exist());
  CHECK_FALSE(Needles({}, false).exist());
  CHECK_FALSE(Needles({"minister", " "}, false).exist());
  CHECK(place(Needles(), "abc", 2) == 2);
}

TEST_CASE("whether what is looked for is ASCII alone is told") {
  CHECK(Needles({"abc"}, false).are_ascii());
  CHECK_FALSE(Needles({"éèêë abc"}, false).are_ascii());
  CHECK(Needles({"éèêë abc"}, true).are_ascii());
  CHECK_FALSE(Needles({"éèêë ab"}, false).are_ascii());
  CHECK_FALSE(Needles({"abc", "é"}, false).are_ascii());
}
