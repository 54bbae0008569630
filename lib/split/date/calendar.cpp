#include "split/date/calendar.h"

#include <bit>
#include <chrono>
#include <cstdint>

namespace galley {
namespace {

using std::chrono::days;
using std::chrono::sys_days;
using std::chrono::year_month_day;

year_month_day day_of(int year, int month, int day) {
  return {std::chrono::year(year), std::chrono::month(static_cast<unsigned>(month)),
          std::chrono::day(static_cast<unsigned>(day))};
}

Date date_of(sys_days day) {
  const year_month_day parts(day);
  return {int(parts.year()), int(unsigned(parts.month())), int(unsigned(parts.day())), {}};
}

// The arithmetic form of the Persian calendar, with 8 leap years in 33; it gives the astronomical
// one's days from 1244 to 1501 (Gregorian 1865 to 2122).
std::optional<Date> from_persian(int year, int month, int day) {
  const auto leap_years_before = [](int y) { return (8 * y + 21) / 33; };
  const bool is_leap = leap_years_before(year + 1) > leap_years_before(year);
  const int longest = month <= 6 ? 31 : month <= 11 || is_leap ? 30 : 29;
  if (year < 1244 || year > 1500 || month > 12 || day > longest) return {};
  const int first_half = month < 7 ? month - 1 : 6;
  const int month_days = first_half * 31 + (month > 7 ? (month - 7) * 30 : 0);
  const int leap_days = leap_years_before(year) - leap_years_before(1400);
  const sys_days new_year_1400 = day_of(2021, 3, 21);
  return date_of(new_year_1400 + days(365 * (year - 1400) + leap_days + month_days + day - 1));
}

constexpr std::uint16_t umm_al_qura[] = {
#include "split/date/umm_al_qura.inc"
};
constexpr int months_in_year = 12;

int islamic_month_days(int year, int month) {
  return 29 + (umm_al_qura[year - first_umm_al_qura_year] >> (month - 1) & 1);
}

std::optional<Date> from_islamic(int year, int month, int day) {
  if (year < first_umm_al_qura_year || year > last_umm_al_qura_year || month > months_in_year ||
      day > islamic_month_days(year, month))
    return {};
  int passed = day - 1;
  for (int m = 1; m < month; ++m) passed += islamic_month_days(year, m);
  for (int y = first_umm_al_qura_year; y < year; ++y)
    passed += months_in_year * 29 + std::popcount(umm_al_qura[y - first_umm_al_qura_year]);
  const sys_days new_year_1300 = day_of(1882, 11, 12);
  return date_of(new_year_1300 + days(passed));
}

// Twelve months of 30 days and a thirteenth of five, six before every fourth year.
std::optional<Date> from_ethiopic(int year, int month, int day) {
  const int longest = month <= months_in_year ? 30 : year % 4 == 3 ? 6 : 5;
  if (year < 1000 || year > 2091 || month > months_in_year + 1 || day > longest) return {};
  const int leap_days = year / 4 - 2000 / 4;
  const sys_days new_year_2000 = day_of(2007, 9, 12);
  return date_of(new_year_2000 +
                 days(365 * (year - 2000) + leap_days + 30 * (month - 1) + day - 1));
}

}  // namespace

bool is_calendar_day(int year, int month, int day) {
  return year >= 1000 && year <= 2099 && month > 0 && day > 0 && day_of(year, month, day).ok();
}

int full_year(int two_digits) { return two_digits + (two_digits >= 69 ? 1900 : 2000); }

std::optional<Date> to_gregorian(Calendar calendar, int year, int month, int day) {
  if (month < 1 || day < 1) return {};
  switch (calendar) {
    case Calendar::persian:
      return from_persian(year, month, day);
    case Calendar::islamic:
      return from_islamic(year, month, day);
    case Calendar::ethiopic:
      return from_ethiopic(year, month, day);
    case Calendar::gregorian:
      break;
  }
  return is_calendar_day(year, month, day) ? std::optional(Date{year, month, day, {}})
                                           : std::nullopt;
}

Date days_after(const Date& date, int count) {
  return date_of(sys_days(day_of(date.year, date.month, date.day)) + days(count));
}

int days_between(const Date& from, const Date& to) {
  const sys_days first = day_of(from.year, from.month, from.day);
  const sys_days last = day_of(to.year, to.month, to.day);
  return static_cast<int>((last - first).count());
}

// Since 2007 from the second Sunday of March to the first of November (Energy Policy Act of 2005),
// before from the first of April to the last of October.
std::optional<bool> is_american_summer(const Date& date) {
  using namespace std::chrono;
  if (date.year < 1987) return {};
  const bool now = date.year >= 2007;
  const year of(date.year);
  const sys_days begin = now ? of / March / Sunday[2] : of / April / Sunday[1];
  const sys_days end =
      now ? sys_days(of / November / Sunday[1]) : sys_days(of / October / Sunday[last]);
  const sys_days day = day_of(date.year, date.month, date.day);
  if (day == begin || day == end) return {};
  return begin < day && day < end;
}

int weekday_of(int year, int month, int day) {
  return static_cast<int>(std::chrono::weekday(sys_days(day_of(year, month, day))).iso_encoding());
}

}  // namespace galley
