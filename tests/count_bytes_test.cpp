#include "bytes/count_bytes.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>

namespace {

bool is_line_end(char c) { return c == '\n'; }

}  // namespace

TEST_CASE("bytes of a kind are counted in texts of all sizes") {
  std::string text;
  int different = 0;
  for (int i = 0; i < 1000; ++i) {
    different += galley::count_bytes(text, is_line_end) !=
                 static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n'));
    text += i % 3 == 0 ? 'a' : '\n';
  }
  CHECK(different == 0);
  CHECK(galley::count_bytes(std::string(100'000, '\n'), is_line_end) == 100'000);
}
