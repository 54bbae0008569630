#include "bytes/byte_search.h"

#include <doctest/doctest.h>

#include <string>

using namespace galley;

TEST_CASE("a search stops at its bytes and nowhere else") {
  CHECK(find_separator_byte("LONDON, March 3 - The", 0) == 16);
  CHECK(find_separator_byte("АФИНЫ — как", 0) == 11);
  CHECK(find_digit_byte("March 3", 0) == 6);
  CHECK(find_digit_byte("март ٣", 0) == 9);
  CHECK(find_rare_pair("was also assisted", 0) == 10);
  CHECK(find_rare_pair("contributed", 0) == 5);
  CHECK(find_rare_pair("his son", 0) == 7);
  CHECK(find_reference_or_control("one\t\ntwo & three", 0) == 9);
  CHECK(find_reference_or_control("one\x1b", 0) == 3);
  CHECK(find_reference_or_control("short", 0) == 5);
  CHECK(find_quote_byte("He said: \"No.\"", 0) == 9);
  CHECK(find_quote_byte("elle dit \u00ABnon\u00BB", 0) == 9);
  CHECK(find_quote_byte("it's none", 0) == 9);
  CHECK(find_high_byte("a caf\u00E9", 0) == 5);
  CHECK(find_line_end_or_high("one\rtwo", 0) == 3);
  CHECK(find_line_end_or_high("one\ttwo", 0) == 7);
}

TEST_CASE("a search begins where it is told to, and ends at the text's end") {
  CHECK(find_separator_byte("a-b-c", 2) == 3);
  CHECK(find_separator_byte("a-b-c", 4) == 5);
  CHECK(find_separator_byte("", 0) == 0);
  CHECK(find_separator_byte("-", 7) == 1);
  CHECK(find_rare_pair("grass", 4) == 5);
}

TEST_CASE("a pair is found across the border of two reads") {
  for (const std::string_view pair : {"ab", "ib", "bi", "ka", "ss", "tg", "zu"}) {
    std::string text(40, '.');
    text.replace(15, 2, pair);
    CHECK(find_rare_pair(text, 0) == 15);
    CHECK(find_rare_pair(std::string_view(text).substr(0, 16), 0) == 16);
  }
}

TEST_CASE("every byte is told apart wherever it stands, in texts of all sizes") {
  int different = 0;
  for (std::size_t size = 1; size <= 40; ++size) {
    for (int c = 0; c < 256; ++c) {
      std::string text(size, c % 3 == 0 ? 's' : ' ');
      text[static_cast<std::size_t>(c) % size] = static_cast<char>(c);
      for (std::size_t from = 0; from < size; from += 5) {
        different += find_separator_byte(text, from) != plain_find_separator_byte(text, from);
        different += find_digit_byte(text, from) != plain_find_digit_byte(text, from);
        different += find_rare_pair(text, from) != plain_find_rare_pair(text, from);
        different +=
            find_reference_or_control(text, from) != plain_find_reference_or_control(text, from);
        different += find_quote_byte(text, from) != plain_find_quote_byte(text, from);
        different += find_high_byte(text, from) != plain_find_high_byte(text, from);
        different += find_line_end_or_high(text, from) != plain_find_line_end_or_high(text, from);
      }
    }
  }
  CHECK(different == 0);
}
