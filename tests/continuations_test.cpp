#include "bytes/continuations.h"

#include <doctest/doctest.h>

#include <string>

using namespace galley;

TEST_CASE("bytes from 0x80 to 0xBF go on with a character") {
  CHECK(count_continuations("") == 0);
  CHECK(count_continuations("plain") == 0);
  CHECK(count_continuations("é") == 1);
  CHECK(count_continuations("中é\xBF\xC0\x7F\x80") == 5);
}

TEST_CASE("they are counted right wherever they stand, in texts of all sizes") {
  int different = 0;
  for (std::size_t size = 0; size <= 140; ++size) {
    for (std::size_t step = 1; step <= 9; ++step) {
      std::string text(size, 'a');
      for (std::size_t i = step % 3; i < size; i += step) text[i] = i % 2 ? '\x80' : '\xBF';
      for (std::size_t from = 0; from < std::min<std::size_t>(size, 4); ++from) {
        const auto part = std::string_view(text).substr(from);
        different += count_continuations(part) != plain_count_continuations(part);
      }
    }
  }
  CHECK(different == 0);
}
