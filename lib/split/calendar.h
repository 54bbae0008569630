// Years and days of the calendars that newspapers use.
#pragma once

#include <galley/date.h>

namespace galley {

// Whether the month has this day and the year is one that dates are written in, 1000 to 2099.
bool is_calendar_day(int year, int month, int day);

// The year that two digits mean: 69 to 99 are 1969 to 1999, 00 to 68 are 2000 to 2068 (POSIX,
// strptime %y).
int full_year(int two_digits);

// The day in the Gregorian calendar of a day in the Persian one (1394-06-26 is 2015-09-17).
Date from_persian(int year, int month, int day);

// 1 is Monday.
int weekday_of(int year, int month, int day);

}  // namespace galley
