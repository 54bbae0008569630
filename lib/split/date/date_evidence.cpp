#include "split/date/date_evidence.h"

#include <algorithm>
#include <cstdlib>
#include <iterator>

#include "split/date/calendar.h"

namespace galley {
namespace {

Decision decision_if(bool as_read, bool other) {
  if (as_read == other) return Decision::undecided;
  return as_read ? Decision::as_read : Decision::other;
}

// The order of the record's other dates of three numbers.
Decision by_order(const FoundDate& date, std::span<const FoundDate> dates) {
  const DateOrder proven = proven_order(dates, date.separator);
  if (date.order == DateOrder::automatic || proven == DateOrder::automatic)
    return Decision::undecided;
  return proven == date.order ? Decision::as_read : Decision::other;
}

Decision by_dateline(const FoundDate& date, const std::optional<Date>& dateline_date) {
  if (!dateline_date) return Decision::undecided;
  const auto is_that_day = [&](const Date& day) {
    return day.month == dateline_date->month && day.day == dateline_date->day;
  };
  return decision_if(is_that_day(date.date), is_that_day(date.other));
}

// An article is published, changed and written within days.
Decision by_near_date(const FoundDate& date, std::span<const FoundDate> dates) {
  constexpr int nearest_days = 7;
  if (date.date.day == 0) return Decision::undecided;
  const auto has_near = [&](const Date& day) {
    return std::any_of(dates.begin(), dates.end(), [&](const FoundDate& known) {
      return !known.ambiguous && known.kind != DateLabel::other && known.date.day &&
             std::abs(days_between(known.date, day)) <= nearest_days;
    });
  };
  return decision_if(has_near(date.date), has_near(date.other));
}

template <std::size_t Count>
bool has_any(std::string_view text, const std::string_view (&letters)[Count]) {
  return std::any_of(std::begin(letters), std::end(letters),
                     [text](std::string_view letter) { return text.find(letter) != text.npos; });
}

// Croatian has fewer letters of its own than Polish and Czech.
Decision by_letters(const FoundDate& date, std::string_view record) {
  if (date.order != DateOrder::automatic) return Decision::undecided;
  static constexpr std::string_view polish_or_czech[] = {"ł", "ą", "ę", "ś", "ř", "ě", "ů"};
  static constexpr std::string_view croatian[] = {"č", "ć", "š", "ž", "đ"};
  if (has_any(record, polish_or_czech)) return Decision::as_read;
  return has_any(record, croatian) ? Decision::other : Decision::undecided;
}

}  // namespace

Decision decide_reading(const FoundDate& date, std::span<const FoundDate> dates,
                        const std::optional<Date>& dateline_date, std::string_view record) {
  for (const Decision decision : {by_dateline(date, dateline_date), by_order(date, dates),
                                  by_near_date(date, dates), by_letters(date, record)})
    if (decision != Decision::undecided) return decision;
  return Decision::undecided;
}

bool may_be_american(std::string_view record) {
  static constexpr std::string_view english_and_filipino[] = {" the ", "The ", " ng "};
  return has_any(record, english_and_filipino);
}

}  // namespace galley
