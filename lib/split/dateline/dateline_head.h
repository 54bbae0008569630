// The head of a dateline, the text before its dash: place, date and agency.
#pragma once

#include <galley/date.h>

#include <optional>
#include <string_view>

namespace galley {

struct DatelineHead {
  std::string_view place;
  std::string_view agency;
  bool known_agency = false;  // one of the table, a desk's code or a web site
  std::optional<Date> date;
  std::string_view reporters = {};  // who stand before the place
  bool unread_date = false;         // "APril 7", "7 Xyz": a day and a month that no table knows

  bool is_dated() const { return date.has_value() || unread_date; }
};

// Reads "LONDON, March 3 (Reuters)" from its right end: agency and date in any order, and what is
// left is the place, whatever it looks like.
DatelineHead read_dateline_head(std::string_view text);

}  // namespace galley
