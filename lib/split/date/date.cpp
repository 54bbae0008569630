#include "split/date/date.h"

#include <algorithm>
#include <utility>

#include "split/date/calendar.h"
#include "split/date/clock_time.h"
#include "split/date/date_forms.h"
#include "split/date/date_labels.h"
#include "split/date/date_scan.h"
#include "split/date/date_words.h"
#include "text/utf8.h"

namespace galley {
namespace {

// A day of the week beside a date.
struct Weekday {
  int value = 0;  // 1 is Monday; 0 when there is none, 8 when the name is not read to its end
  std::size_t place = 0;  // where it begins or ends, away from the date
};

int weekday_named(std::string_view word) {
  const DateWord* known = word.empty() ? nullptr : find_date_word(word);
  return known ? known->weekday : 0;
}

bool is_article(std::string_view word) {
  static constexpr std::string_view articles[] = {"den", "le", "el", "il", "the", "ngày", "d"};
  return std::find(std::begin(articles), std::end(articles), word) != std::end(articles);
}

// "Freitag, den " before a date: also of two words ("thứ tư", "cümə axşamı").
Weekday weekday_before(std::string_view line, std::size_t floor, std::size_t begin) {
  if (begin == floor) return {};
  std::size_t end = skip_signs_before(line, begin, ",.-");
  static constexpr std::string_view wide_commas[] = {"،", "፣", "，", "、"};
  if (const std::size_t size = sign_before(line, end, wide_commas)) end -= size;
  std::string_view word = word_before(line, end);
  if (is_article(word)) {
    end = skip_signs_before(line, begin_of(line, word), ",");
    word = word_before(line, end);
  }
  if (word.empty() || begin_of(line, word) < floor) return {};
  const std::size_t one = begin_of(line, word);
  const std::string_view other = one > 0 ? word_before(line, one - 1) : std::string_view();
  if (!other.empty() && begin_of(line, other) >= floor) {
    const std::size_t two = begin_of(line, other);
    if (const int value = weekday_named(line.substr(two, end - two))) return {value, two};
  }
  if (const int value = weekday_named(word)) return {value, one};
  if (const auto tail = capital_tail(word); const int value = weekday_named(tail))
    return {value, begin_of(line, tail)};
  return {};
}

// "(火)", ", cümə axşamı" after a date.
Weekday weekday_after(std::string_view line, std::size_t end) {
  if (end == line.size()) return {};
  const std::size_t gap = skip_signs(line, end, ",.");
  const bool wide = has_at(line, gap, "（");
  const bool bracket = wide || has_at(line, gap, "(");
  const std::size_t begin = gap + (wide ? std::string_view("（").size() : bracket ? 1 : 0);
  const std::string_view word = word_at(line, begin);
  if (word.empty()) return {};
  std::size_t word_end = end_of(line, word);
  int value = weekday_named(word);
  if (has_at(line, word_end, " ")) {
    const std::string_view next = word_at(line, word_end + 1);
    const std::size_t both_end = word_end + 1 + next.size();
    if (const int both = next.empty() ? 0 : weekday_named(line.substr(begin, both_end - begin))) {
      value = both;
      word_end = both_end;
    }
  }
  if (value == 0) return {};
  if (!bracket) return {value, word_end};
  static constexpr std::string_view closing[] = {")", "）"};
  const std::size_t size = sign_at(line, word_end, closing);
  return size ? Weekday{value, word_end + size} : Weekday();
}

// Goes through a line from number to number and collects its dates.
class DateFinder {
 public:
  DateFinder(std::string_view line, DateOrder order, std::vector<FoundDate>& found)
      : line_(line), order_(order), found_(found), first_(found.size()) {}

  // Reads what begins at the digit at `at`; returns where to go on.
  std::size_t read(std::size_t at) {
    const Number number = number_or_han_at(line_, at);
    if (const auto date = read_written_date(line_, number, order_, floor_)) {
      add(*date);
      return floor_;
    }
    if (number.digits > 2) return number.end;  // neither an hour nor a day
    if (may_begin_clock(line_, number)) {
      if (const auto clock = read_clock(line_, at, context_at(at))) {
        add_time_alone();
        clock_ = clock;
        return clock->end;
      }
    }
    if (const std::size_t end = add_day_without_year(number)) return end;
    return number.end;
  }

  void finish() {
    add_time_alone();
    leave_hijra();
    if (order_ == DateOrder::automatic) settle_order();
  }

 private:
  bool has_date() const { return found_.size() > first_; }

  // "Updated 14.20" after a date is a time, "14.20" elsewhere an amount.
  ClockContext context_at(std::size_t at) const {
    if (!has_date()) return ClockContext::alone;
    const DateLabel kind = label_before(line_, floor_, at).kind;
    return kind == DateLabel::updated || kind == DateLabel::published ? ClockContext::after_date
                                                                      : ClockContext::alone;
  }

  void add(const WrittenDate& written) {
    FoundDate date;
    date.date = {written.year, written.month, written.day, {}};
    date.span = {written.begin, written.end};
    date.separator = written.separator;
    date.order = written.order;
    date.hijra = written.calendar == Calendar::islamic;
    add_other_reading(written, date);
    add_weekday(date);
    add_clock(written, date);
    add_time_alone();
    add_label(date);
    floor_ = std::max(date.span.end, date.label.end);
    found_.push_back(date);
  }

  // Croats put a dot after a year, and after a day where Poles put none.
  void add_other_reading(const WrittenDate& written, FoundDate& date) const {
    const Date& read = date.date;
    date.ambiguous = written.ambiguous;
    if (written.ambiguous) date.other = {read.year, read.day, read.month, {}};
    if (written.other_month == 0) return;
    date.other = {read.year, written.other_month, read.day, {}};
    date.ambiguous = read.day == 0 || is_calendar_day(read.year, written.other_month, read.day);
    if (date.ambiguous && read.day && has_at(line_, written.end, ".")) take_other(date);
  }

  void add_weekday(FoundDate& date) const {
    const Weekday before = weekday_before(line_, floor_, date.span.begin);
    if (before.value) date.span.begin = before.place;
    if (before.value == 0 && add_short_weekday(date)) return;
    const Weekday after = before.value ? Weekday() : weekday_after(line_, date.span.end);
    if (after.value) date.span.end = after.place;
    decide_by_weekday(before.value ? before.value : after.value, date);
  }

  // "Do, 30.07.2020": that the day fits tells that the word is a weekday at all.
  bool add_short_weekday(FoundDate& date) const {
    const std::size_t end = skip_signs_before(line_, date.span.begin, ",.");
    const std::string_view word = word_before(line_, end);
    constexpr std::size_t longest = 4;  // two letters beyond ASCII
    if (word.size() < 2 || word.size() > longest || begin_of(line_, word) < floor_) return false;
    const unsigned weekdays = short_weekdays(word);
    const bool fits = falls_on_any(date.date, weekdays);
    const bool other_fits = date.ambiguous && falls_on_any(date.other, weekdays);
    if (!fits && !other_fits) return false;
    date.span.begin = begin_of(line_, word);
    if (!fits) take_other(date);
    if (!other_fits) date.ambiguous = false;
    return true;
  }

  static bool falls_on_any(const Date& date, unsigned weekdays) {
    if (weekdays == 0 || date.day == 0) return false;
    return weekdays >> (weekday_of(date.year, date.month, date.day) - 1) & 1;
  }

  static bool falls_on(const Date& date, int weekday) {
    return date.day && weekday_of(date.year, date.month, date.day) == weekday;
  }

  // A day of the week fits one reading and not the other in six cases of seven.
  static void decide_by_weekday(int weekday, FoundDate& date) {
    if (weekday < 1 || weekday > 7) return;
    if (date.hijra) date.date = nearest(weekday, date.date);
    if (!date.ambiguous) return;
    const bool fits = falls_on(date.date, weekday);
    if (fits == falls_on(date.other, weekday)) return;
    if (fits)
      date.ambiguous = false;
    else
      take_other(date);
  }

  // The day before or after that falls on a weekday, else the day itself.
  static Date nearest(int weekday, const Date& date) {
    for (const int days : {0, 1, -1})
      if (const Date day = days_after(date, days); falls_on(day, weekday)) return day;
    return date;
  }

  // The date is the other reading for certain.
  static void take_other(FoundDate& date) {
    exchange(date);
    date.ambiguous = false;
  }

  static void exchange(FoundDate& date) {
    std::swap(date.date, date.other);
    std::swap(date.date.time, date.other.time);
    if (date.order == DateOrder::day_first)
      date.order = DateOrder::month_first;
    else if (date.order == DateOrder::month_first)
      date.order = DateOrder::day_first;
  }

  // The time inside the date or after it.
  std::optional<FoundClock> read_clock_of(const WrittenDate& written, const FoundDate& date) const {
    if (written.clock == 0 && date.date.day == 0) return {};
    if (written.clock == 0) return read_clock_after_date(line_, date.span.end);
    const auto compact = read_compact_clock(line_, written.clock);
    return compact ? compact : read_clock(line_, written.clock, ClockContext::after_date);
  }

  // The time inside, after or before the date.
  void add_clock(const WrittenDate& written, FoundDate& date) {
    if (written.clock == 0 && !clock_ && date.span.end == line_.size()) return;
    auto clock = read_clock_of(written, date);
    if (clock) {
      date.span.end = std::max(date.span.end, clock->end);
    } else if (clock_ && date.date.day && leads_to(clock_->end, date.span.begin, written.begin)) {
      clock = std::exchange(clock_, std::nullopt);
      date.span.begin = clock->begin;
    }
    if (!clock) return;
    date.date.time = clock->time;
    add_american_offset(*clock, date);
    american_ = american_ || (clock->american && !follows_article(date.span.begin));
  }

  // "ET" is one offset in summer and another in winter.
  static void add_american_offset(const FoundClock& clock, FoundDate& date) {
    if (!clock.american_standard || date.date.day == 0 || date.ambiguous) return;
    if (const auto summer = is_american_summer(date.date))
      date.date.time->offset = *clock.american_standard + std::chrono::hours(*summer ? 1 : 0);
  }

  // "el 08/05/2022 02:14 a.m.": articles before a date are not American.
  bool follows_article(std::size_t begin) const {
    const std::string_view word = word_before(line_, skip_space_before(line_, begin));
    return word != "the" && is_article(word);
  }

  // Whether only signs and words like "on" or a weekday stand between a time and a date.
  bool leads_to(std::size_t end, std::size_t begin, std::size_t number) const {
    const std::size_t reached = skip_clock_words(line_, end);
    return end <= begin && (reached == begin || reached == number);
  }

  void add_label(FoundDate& date) const {
    FoundDateLabel label = label_before(line_, floor_, date.span.begin);
    if (label.kind == DateLabel::none) label = label_after(line_, date.span.end);
    if (label.kind == DateLabel::none && ends_range(date.span.begin)) label.kind = DateLabel::other;
    date.kind = label.kind;
    date.as_of = label.as_of;
    date.label = label.span;
  }

  // "3.–5. Mai 2020": the date ends a range, as of an event.
  bool ends_range(std::size_t begin) const {
    if (begin == floor_) return false;
    const std::size_t end = skip_space_before(line_, begin);
    static constexpr std::string_view dashes[] = {"-", "–"};
    const std::size_t dash = sign_before(line_, end, dashes);
    if (dash == 0 || clock_) return false;
    const std::size_t before = skip_signs_before(line_, end - dash, ".");
    return before > floor_ && digit_value(decode_before(line_, before).value) >= 0;
  }

  // "Updated 14:20" after a date: the same day at another time.
  void add_time_alone() {
    if (!clock_) return;
    const auto clock = std::exchange(clock_, std::nullopt);
    if (!has_date() || found_[first_].date.day == 0 || clock->begin < floor_) return;
    const FoundDateLabel label = label_before(line_, floor_, clock->begin);
    if (label.kind != DateLabel::updated && label.kind != DateLabel::published) return;
    FoundDate date = found_[first_];
    date.date.time = clock->time;
    add_american_offset(*clock, date);
    date.span = {clock->begin, clock->end};
    date.label = label.span;
    date.kind = label.kind;
    floor_ = clock->end;
    found_.push_back(date);
  }

  // "Updated May 4" after a date: the same year, unless that would be before the first.
  std::size_t add_day_without_year(const Number& number) {
    if (!has_date()) return 0;
    const auto written = read_yearless_date(line_, number, floor_);
    if (!written || written->month == 0) return 0;
    const Date& first = found_[first_].date;
    FoundDate date;
    date.date = {first.year, written->month, written->day, {}};
    date.span = {written->begin, written->end};
    if (!is_calendar_day(first.year, written->month, written->day) ||
        std::pair(written->month, written->day) < std::pair(first.month, first.day))
      return 0;
    add_clock(*written, date);
    add_time_alone();
    add_label(date);
    if (date.kind != DateLabel::updated) return 0;
    floor_ = date.span.end;
    found_.push_back(date);
    return floor_;
  }

  // Of the same day in two calendars the Gregorian one is sure.
  void leave_hijra() {
    const auto is_hijra = [](const FoundDate& date) { return date.hijra; };
    const auto begin = found_.begin() + static_cast<std::ptrdiff_t>(first_);
    if (!std::all_of(begin, found_.end(), is_hijra))
      found_.erase(std::remove_if(begin, found_.end(), is_hijra), found_.end());
  }

  // The other dates of the line decide, else American times mean American order.
  void settle_order() {
    const auto is_open = [](const FoundDate& date) { return date.ambiguous; };
    const auto dates = std::span(found_).subspan(first_);
    if (std::none_of(dates.begin(), dates.end(), is_open)) return;
    for (const char separator : {'/', '-', ' '}) {
      const DateOrder proven = proven_order(dates, separator);
      const bool month_first =
          proven == DateOrder::automatic ? american_ : proven == DateOrder::month_first;
      if (!month_first) continue;
      for (FoundDate& date : dates)
        if (date.ambiguous && date.separator == separator && date.order == DateOrder::day_first)
          exchange(date);
    }
  }

  std::string_view line_;
  DateOrder order_;
  std::vector<FoundDate>& found_;
  std::size_t first_;                // of the line, in found_
  std::size_t floor_ = 0;            // where the last date ends
  std::optional<FoundClock> clock_;  // a time that no date has taken yet
  bool american_ = false;
};

constexpr AsciiSet punctuation = ".,:;-()[]/_*";

}  // namespace

void find_dates(std::string_view line, DateOrder order, std::vector<FoundDate>& found) {
  std::size_t at = find_digit(line, 0);
  if (at == line.size()) return;
  DateFinder finder(line, order, found);
  while (at < line.size()) at = find_digit(line, finder.read(at));
  finder.finish();
}

namespace {

// "15 March 2024, Friday": what stands behind the day's name, or `at` where there is none.
std::size_t behind_weekday(std::string_view text, std::size_t at) {
  const std::string_view word = word_at(text, skip_signs(text, at, punctuation));
  const DateWord* known = find_date_word(word);
  return known && known->weekday != 0 ? begin_of(text, word) + word.size() : at;
}

}  // namespace

std::optional<Date> read_dateline_date(std::string_view text) {
  std::size_t at = find_digit(text, 0);
  if (at == text.size()) at = skip_signs(text, 0, punctuation);  // "十二日"
  const Number number = number_or_han_at(text, at);
  if (!number.found()) return {};
  auto written = read_written_date(text, number, DateOrder::automatic, 0);
  if (!written) written = read_yearless_date(text, number, 0);
  if (!written || written->ambiguous) return {};
  const Weekday weekday = weekday_before(text, 0, written->begin);
  const std::size_t begin = weekday.value ? weekday.place : written->begin;
  const std::size_t end = behind_weekday(text, written->end);
  if (skip_signs_before(text, begin, punctuation) != 0 ||
      skip_signs(text, end, punctuation) != text.size())
    return {};
  constexpr int leap_year = 2000;
  if (written->month && written->day &&
      !is_calendar_day(written->year ? written->year : leap_year, written->month, written->day))
    return {};
  return Date{written->year, written->month, written->day, {}};
}

DateOrder proven_order(std::span<const FoundDate> dates, char separator) {
  DateOrder proven = DateOrder::automatic;
  for (const FoundDate& date : dates) {
    const bool proves =
        date.separator == separator && !date.ambiguous && date.date.day != date.date.month &&
        (date.order == DateOrder::day_first || date.order == DateOrder::month_first);
    if (!proves) continue;
    if (proven != DateOrder::automatic && proven != date.order) return DateOrder::automatic;
    proven = date.order;
  }
  return proven;
}

}  // namespace galley
