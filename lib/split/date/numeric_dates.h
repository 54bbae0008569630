// Dates of three numbers: "2020-07-30", "30.07.2020", "7/30/20", "2020年7月30日", "20200730T1200".
#pragma once

#include "split/date/date_forms.h"

namespace galley {

std::optional<WrittenDate> read_year_first_numbers(std::string_view line, const Number& year);

// Day first or month first: the number above 12 decides, then `order`, else the day is first. With
// dots the day is always first, as nobody who writes dots begins with the month.
std::optional<WrittenDate> read_day_or_month_first_numbers(std::string_view line,
                                                           const Number& first, DateOrder order);

}  // namespace galley
