#include "split/shape.h"

#include <doctest/doctest.h>

#include <string>

using galley::Ending;
using galley::LineMasks;
using galley::read_shape;
using galley::Shape;
using galley::shape_of;

TEST_CASE("the ending is found behind quotes and brackets") {
  CHECK(shape_of("He said: \u201CNo.\u201D").ending == Ending::full_stop);
  CHECK(shape_of("(Really?)").ending == Ending::question);
  CHECK(shape_of("彼は言った。」").ending == Ending::full_stop);
  CHECK(shape_of("And then…").ending == Ending::ellipsis);
  CHECK(shape_of("And then...").ending == Ending::ellipsis);
  CHECK(shape_of("Read more:").ending == Ending::colon);
  CHECK(shape_of("Mine reopens after fire").ending == Ending::open);
}

TEST_CASE("words and their capitals are counted in scripts with case") {
  CHECK(shape_of("Rock-n-roll isn’t dead, says Jane O'Neil").words == 6);
  CHECK(shape_of("Rock-n-roll isn’t dead, says Jane O'Neil").capital_words == 3);
  CHECK(shape_of("Łódź и Москва 2020").words == 4);
  CHECK(shape_of("Łódź и Москва 2020").capital_words == 2);
  CHECK(shape_of("Łódź и Москва 2020").digits == 4);
}

TEST_CASE("Han and Kana are about twice as wide as Latin letters") {
  const auto shape = shape_of("東京の古い駅舎が図書館に");
  CHECK(shape.width > 20);
  CHECK(shape.words >= 5);
  CHECK(shape.starts_upper);
  CHECK_FALSE(shape.starts_lower);
}

TEST_CASE("signs that menus, addresses and notices have are noted") {
  CHECK(shape_of("Home › News › Coast").has_crumb);
  CHECK(shape_of("News | Sport").has_bar);
  CHECK(shape_of("jane@example.org").has_at);
  CHECK(shape_of("see https://example.org/a").has_url);
  CHECK(shape_of("see www.example.org").has_url);
  CHECK(shape_of("© 2020 The Example").has_copyright);
  CHECK(shape_of("• first").starts_bullet);
}

TEST_CASE("a guillemet that is closed again is a quotation, one that is not is an arrow") {
  CHECK_FALSE(shape_of("«Non», dit le maire").starts_arrow);
  CHECK(shape_of("« page d'avant").starts_arrow);
  CHECK(shape_of("» next").starts_arrow);
}

TEST_CASE("a word is one word wherever the reading's 64 bytes end") {
  for (std::size_t before = 55; before < 70; ++before) {
    const std::string text = std::string(before, '-') + " Łódźanką x";
    CAPTURE(before);
    CHECK(shape_of(text).words == 2);
    CHECK(shape_of(text).capital_words == 1);
  }
}

TEST_CASE("nothing has a shape without words") {
  CHECK(shape_of("").words == 0);
  CHECK_FALSE(shape_of("").has_letter);
  CHECK_FALSE(shape_of("\xFF\xFE * 12").has_letter);
}

TEST_CASE("a line that was read has the shape of its text") {
  std::string line = "“Jane O'Neil’s 2 boats | ";
  for (int i = 0; i < 12; ++i) {
    line += "a tide of 3 Metres, ";
    for (const std::string& text : {line + "he said", line + "he said."}) {
      CAPTURE(text);
      Shape shape;
      read_shape(LineMasks(text), shape);
      const Shape expected = shape_of(text);
      CHECK(shape.width == expected.width);
      CHECK(shape.words == expected.words);
      CHECK(shape.capital_words == expected.capital_words);
      CHECK(shape.digits == expected.digits);
      CHECK(shape.signature == expected.signature);
      CHECK(shape.ending == expected.ending);
      CHECK(bool{shape.has_bar});
    }
  }
}

TEST_CASE("long Thai text ends as a sentence does, a title does not") {
  std::string text;
  for (int i = 0; i < 30; ++i) text += "\u0E01\u0E32";
  CHECK(galley::ending_of(text) == galley::Ending::open);
  CHECK(galley::ending_of(text + text) == galley::Ending::full_stop);
}
