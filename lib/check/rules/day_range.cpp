#include "check/rules/day_range.h"

#include <algorithm>
#include <chrono>
#include <tuple>

namespace galley {
namespace {

using namespace std::chrono;

struct DayRange {
  sys_days first;
  sys_days last;
};

DayRange range_of(const Date& date) {
  const year y{date.year};
  if (date.month == 0) return {sys_days(y / January / 1), sys_days(y / December / 31)};
  const month m{static_cast<unsigned>(date.month)};
  if (date.day == 0) return {sys_days(y / m / 1), sys_days(y / m / std::chrono::last)};
  const sys_days day = sys_days(y / m / std::chrono::day{static_cast<unsigned>(date.day)});
  return {day, day};
}

bool is_a_day(const Date& date) {
  if (date.month == 0 || date.day == 0) return true;
  return year_month_day(year{date.year}, month{static_cast<unsigned>(date.month)},
                        day{static_cast<unsigned>(date.day)})
      .ok();
}

// The date with its time on the clocks of a zone.
Date in_zone(const Date& date, minutes offset) {
  const sys_seconds there = range_of(date).first + hours(date.time->hour) +
                            minutes(date.time->minute) + seconds(date.time->second.value_or(0)) -
                            *date.time->offset + offset;
  const sys_days day = floor<days>(there);
  const year_month_day ymd(day);
  const hh_mm_ss clock(there - day);
  Date moved{static_cast<int>(ymd.year()), static_cast<int>(static_cast<unsigned>(ymd.month())),
             static_cast<int>(static_cast<unsigned>(ymd.day())), date.time};
  moved.time->hour = static_cast<int>(clock.hours().count());
  moved.time->minute = static_cast<int>(clock.minutes().count());
  if (date.time->second) moved.time->second = static_cast<int>(clock.seconds().count());
  return moved;
}

bool has_zone(const Date& date) { return date.time && date.time->offset; }

// Compares what both have. A part that is not written is 0.
bool is_later_as_written(const Date& a, const Date& b) {
  if (a.year != b.year) return a.year > b.year;
  if (a.month == 0 || b.month == 0) return false;
  if (a.month != b.month) return a.month > b.month;
  if (a.day == 0 || b.day == 0) return false;
  if (a.day != b.day) return a.day > b.day;
  if (!a.time || !b.time) return false;
  const auto clock = [](const ClockTime& time) { return std::tuple(time.hour, time.minute); };
  if (clock(*a.time) != clock(*b.time)) return clock(*a.time) > clock(*b.time);
  return a.time->second && b.time->second && *a.time->second > *b.time->second;
}

// The date of a month before or after that of another, by a number of months.
Date in_month(const Date& date, const Date& of, int months_later) {
  const year_month month =
      year{of.year} / std::chrono::month{static_cast<unsigned>(of.month)} + months(months_later);
  return {static_cast<int>(month.year()),
          static_cast<int>(static_cast<unsigned>(month.month())),
          date.day,
          {}};
}

}  // namespace

bool is_later(const Date& date, const Date& than) {
  // Clocks are nowhere further ahead than in the Line Islands.
  constexpr minutes easternmost = hours(14);
  if (!has_zone(than)) return is_later_as_written(date, than);
  const minutes offset = has_zone(date) ? *date.time->offset : easternmost;
  return is_later_as_written(date, in_zone(than, offset));
}

std::optional<Date> nearest_date(const Date& date, const Date& to) {
  if (date.year != 0) return Date{date.year, date.month, date.day, {}};
  const bool has_too_little = to.month == 0 || (date.month == 0 && (date.day == 0 || to.day == 0));
  if (has_too_little) return std::nullopt;
  std::optional<Date> nearest;
  for (const int away : {0, -1, 1}) {
    const Date there =
        date.month == 0 ? in_month(date, to, away) : Date{to.year + away, date.month, date.day, {}};
    if (!is_a_day(there)) continue;
    if (!nearest || days_apart(there, to) < days_apart(*nearest, to)) nearest = there;
  }
  return nearest;
}

std::uint64_t days_apart(const Date& a, const Date& b) {
  const DayRange in_a = range_of(a);
  const DayRange in_b = range_of(b);
  const auto gap = std::max((in_a.first - in_b.last).count(), (in_b.first - in_a.last).count());
  return static_cast<std::uint64_t>(std::max<decltype(gap)>(gap, 0));
}

}  // namespace galley
