#include "split/byline/byline_one_word.h"

#include <doctest/doctest.h>

#include "byline_of.h"

TEST_CASE("the id of a wire is nobody's handle") {
  CHECK(names_of("APA0123 15.03.2024") == "");
  CHECK(names_of("bsd0123 15.03.2024") == "");
  CHECK(names_of("jane77 15.03.2024") == "jane77");
}

TEST_CASE("beside a date one word may be a user's or a given name, but no place or section") {
  CHECK(names_of("jane_doe 3. März 2021") == "jane_doe");
  CHECK(names_of("JaneDoe, 3 March 2021 10:15") == "JaneDoe");
  CHECK(names_of("Jana · 3 March 2021 · 7 comments") == "Jana");
  CHECK(names_of("Oslo, 3 March 2021") == "");
  CHECK(names_of("ARD | 3.3.2021, 17:30 Uhr") == "");
  CHECK(names_of("3 March 2021 in wordpress") == "");
  CHECK(names_of("3 March 2021 | Sport") == "");
}
