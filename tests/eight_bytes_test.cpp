#include "bytes/eight_bytes.h"

#include <doctest/doctest.h>

#include <string>

using namespace galley;

TEST_CASE("a text of fewer than eight bytes is read with zeros behind it") {
  CHECK(eight_bytes(std::string_view("abcdefghi")) == eight_bytes("abcdefghi"));
  CHECK(eight_bytes(std::string_view("ab")) == (std::uint64_t{'b'} << 8 | 'a'));
  CHECK(eight_bytes(std::string_view()) == 0);
}

TEST_CASE("small letters are counted up to the first other byte of any kind") {
  for (int byte = 0; byte < 256; ++byte) {
    for (std::size_t at = 0; at < 8; ++at) {
      std::string text = "azbyczkm";
      text[at] = static_cast<char>(byte);
      const bool small = byte >= 'a' && byte <= 'z';
      CHECK(count_small_letters(eight_bytes(text)) == (small ? 8 : at));
    }
  }
}
