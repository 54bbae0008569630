// How days are written: with the month's name or with three numbers, in any order.
#pragma once

#include <galley/date.h>

#include <cstddef>
#include <optional>
#include <string_view>

#include "split/date/calendar.h"
#include "split/date/date_scan.h"

namespace galley {

struct WrittenDate {
  int year = 0;   // 0 when it is not written
  int month = 0;  // 0 for a day alone
  int day = 0;    // 0 for a month alone
  std::size_t begin = 0;
  std::size_t end = 0;
  char separator = 0;                      // of three numbers
  DateOrder order = DateOrder::automatic;  // of three numbers
  bool ambiguous = false;                  // day and month could be exchanged
  std::size_t clock = 0;  // where a time inside it begins, else 0: "Jan 2 15:04:05 2006"
  int other_month = 0;    // what the month's word is in another language, else 0
  Calendar calendar = Calendar::gregorian;  // in which it is written
};

// The date with a year whose first number is `number`. What stands before `floor` belongs to
// another date.
std::optional<WrittenDate> read_written_date(std::string_view line, const Number& number,
                                             DateOrder order, std::size_t floor);

// Day and month, "March 3", "3 мая", "1月31日", or a day alone as in "31日".
std::optional<WrittenDate> read_yearless_date(std::string_view line, const Number& number,
                                              std::size_t floor);

}  // namespace galley
