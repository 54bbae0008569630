#include "bytes/json_special.h"

#include <doctest/doctest.h>

#include <string>

TEST_CASE("special bytes are found at every place of a block") {
  for (std::size_t size = 0; size < 70; ++size) {
    for (std::size_t at = 0; at < size; ++at) {
      std::string text(size, 'a');
      text[at] = '"';
      CHECK(galley::find_json_special(text, 0) == at);
      CHECK(galley::find_json_special(text, at + 1) == size);
    }
  }
}

TEST_CASE("the fast way finds what the plain one finds for every byte") {
  for (int byte = 0; byte < 256; ++byte) {
    const std::string text = std::string(20, 'x') + static_cast<char>(byte) + std::string(20, 'x');
    CHECK(galley::find_json_special(text, 0) == galley::find_json_special_plain(text, 0));
  }
}
