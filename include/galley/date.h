// A date just as precise as it was written.
//
// Nothing is filled in: a text that says "March 2021" gives a year and a month and no day; a time
// without a zone has no offset; a dateline's "April 9" has no year. The machine's clock and time
// zone are never read.
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace galley {

// A clock time as it stands beside a date.
struct ClockTime {
  int hour = 0;                                // 0..23; "8:00 pm" is 20
  int minute = 0;                              // 0..59
  std::optional<int> second;                   // 0..60, absent unless written
  std::string_view fraction;                   // ASCII digits after the second, as written
  std::optional<std::chrono::minutes> offset;  // east of Greenwich, absent unless stated
  bool utc = false;                            // the zone was written as Z, UTC or GMT

  friend bool operator==(const ClockTime&, const ClockTime&) = default;
};

// A day, month or year of the Gregorian calendar. A part that was not written is 0.
struct Date {
  int year = 0;   // 1000..9999
  int month = 0;  // 1..12
  int day = 0;    // 1..31, and a day which that month has
  std::optional<ClockTime> time;

  friend bool operator==(const Date&, const Date&) = default;
};

// Which number comes first in a date of three numbers, where the text itself does not decide.
enum class DateOrder { automatic, day_first, month_first, year_first };

// Appends the date in the form of RFC 3339 as far as it was written: "2020", "2020-07",
// "2020-07-30", "2020-07-30T16:59:07.25+04:00", the last also without seconds or offset
// ("2020-07-30T16:59"). A date without a year is written as in vCard (RFC 6350): "--07-30", and
// "---30" for a day alone.
void append_date(const Date& date, std::string& out);

// Reads what append_date() writes; nothing else is a date here. The fraction views `text`.
std::optional<Date> read_date(std::string_view text);

}  // namespace galley
