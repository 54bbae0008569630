#include "split/byline/byline_bare.h"

#include <doctest/doctest.h>

#include "byline_of.h"

using galley::Byline;
using galley::BylineLabel;

TEST_CASE("a bare name is a byline where nothing else is on the line") {
  const Byline byline = byline_of("Jane Doe");
  REQUIRE(byline.names.size() == 1);
  CHECK(byline.label == BylineLabel::none);
  CHECK(byline.plain_name);
  CHECK(names_of("Jane Doe, John Roe") == "Jane Doe; John Roe");
  CHECK(names_of("Jane Doe 2020-07-30") == "Jane Doe");
  CHECK(names_of("Dessau") == "");
}

TEST_CASE("a given name vouches for what stands behind the name") {
  CHECK(byline_of("Jane Doe").given_name);
  CHECK_FALSE(byline_of("Broken Pledge").given_name);
  CHECK_FALSE(byline_of("Laura Muster Visits Example").given_name);
  CHECK(names_of("Jane Doe in Berlin and John Roe in Paris") == "Jane Doe; John Roe");
  CHECK(names_of("Jane Doe, Example Evening Planet") == "Jane Doe");
  CHECK(names_of("Broken Pledge in Berlin") == "");
  CHECK(names_of("Example Planet | Jane Doe | 3 March 2021") == "Jane Doe");
  CHECK(names_of("3/3/2021 Anna Doe") == "Anna Doe");
  CHECK(names_of("By Jane Doe, ABC Example Trading") == "Jane Doe");
}
