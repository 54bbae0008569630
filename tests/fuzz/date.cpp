// Any line: the dates found lie in it, in order and apart, are days of the calendar in either
// reading, and are read back as they are written.
#include <cstdlib>
#include <string>
#include <vector>

#include "split/date/calendar.h"
#include "split/date/date.h"

using namespace galley;

namespace {

void require(bool holds) {
  if (!holds) std::abort();
}

// The fraction is a view, so dates are compared as text.
void check_date(const Date& date) {
  std::string text;
  append_date(date, text);
  const auto again = read_date(text);
  require(again.has_value());
  std::string text_again;
  append_date(*again, text_again);
  require(text == text_again);
}

bool is_in_calendar(const Date& date) {
  constexpr int any_day = 1;  // of a month alone
  return is_calendar_day(date.year, date.month, date.day ? date.day : any_day);
}

// The other reading is another day of the calendar, or another month where no day is written.
void check_other(const FoundDate& date) {
  if (!date.ambiguous) return;
  require(is_in_calendar(date.other) && !date.other.time);
  require(date.other.month != date.date.month && date.other.year == date.date.year);
  require((date.other.day == 0) == (date.date.day == 0));
}

void check_calendars(const std::vector<FoundDate>& found) {
  bool hijra = false;
  bool other = false;
  for (const FoundDate& date : found) (date.hijra ? hijra : other) = true;
  require(!hijra || !other);
}

void check_found(std::string_view line, const std::vector<FoundDate>& found) {
  std::size_t at = 0;
  for (const FoundDate& date : found) {
    require(date.span.begin >= at && date.span.begin < date.span.end);
    require(date.span.end <= line.size());
    require(date.label.begin <= date.label.end && date.label.end <= line.size());
    require(date.label.size() == 0 || date.label.end <= date.span.begin ||
            date.label.begin >= date.span.end);
    require(is_in_calendar(date.date));
    check_date(date.date);
    check_other(date);
    at = date.span.end;
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
  const std::string line(reinterpret_cast<const char*>(data), size);
  for (const DateOrder order : {DateOrder::automatic, DateOrder::day_first, DateOrder::month_first,
                                DateOrder::year_first}) {
    std::vector<FoundDate> found;
    find_dates(line, order, found);
    check_found(line, found);
    check_calendars(found);
  }
  if (const auto date = read_dateline_date(line)) check_date(*date);
  if (const auto date = read_date(line)) check_date(*date);
  return 0;
}
