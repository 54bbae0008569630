#include "query/needles.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

using galley::Needles;

namespace {

using Texts = std::vector<std::string>;

bool finds(const Texts& texts, std::string_view bytes, bool any_case = false) {
  return Needles(texts, any_case).find(bytes, 0) != bytes.npos;
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
  CHECK(needles.find("a minister of a minister of", 0) == 2);
  CHECK(needles.find("a minister of a minister of", 3) == 16);
  CHECK(needles.find("a minister of a minister of", 17) == std::string::npos);
}

TEST_CASE("letters that differ in case beyond ASCII are none to look for") {
  CHECK(finds({"Kelvin"}, "elvin", true));
  CHECK(finds({"Kelvin"}, "\u212Aelvin", true));
  CHECK(finds({"Kelvin"}, "KELVIN", true));
  CHECK_FALSE(finds({"Kelvin"}, "elvin"));
  CHECK(finds({"classified"}, "CLAſſIFIED", true));
  CHECK(finds({"café"}, "CAFÉ", true));
  CHECK_FALSE(Needles({"ÉÈ", "abc"}, true).exist());
}

TEST_CASE("what JSON may escape is none to look for") {
  CHECK(finds({"AC/DC"}, "AC\\/DC"));
  CHECK(finds({"\"so\""}, "\\\"so\\\""));
  CHECK_FALSE(Needles({"/"}, false).exist());
}

TEST_CASE("U+FFFD stands for any bytes") {
  CHECK(finds({"caf\uFFFD"}, "caf\xE9"));
  CHECK_FALSE(Needles({"\uFFFD"}, false).exist());
}

TEST_CASE("without needles anything may match") {
  CHECK_FALSE(Needles().exist());
  CHECK_FALSE(Needles({}, false).exist());
  CHECK_FALSE(Needles({"minister", " "}, false).exist());
  CHECK(Needles().find("abc", 2) == 2);
}

TEST_CASE("whether all are ASCII is told, and ASCII is preferred") {
  CHECK(Needles({"abc"}, false).are_ascii());
  CHECK(Needles({"éèêë abc"}, false).are_ascii());
  CHECK_FALSE(Needles({"éèêë ab"}, false).are_ascii());
  CHECK_FALSE(Needles({"abc", "é"}, false).are_ascii());
}
