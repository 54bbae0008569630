// Dates between two others, each just as precise as it was written.
#pragma once

#include <galley/date.h>

#include <optional>

namespace galley {

// Whether the date is not before `since` nor behind `until`, compared as far as both are written:
// by the year alone, by year and month, or by the day.
bool lies_between(const Date& date, const std::optional<Date>& since,
                  const std::optional<Date>& until);

}  // namespace galley
