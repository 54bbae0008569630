#include "text/unwrap.h"

#include <doctest/doctest.h>
#include <galley/text.h>

#include <algorithm>
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

TEST_CASE("a text is taken apart at a line end, without the white space around it") {
  const std::string_view text = "one \n\t\r two\nthree";
  const galley::BrokenText broken = galley::break_at(text, 4);
  CHECK(broken.line == "one");
  CHECK(broken.rest == "two\nthree");
  CHECK(broken.rest.data() == text.data() + 8);
  CHECK(galley::joined_by_space(broken));
  CHECK_FALSE(galley::joined_by_space({.line = "ten-", .rest = "year"}));
}

TEST_CASE("a plain break is one that a space takes the place of") {
  for (const std::string_view text : {"a\nb", "a.\r(b", "1939-45\nb"})
    CHECK(galley::is_plain_break(text, text.find_first_of("\r\n")));
  for (const std::string_view text :
       {"a-\nb", "a \nb", "a\n b", "a\r\nb", "\u00E9\nb", "a\n\u6771"})
    CHECK_FALSE(galley::is_plain_break(text, text.find_first_of("\r\n")));
}

TEST_CASE("the first line end is found, wherever it stands") {
  for (const char end : {'\n', '\r'}) {
    for (std::size_t at = 0; at < 20; ++at) {
      std::string text = "\t\v\f\x0B\x0E\x8A\x8D abcdefghijk\n\r\n";
      text[at] = end;
      CHECK(galley::find_line_end(text) == std::min<std::size_t>(at, 19));
    }
  }
  CHECK(galley::find_line_end("\x8A\x8D\x0B\x09\x0E\x0C 1234567") == std::string::npos);
  CHECK(galley::find_line_end("") == std::string::npos);
}
