// The days that a date may be: all those of its month or year where no day was written.
#pragma once

#include <galley/date.h>

#include <cstdint>
#include <optional>

namespace galley {

// Whether a date is later than another by what both have of day and time. Where only the second
// one has a zone, the first may be of any: it is later where it is so everywhere. Both have a year.
bool is_later(const Date& date, const Date& than);

// A date that lacks its year, or year and month, as the one nearest to another; without time.
// Absent where the other has too little of its own, or where no such day is near.
std::optional<Date> nearest_date(const Date& date, const Date& to);

// How many days lie between the dates at least: 0 for 2021-03 and 2021-03-31. Both have a year.
std::uint64_t days_apart(const Date& a, const Date& b);

}  // namespace galley
