// Years as they are written, in the calendars that newspapers use.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "split/date/calendar.h"
#include "split/date/date_forms.h"

namespace galley {

struct WrittenYear {
  int value = 0;
  std::size_t begin = 0;
  std::size_t end = 0;
  bool two_digits = false;  // `value` is already the full year
  bool native = false;      // written in digits other than ASCII
};

// The four-digit year at `at`. A count may be glued to it ("2016651" is 2016 and 651 comments).
std::optional<WrittenYear> read_year(std::string_view line, std::size_t at);

// The same of a number that is read already.
std::optional<WrittenYear> year_of(const Number& number);

// "'89" or "89", where the caller knows that a year stands here.
std::optional<WrittenYear> read_short_year(std::string_view line, std::size_t at);

// Turns a day of another calendar into the Gregorian one, and takes the word for its era into the
// date: "١٤٤١ هـ". The calendar is that of the month's name, which numbers do not have; then
// digits, letters and eras tell: Persian digits, Thai letters, "هـ". False when there is no such
// day.
bool settle_calendar(std::string_view line, const WrittenYear& year,
                     std::optional<Calendar> month_calendar, WrittenDate& date);

}  // namespace galley
