#include "bytes/count_bytes.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>

TEST_CASE("bytes of a kind are counted in texts of all sizes") {
  std::string text;
  int different = 0;
  for (int i = 0; i < 1000; ++i) {
    different += galley::count_bytes(text, '\n') !=
                 static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n'));
    text += i % 3 == 0 ? 'a' : '\n';
  }
  CHECK(different == 0);
  CHECK(galley::count_bytes(std::string(100'000, '\xFF'), '\xFF') == 100'000);
}
