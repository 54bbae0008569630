// Years as they are written, in the calendars that newspapers use.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "split/date_forms.h"

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

// Turns a day of a Persian or Buddhist year into the Gregorian one: a Persian year is one with a
// Persian month or Persian digits, a Buddhist one stands in a line with Thai letters. False when
// there is no such day.
bool settle_calendar(std::string_view line, const WrittenYear& year, bool persian_month,
                     WrittenDate& date);

}  // namespace galley
