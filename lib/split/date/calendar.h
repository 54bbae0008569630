// Years and days of the calendars that newspapers use.
#pragma once

#include <galley/date.h>

#include <cstdint>
#include <optional>

namespace galley {

// A calendar of which a month's name or a word beside the year tells.
enum class Calendar : std::int8_t { gregorian, persian, islamic, ethiopic };

// Whether the month has this day and the year is one that dates are written in, 1000 to 2099.
bool is_calendar_day(int year, int month, int day);

// The year that two digits mean: 69 to 99 are 1969 to 1999, 00 to 68 are 2000 to 2068 (POSIX,
// strptime %y).
int full_year(int two_digits);

// The day in the Gregorian calendar of a day in another (the Persian 1394-06-26 is 2015-09-17).
// None where that calendar has no such day, or its years are none that newspapers wrote.
std::optional<Date> to_gregorian(Calendar calendar, int year, int month, int day);

// The years of which it is known how long their months are in the calendar of Umm al-Qura, which
// Saudi Arabia publishes and newspapers follow: 1882 to 2077.
inline constexpr int first_umm_al_qura_year = 1300;
inline constexpr int last_umm_al_qura_year = 1500;

Date days_after(const Date& date, int days);
int days_between(const Date& from, const Date& to);

// Whether clocks in the United States are an hour ahead on that day. Before 1987 other rules held,
// and on the two days of change the hour decides: then it is not known.
std::optional<bool> is_american_summer(const Date& date);

// 1 is Monday.
int weekday_of(int year, int month, int day);

}  // namespace galley
