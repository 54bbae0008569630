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

}  // namespace

TEST_CASE("a line ends before its line feed or with the text") {
  CHECK(indexed("").empty());
  CHECK(indexed("one") == Lines{{0, 3, 0}});
  CHECK(indexed("one\n") == Lines{{0, 3, 0}});
  CHECK(indexed("one\n\ntwo") == Lines{{0, 3, 0}, {4, 4, 0}, {5, 8, 0}});
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
      for (std::size_t i = step % 7; i < size; i += 5) text[i] = i % 2 ? '\xBF' : '\xC3';
      different += indexed(text) != plainly_indexed(text);
    }
  }
  CHECK(different == 0);
}
