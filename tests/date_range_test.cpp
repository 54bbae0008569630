#include "query/date_range.h"

#include <doctest/doctest.h>

using galley::lies_between;
using galley::read_date;

TEST_CASE("a date lies between two others or on them") {
  const auto date = *read_date("2020-07-30");
  CHECK(lies_between(date, {}, {}));
  CHECK(lies_between(date, read_date("2020-07-30"), read_date("2020-07-30")));
  CHECK(lies_between(date, read_date("2020-07-29"), read_date("2020-07-31")));
  CHECK_FALSE(lies_between(date, read_date("2020-07-31"), {}));
  CHECK_FALSE(lies_between(date, {}, read_date("2020-07-29")));
  CHECK_FALSE(lies_between(date, read_date("2021"), {}));
  CHECK_FALSE(lies_between(date, {}, read_date("2019-12-31")));
}

TEST_CASE("dates are compared as far as both are written") {
  CHECK(lies_between(*read_date("2020"), read_date("2020-07"), read_date("2020-07")));
  CHECK(lies_between(*read_date("2020-07"), read_date("2020-07-31"), read_date("2020-07-01")));
  CHECK(lies_between(*read_date("2020-07-30"), read_date("2020-07"), read_date("2020")));
  CHECK_FALSE(lies_between(*read_date("2020-07"), read_date("2020-08-01"), {}));
  CHECK_FALSE(lies_between(*read_date("2020-09"), {}, read_date("2020-08-31")));
}

TEST_CASE("times of day do not count") {
  CHECK(lies_between(*read_date("2020-07-30T09:00"), read_date("2020-07-30T12:00"), {}));
}
