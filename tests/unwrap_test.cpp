#include "text/unwrap.h"

#include <doctest/doctest.h>
#include <galley/text.h>

#include <string>

namespace {

std::string unwrapped(std::string_view part) {
  std::string line;
  galley::append_unwrapped(part, line);
  return line;
}

}  // namespace

TEST_CASE("a line end with the white space around it becomes one space") {
  CHECK(unwrapped("one\ntwo") == "one two");
  CHECK(unwrapped("one  \r\n\t two\rthree") == "one two three");
  CHECK(unwrapped("one\n\n \ntwo") == "one two");
}

TEST_CASE("white space inside of a line stays, around the part it goes") {
  CHECK(unwrapped("one  two\tthree") == "one  two\tthree");
  CHECK(unwrapped(" \n\u00A0one\u3000\n") == "one");
  CHECK(unwrapped(" \n ") == "");
  CHECK(unwrapped("") == "");
}

TEST_CASE("lines are joined by nothing after a hyphen that follows a letter") {
  CHECK(unwrapped("ten-\nyear") == "ten-year");
  CHECK(unwrapped("ten\u2010\nyear") == "ten\u2010year");
  CHECK(unwrapped("cafe\u0301-\nbar") == "cafe\u0301-bar");  // an accent belongs to its letter
  CHECK(unwrapped("1939-\n1945") == "1939- 1945");
  CHECK(unwrapped("he said -\nand left") == "he said - and left");
}

TEST_CASE("lines are joined by nothing between Han, Kana and full-width signs") {
  CHECK(unwrapped("東京都は\n新しい") == "東京都は新しい");
  CHECK(unwrapped("北京，\n上海") == "北京，上海");
  CHECK(unwrapped("東京\nTokyo") == "東京 Tokyo");
  CHECK(unwrapped("서울\n부산") == "서울 부산");
}

TEST_CASE("unwrapping again changes nothing") {
  for (const std::string_view text : {"a\n b-\nc", "\xFF\n\xFF", "東\n京\u200B\n", "\v\n\f\nx"})
    CHECK(unwrapped(unwrapped(text)) == unwrapped(text));
}

TEST_CASE("each piece views its own place in the part") {
  const std::string_view part = "  one \n two";
  galley::UnwrappedPieces pieces(part);
  galley::UnwrappedPiece piece;
  REQUIRE(pieces.next(piece));
  CHECK(piece.text == "one");
  CHECK(piece.text.data() == part.data() + 2);
  CHECK(piece.joint == " ");
  REQUIRE(pieces.next(piece));
  CHECK(piece.text.data() == part.data() + 8);
  CHECK(piece.joint == "");
  CHECK_FALSE(pieces.next(piece));
}
