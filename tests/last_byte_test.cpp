#include "bytes/last_byte.h"

#include <doctest/doctest.h>

#include <string>

using galley::find_last_byte;

TEST_CASE("the last place of a byte is that of rfind") {
  CHECK(find_last_byte("one\ntwo\nthree", '\n') == 7);
  CHECK(find_last_byte("\n", '\n') == 0);
  CHECK(find_last_byte("one", '\n') == std::string_view::npos);
  CHECK(find_last_byte("", '\n') == std::string_view::npos);
  CHECK(find_last_byte(std::string_view("a\0b\0c", 5), '\0') == 3);
  CHECK(find_last_byte("\xFF-", '\xFF') == 0);
  std::string text(200, 'x');
  for (std::size_t at = 0; at < text.size(); ++at) {
    text[at] = '\f';
    CHECK(find_last_byte(text, '\f') == at);
    CHECK(find_last_byte(std::string_view(text).substr(0, at), '\f') ==
          std::string_view(text).substr(0, at).rfind('\f'));
  }
}
