#include <doctest/doctest.h>
#include <galley/text.h>

using galley::with_commas;
using galley::with_places;

TEST_CASE("digits stand in threes") {
  CHECK(with_commas(0) == "0");
  CHECK(with_commas(999) == "999");
  CHECK(with_commas(1000) == "1,000");
  CHECK(with_commas(1234567) == "1,234,567");
  CHECK(with_commas(18446744073709551615u) == "18,446,744,073,709,551,615");
}

TEST_CASE("decimals have the places that are asked for") {
  CHECK(with_places(12.34, 1) == "12.3");
  CHECK(with_places(12, 1) == "12.0");
  CHECK(with_places(0.96, 1) == "1.0");
  CHECK(with_places(99999.6, 0) == "100000");
}
