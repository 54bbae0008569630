#include "text/ascii_set.h"

#include <doctest/doctest.h>

using galley::AsciiSet;
using galley::find_first_of;
using galley::find_last_of;

TEST_CASE("a set of ASCII characters has those and no byte beyond ASCII") {
  constexpr AsciiSet set = "-/a";
  CHECK(set.has('-'));
  CHECK(set.has('a'));
  CHECK_FALSE(set.has('A'));
  CHECK_FALSE(set.has('\xAD'));  // '-' with the highest bit
  CHECK((set | AsciiSet("A")).has('A'));
}

TEST_CASE("a character of a set is found from either end") {
  CHECK(find_first_of("a, b. c", ".,") == 1);
  CHECK(find_first_of("a, b. c", ".,", 2) == 4);
  CHECK(find_last_of("a, b. c", ".,", 4) == 1);
  CHECK(find_last_of("abc", ".,", 3) == std::string_view::npos);
}
