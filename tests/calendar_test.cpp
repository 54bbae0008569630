#include "split/calendar.h"

#include <doctest/doctest.h>

using galley::Date;
using galley::from_persian;

TEST_CASE("a Persian day has its Gregorian one") {
  CHECK(from_persian(1400, 1, 1) == Date{2021, 3, 21, {}});
  CHECK(from_persian(1399, 12, 30) == Date{2021, 3, 20, {}});
  CHECK(from_persian(1394, 6, 26) == Date{2015, 9, 17, {}});
  CHECK(from_persian(1357, 11, 22) == Date{1979, 2, 11, {}});
}

TEST_CASE("two-digit years turn over at 69") {
  CHECK(galley::full_year(68) == 2068);
  CHECK(galley::full_year(69) == 1969);
}

TEST_CASE("a day is one that its month has") {
  CHECK(galley::is_calendar_day(2020, 2, 29));
  CHECK_FALSE(galley::is_calendar_day(2021, 2, 29));
  CHECK_FALSE(galley::is_calendar_day(2100, 1, 1));
}

TEST_CASE("a week begins with Monday") {
  CHECK(galley::weekday_of(2020, 7, 30) == 4);
  CHECK(galley::weekday_of(2020, 8, 2) == 7);
}
