#include "split/calendar.h"

#include <chrono>

namespace galley {
namespace {

using std::chrono::days;
using std::chrono::sys_days;
using std::chrono::year_month_day;

year_month_day day_of(int year, int month, int day) {
  return {std::chrono::year(year), std::chrono::month(static_cast<unsigned>(month)),
          std::chrono::day(static_cast<unsigned>(day))};
}

}  // namespace

bool is_calendar_day(int year, int month, int day) {
  return year >= 1000 && year <= 2099 && month > 0 && day > 0 && day_of(year, month, day).ok();
}

int full_year(int two_digits) { return two_digits + (two_digits >= 69 ? 1900 : 2000); }

// The arithmetic form of the calendar, with 8 leap years in 33; it gives the astronomical one's
// days from 1244 to 1501 (Gregorian 1865 to 2122).
Date from_persian(int year, int month, int day) {
  const int first_half = month < 7 ? month - 1 : 6;
  const int month_days = first_half * 31 + (month > 7 ? (month - 7) * 30 : 0);
  const int leap_days = (8 * year + 21) / 33 - (8 * 1400 + 21) / 33;
  const sys_days new_year_1400 = day_of(2021, 3, 21);
  const sys_days date =
      new_year_1400 + days(365 * (year - 1400) + leap_days + month_days + day - 1);
  const year_month_day gregorian(date);
  return {
      int(gregorian.year()), int(unsigned(gregorian.month())), int(unsigned(gregorian.day())), {}};
}

int weekday_of(int year, int month, int day) {
  return static_cast<int>(std::chrono::weekday(sys_days(day_of(year, month, day))).iso_encoding());
}

}  // namespace galley
