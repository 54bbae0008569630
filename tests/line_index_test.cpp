#include "bytes/line_index.h"

#include <doctest/doctest.h>

#include <string>

using namespace galley;

namespace {

using Lines = std::vector<IndexedLine>;

Lines indexed(std::string_view text) {
  Lines lines;
  index_lines(text, lines);
  return lines;
}

Lines plainly_indexed(std::string_view text) {
  Lines lines;
  plain_index_lines(text, lines);
  return lines;
}

Lines indexed_with_bmi(std::string_view text) {
  Lines lines;
  bmi_index_lines(text, lines);
  return lines;
}

}  // namespace

TEST_CASE("a line ends before its terminator or with the text") {
  CHECK(indexed("").empty());
  CHECK(indexed("one") == Lines{{0, 3}});
  CHECK(indexed("one\n") == Lines{{0, 3}});
  CHECK(indexed("one\ntwo\r\nthree\rfour\r") == Lines{{0, 3}, {4, 7}, {9, 14}, {15, 19}});
}

TEST_CASE("empty lines are left out and told of") {
  CHECK(indexed("one\n\ntwo\n\n") == Lines{{0, 3, 0}, {5, 8, 0, true}});
  CHECK(indexed("\none\r\n\r\ntwo") == Lines{{1, 4, 0, true}, {8, 11, 0, true}});
  CHECK(indexed("one\n\rtwo\r\r\nthree") == Lines{{0, 3, 0}, {5, 8, 0, true}, {11, 16, 0, true}});
}

TEST_CASE("the bytes that go on with a character are counted for each line") {
  CHECK(indexed("é\n中文\nplain") == Lines{{0, 2, 1}, {3, 9, 4}, {10, 15, 0}});
}

TEST_CASE("the fast index is the plain one wherever lines end") {
  int different = 0;
  for (std::size_t size = 0; size <= 200; ++size) {
    for (std::size_t step = 1; step <= 40; ++step) {
      std::string text(size, 'a');
      for (std::size_t i = step / 2; i < size; i += step) text[i] = '\n';
      for (std::size_t i = step / 3; i < size; i += step + 1) text[i] = '\r';
      for (std::size_t i = step % 7; i < size; i += 5) text[i] = i % 2 ? '\xBF' : '\xC3';
      different += indexed(text) != plainly_indexed(text);
      different += indexed_with_bmi(text) != plainly_indexed(text);
    }
  }
  CHECK(different == 0);
}
