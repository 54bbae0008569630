#include "text/words/kinds.h"

#include <doctest/doctest.h>
#include <unicode/uchar.h>

#include <string>

#include "text/utf8.h"

using namespace galley;

namespace {

std::string kinds_of(std::string_view text) {
  static KindTable table;
  return std::string(table.kinds_of(text).kinds);
}

}  // namespace

TEST_CASE("characters that are the same to the rules have one kind") {
  CHECK(kinds_of("\u201CCaf\u00E9\u201D \u2014 \u00C9A") == "(Cafe( - EA");
  CHECK(kinds_of("\u0416\u0436 \u0661\uFF0C") == "Xx 0,");
  CHECK(kinds_of("it\u2019s") == std::string("it") + kind::mid_quote + "s");
  CHECK(kinds_of("\u0645\u064E") == std::string{kind::letter, kind::extend});
  CHECK(kinds_of("e\u0301") == std::string{'e', kind::extend});
}

TEST_CASE("characters of ASCII are of the classes that ICU says") {
  const auto same = [](UProperty property, UChar32 a, UChar32 b) {
    return u_getIntPropertyValue(a, property) == u_getIntPropertyValue(b, property);
  };
  std::size_t different = 0;
  for (char a = 0; a >= 0 && a < 0x7F; ++a) {
    for (char b = 0; b < a; ++b) {
      different += (word_class(a) == word_class(b)) != same(UCHAR_WORD_BREAK, a, b);
      different += (sentence_class(a) == sentence_class(b)) != same(UCHAR_SENTENCE_BREAK, a, b);
    }
  }
  CHECK(different == 0);
}

TEST_CASE("scripts without spaces are told") {
  KindTable table;
  CHECK(table.kinds_of("a\u4E2D").has_unspaced);
  CHECK(table.kinds_of("\u0E01").has_unspaced);
  CHECK_FALSE(table.kinds_of("\uAC00\u0436").has_unspaced);
  CHECK(table.plain_kinds_of("a\u4E2D").has_unspaced);
}

TEST_CASE("all characters have the kinds that the table has one by one") {
  KindTable table;
  KindTable plain;
  std::size_t different = 0;
  for (char32_t c = 1; c < 0x110000; c += 61) {
    std::string text = "abcdefghij ";
    append_utf8(c, text);
    text += "klmnopqrst";
    different += table.kinds_of(text).kinds != plain.plain_kinds_of(text).kinds;
  }
  CHECK(different == 0);
}
