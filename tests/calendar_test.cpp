#include "split/date/calendar.h"

#include <doctest/doctest.h>

using galley::Calendar;
using galley::Date;
using galley::to_gregorian;

TEST_CASE("a Persian day has its Gregorian one") {
  CHECK(to_gregorian(Calendar::persian, 1400, 1, 1) == Date{2021, 3, 21, {}});
  CHECK(to_gregorian(Calendar::persian, 1399, 12, 30) == Date{2021, 3, 20, {}});
  CHECK(to_gregorian(Calendar::persian, 1394, 6, 26) == Date{2015, 9, 17, {}});
  CHECK(to_gregorian(Calendar::persian, 1357, 11, 22) == Date{1979, 2, 11, {}});
}

TEST_CASE("a Persian day that is not in the calendar is none") {
  CHECK_FALSE(to_gregorian(Calendar::persian, 1400, 12, 30));  // no leap year
  CHECK_FALSE(to_gregorian(Calendar::persian, 1400, 7, 31));
}

TEST_CASE("an Islamic day has its Gregorian one in the calendar of Umm al-Qura") {
  CHECK(to_gregorian(Calendar::islamic, 1300, 1, 1) == Date{1882, 11, 12, {}});
  CHECK(to_gregorian(Calendar::islamic, 1441, 12, 9) == Date{2020, 7, 30, {}});
  CHECK(to_gregorian(Calendar::islamic, 1443, 4, 7) == Date{2021, 11, 12, {}});
  CHECK_FALSE(to_gregorian(Calendar::islamic, 1441, 1, 31));
  CHECK_FALSE(to_gregorian(Calendar::islamic, 1200, 1, 1));
}

TEST_CASE("an Ethiopic day has its Gregorian one") {
  CHECK(to_gregorian(Calendar::ethiopic, 2000, 1, 1) == Date{2007, 9, 12, {}});
  CHECK(to_gregorian(Calendar::ethiopic, 2012, 11, 23) == Date{2020, 7, 30, {}});
  CHECK(to_gregorian(Calendar::ethiopic, 2011, 13, 6) == Date{2019, 9, 11, {}});
  CHECK_FALSE(to_gregorian(Calendar::ethiopic, 2012, 13, 6));
}

TEST_CASE("clocks in the United States go forward by the law of the year") {
  using galley::is_american_summer;
  CHECK(is_american_summer({2020, 7, 30, {}}) == true);
  CHECK(is_american_summer({2020, 3, 9, {}}) == true);
  CHECK(is_american_summer({2020, 11, 2, {}}) == false);
  CHECK(is_american_summer({2006, 3, 20, {}}) == false);
  CHECK(is_american_summer({2006, 10, 30, {}}) == false);
  CHECK_FALSE(is_american_summer({2020, 11, 1, {}}).has_value());
  CHECK_FALSE(is_american_summer({1974, 7, 1, {}}).has_value());
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
