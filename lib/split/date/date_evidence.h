// What the rest of a record says of a date that can be read in two ways.
#pragma once

#include <galley/date.h>

#include <optional>
#include <span>
#include <string_view>

#include "split/date/date.h"

namespace galley {

enum class Decision { undecided, as_read, other };

// Which reading of an ambiguous date is proved: by the other dates of the record and the dateline's
// for the order of day and month, and for a month's word also by the letters of the record's
// language.
Decision decide_reading(const FoundDate& date, std::span<const FoundDate> dates,
                        const std::optional<Date>& dateline_date, std::string_view record);

// Whether the month comes first in the language of the record, where an American time beside the
// date says so: in English text it does.
bool may_be_american(std::string_view record);

}  // namespace galley
