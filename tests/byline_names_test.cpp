#include "split/byline/byline_names.h"

#include <doctest/doctest.h>

#include "byline_of.h"

TEST_CASE("names keep their particles, initials, hyphens and nicknames") {
  CHECK(names_of("By Ludwig van Muster and T.C. Doe-Roe") == "Ludwig van Muster; T.C. Doe-Roe");
  CHECK(names_of("By Jane \"Jay\" Doe") == "Jane \"Jay\" Doe");
  CHECK(names_of("By John O'Roe, MA") == "John O'Roe");
}

TEST_CASE("a nickname between the words of a name does not part them") {
  CHECK(names_of("Jane \"JD\" Doe") == "Jane \"JD\" Doe");
}

TEST_CASE("a city ends a name of three words") {
  CHECK(names_of("Juana Pérez Gómez Madrid 3 mar 2021") == "Juana Pérez Gómez");
  CHECK(names_of("Jane Doe Washington Bureau Chief") == "Jane Doe");
  CHECK(names_of("By Jack London") == "Jack London");
}
