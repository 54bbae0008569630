#include "split/date/numeric_dates.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "split/date/clock_time.h"
#include "split/date/date_labels.h"
#include "split/date/date_scan.h"
#include "split/date/years.h"
#include "text/utf8.h"

namespace galley {
namespace {

// The sign between two numbers. Years may have 年 or 년 after them, months 月 or 월.
struct Separator {
  char kind = 0;  // '.', '/', '-' or ' ', and 'y' for 年; 0 when there is none
  std::size_t end = 0;
  bool is_rare = false;  // a date's only in "2013 - 08 - 20" and "2012:08:03"
};

// The sign itself, without the space around it.
Separator sign_between(std::string_view line, std::size_t at) {
  struct Sign {
    std::string_view text;
    char kind;
  };
  static constexpr Sign wide_signs[] = {{"／", '/'}, {"．", '.'}, {"‑", '-'},
                                        {"‐", '-'},  {"–", '-'},  {"年", 'y'},
                                        {"년", 'y'}, {"月", 'y'}, {"월", 'y'}};
  if (at >= line.size()) return {};
  if (AsciiSet("./-").has(line[at])) return {line[at], at + 1};
  if (static_cast<unsigned char>(line[at]) < 0x80) return {};
  for (const Sign& sign : wide_signs)
    if (has_at(line, at, sign.text)) return {sign.kind, at + sign.text.size()};
  return {};
}

Separator separator_at(std::string_view line, std::size_t at) {
  const std::size_t begin = skip_space(line, at);
  Separator sign = sign_between(line, begin);
  // A dash with space around it parts two things.
  if (sign.kind == '-') return begin == at ? sign : Separator();
  if (sign.kind != 0) return {sign.kind, skip_space(line, sign.end)};
  if (begin == at + 1) return {' ', begin};
  return {};
}

// A dash between spaces, or the colon of cameras, as after a year that two numbers of two digits
// follow.
Separator rare_separator_at(std::string_view line, std::size_t at) {
  if (has_at(line, at, ":")) return {':', at + 1, true};
  return has_at(line, at, " - ") ? Separator{'-', at + 3, true} : Separator();
}

Separator separator_after_year(std::string_view line, const WrittenYear& year) {
  const Separator usual = separator_at(line, year.end);
  return usual.kind ? usual : rare_separator_at(line, year.end);
}

bool is_day_or_month(const Number& number) {
  return number.digits >= 1 && number.digits <= 2 && number.value >= 1 && number.value <= 31;
}

// A blank and a letter after the number, as most numbers have: no number follows.
bool precedes_word(std::string_view line, const Number& number) {
  return number.end + 1 < line.size() && line[number.end] == ' ' &&
         is_ascii_letter(static_cast<unsigned char>(line[number.end + 1]));
}

// Whether the date is one of a longer row of numbers: a version, an address, a telephone number.
bool continues_row(std::string_view line, const WrittenDate& date) {
  const std::size_t begin = date.begin;
  if (begin >= 2 && line[begin - 1] == date.separator &&
      digit_value(decode_before(line, begin - 1).value) >= 0)
    return true;
  if (begin >= 1 && (line[begin - 1] == ',' || line[begin - 1] == '.') && begin >= 2 &&
      digit_value(decode_before(line, begin - 1).value) >= 0 && date.separator == '.')
    return true;
  const Separator next = separator_at(line, date.end);
  if (next.kind == 0 || next.kind != date.separator || next.kind == ' ') return false;
  return date.end + 1 == next.end && number_at(line, next.end).found() &&
         !read_clock(line, next.end, ClockContext::after_date);
}

// "v1.2.2019", "Version 3.12.2020" are versions.
bool follows_version_word(std::string_view line, std::size_t begin) {
  static constexpr std::string_view words[] = {"Version",  "version",  "Versión", "versión",
                                               "Versione", "versione", "Версия",  "версия"};
  const std::string_view glued = word_before(line, begin);
  if (!glued.empty()) return glued == "v" || glued == "V" || glued == "ver" || glued == "r";
  const std::string_view word = word_before(line, skip_space_before(line, begin));
  return std::find(std::begin(words), std::end(words), word) != std::end(words);
}

// The part of the word around `begin` that stands before it, without looking far.
std::string_view token_before(std::string_view line, std::size_t begin) {
  constexpr std::size_t furthest = 200;
  std::size_t start = begin;
  while (start > 0 && begin - start<furthest&& static_cast<unsigned char>(line[start - 1])> ' ')
    --start;
  return line.substr(start, begin - start);
}

// A path or an address: "/2020/07/30/", "example.org/news-2020-07-30".
bool in_address(std::string_view line, const WrittenDate& date) {
  const std::string_view token = token_before(line, date.begin);
  if (token.empty()) return false;
  if (token.find("://") != token.npos || token.find("www.") != token.npos) return true;
  const auto slash = token.find('/');
  if (slash == token.npos) return false;
  if (token.substr(0, slash).find('.') != token.npos) return true;
  return token.back() == '/' && date.separator == '/' &&
         (token.size() == 1 ||
          !is_ascii_digit(static_cast<unsigned char>(token[token.size() - 2])));
}

bool is_plausible(std::string_view line, const WrittenDate& date) {
  return !continues_row(line, date) && !follows_version_word(line, date.begin) &&
         !in_address(line, date);
}

// A day's sign after it: 日, 号, 號, 일.
std::size_t skip_day_sign(std::string_view line, std::size_t end) {
  static constexpr std::string_view signs[] = {"日", "号", "號", "일"};
  return end + sign_at(line, end, signs);
}

std::size_t skip_month_sign(std::string_view line, std::size_t end) {
  static constexpr std::string_view signs[] = {"月", "월"};
  return end + sign_at(line, end, signs);
}

// Years of Japanese reigns and of the Republic of China count from an era that is named: 令和2年,
// "R2/7/30", 民國109/7/30.
struct Reign {
  std::string_view name;
  int years_before;
};

// The reign whose name ends at `begin`. Letters alone stand only before the numbers of a date.
Reign reign_before(std::string_view line, std::size_t begin) {
  static constexpr Reign reigns[] = {{"令和", 2018}, {"平成", 1988}, {"昭和", 1925}, {"大正", 1911},
                                     {"明治", 1867}, {"民國", 1911}, {"民国", 1911}, {"R", 2018},
                                     {"H", 1988},    {"S", 1925},    {"Ｒ", 2018},   {"Ｈ", 1988},
                                     {"Ｓ", 1925}};
  for (const Reign& reign : reigns)
    if (line.substr(0, begin).ends_with(reign.name) &&
        (reign.name.size() > 3 || word_before(line, begin).size() == reign.name.size()))
      return reign;
  return {};
}

std::optional<WrittenYear> read_first_year(std::string_view line, const Number& number) {
  if (number.digits == 4) return year_of(number);
  if (number.digits < 1 || number.digits > 3 || number.begin == 0) return {};
  const Reign reign = reign_before(line, number.begin);
  if (reign.years_before == 0) return {};
  const bool year_sign = has_at(line, number.end, "年");
  const bool slash_or_dot = has_at(line, number.end, "/") || has_at(line, number.end, ".");
  if (!year_sign && !slash_or_dot) return {};
  return WrittenYear{number.value + reign.years_before, number.begin - reign.name.size(),
                     number.end, false, number.native};
}

// "20200730" before a T, or alone.
std::optional<WrittenDate> read_compact(std::string_view line, const Number& number) {
  if (number.digits != 8 || number.native) return {};
  const Number year = first_digits(line, number, 4);
  const Number month = number_at(line.substr(0, year.end + 2), year.end);
  const Number day = number_at(line.substr(0, month.end + 2), month.end);
  WrittenDate date{year.value, month.value, day.value, number.begin, number.end, 0, {}, false, {}};
  const bool before_time = has_at(line, number.end, "T") && number_at(line, number.end + 1).found();
  if (!before_time && !stands_alone(line, date.begin, date.end)) return {};
  if (!settle_calendar(line, {year.value, year.begin, year.end, false, false}, {}, date)) return {};
  if (before_time && read_compact_clock(line, number.end + 1)) date.clock = number.end + 1;
  return date;
}

// Year and month: with 年 always, with a sign where nothing else can be meant.
std::optional<WrittenDate> finish_month(std::string_view line, const WrittenYear& year,
                                        const Number& month, WrittenDate date) {
  const bool signed_month = skip_month_sign(line, month.end) != month.end;
  date.day = 0;
  date.end = skip_month_sign(line, month.end);
  if (!signed_month &&
      (month.digits > 2 || !is_plausible(line, date) || !stands_alone(line, date.begin, date.end)))
    return {};
  return settle_calendar(line, year, {}, date) ? std::optional(date) : std::nullopt;
}

bool is_month_first(const Number& first, const Number& second, DateOrder order) {
  if (second.value > 12) return true;
  if (first.value > 12) return false;
  return order == DateOrder::month_first;
}

// No word stands right before or after: "Kultur, 2.11.22".
bool stands_apart(std::string_view line, const WrittenDate& date) {
  const std::size_t before = skip_space_before(line, date.begin);
  const std::size_t after = skip_space(line, date.end);
  const bool word_before = before > 0 && is_letter(decode_before(line, before).value);
  return !word_before && (after == line.size() || !is_letter(decode(line, after).value));
}

// "5.09.19 г.": the word for year.
bool has_year_word(std::string_view line, std::size_t end) {
  const std::string_view word = word_at(line, skip_space(line, end));
  return word == "г" || word == "р" || word == "года" || word == "року";
}

// Whether three numbers with a two-digit year are a date: "30.07.20", "7/30/20", "31-10-74"; with
// dots and dashes only in two digits each, for "1.2.20" is a version or a section.
bool is_short_date(std::string_view line, const Number& first, const Number& second,
                   const WrittenDate& date) {
  if (number_at(line, date.end).found()) return false;
  if (!word_before(line, date.begin).empty()) return false;
  if (date.separator == '/' || date.separator == ' ') return true;
  if (has_year_word(line, date.end)) return true;
  // Korean "20. 7. 30." begins with the year, and nothing tells it from Serbian.
  const bool spaced = separator_at(line, first.end).end > first.end + 1;
  if (spaced && has_at(line, date.end, ".")) return false;
  return (second.digits == 2 && (first.digits == 2 || stands_apart(line, date))) ||
         stands_alone(line, date.begin, date.end) ||
         read_clock_after_date(line, date.end).has_value();
}

// "le 20 02 2014", "30 07 2020, 15:45": numbers between spaces are a date where nothing else is on
// the line but a time, or after the article.
bool is_spaced_date(std::string_view line, const WrittenDate& date) {
  if (stands_alone(line, date.begin, date.end)) return true;
  const std::string_view word = word_before(line, skip_space_before(line, date.begin));
  if (word == "le" || word == "Le") return !read_clock(line, date.end, ClockContext::alone);
  const auto clock = read_clock_after_date(line, date.end);
  return clock && stands_alone(line, date.begin, clock->end);
}

std::optional<WrittenYear> read_last_year(std::string_view line, std::size_t at) {
  const Number number = number_at(line, at);
  if (number.digits == 2) return read_short_year(line, at);
  // Up to three digits of a count, or the hours of a time, may be glued to the year.
  return number.digits >= 4 && number.digits <= 7 ? read_year(line, at) : std::nullopt;
}

// Whether of three short numbers the first is the year: a language that begins with the year stands
// beside them, the last one cannot be it ("24/3/3"), or the first is no day ("74-10-31").
bool begins_with_year(std::string_view line, const Number& first, const Number& month,
                      const Number& last, DateOrder order) {
  if (order == DateOrder::year_first || has_east_asian_letter(line)) return true;
  const bool alone = stands_alone(line, first.begin, last.end);
  if (first.value <= 31) return last.digits == 1 && alone;
  return month.digits == 2 && last.digits == 2 && (alone || !has_at(line, first.end, "."));
}

// "74-10-31", "20. 7. 30."
std::optional<WrittenDate> read_short_year_first(std::string_view line, const Number& first,
                                                 DateOrder order) {
  if (first.digits != 2) return {};
  const Separator one = separator_at(line, first.end);
  if (one.kind != '-' && one.kind != '/' && one.kind != '.') return {};
  const Number month = number_at(line, one.end);
  const Separator two = separator_at(line, month.end);
  const Number day = number_at(line, two.end);
  if (one.kind != two.kind || month.digits > 2 || !is_day_or_month(day) || month.value > 12)
    return {};
  if (!begins_with_year(line, first, month, day, order)) return {};
  const auto year = read_short_year(line, first.begin);
  WrittenDate date{0,        month.value,           day.value, first.begin, day.end,
                   one.kind, DateOrder::year_first, false,     {}};
  if (!year || !is_plausible(line, date) || !settle_calendar(line, *year, {}, date)) return {};
  return date;
}

}  // namespace

std::optional<WrittenDate> read_year_first_numbers(std::string_view line, const Number& number) {
  if (number.digits == 8) return read_compact(line, number);
  const auto year = read_first_year(line, number);
  if (!year) return {};
  const Separator one = separator_after_year(line, *year);
  if (one.kind == 0 || one.kind == ' ') return {};
  const Number month = one.kind == 'y' ? number_or_han_at(line, one.end) : number_at(line, one.end);
  if (month.digits < 1 || month.digits > 2 || month.value < 1 || month.value > 12) return {};
  WrittenDate date{0,
                   month.value,
                   0,
                   year->begin,
                   0,
                   one.kind == 'y' ? '\0' : one.kind,
                   DateOrder::year_first,
                   false,
                   {}};
  const Separator two =
      one.is_rare ? rare_separator_at(line, month.end) : separator_at(line, month.end);
  const Number day = two.kind != one.kind ? Number()
                     : one.kind == 'y'    ? number_or_han_at(line, two.end)
                                          : number_at(line, two.end);
  if (one.is_rare && (month.digits != 2 || day.digits != 2)) return {};
  if (!is_day_or_month(day)) return finish_month(line, *year, month, date);
  date.day = day.value;
  date.end = skip_day_sign(line, day.end);
  if (one.kind != 'y' && !is_plausible(line, date)) return {};
  if (!settle_calendar(line, *year, {}, date)) return {};
  return date;
}

std::optional<WrittenDate> read_day_or_month_first_numbers(std::string_view line,
                                                           const Number& first, DateOrder order) {
  if (precedes_word(line, first)) return {};
  if (auto date = read_short_year_first(line, first, order)) return date;
  if (!is_day_or_month(first)) return {};
  const Separator one = separator_at(line, first.end);
  if (one.kind == 0 || one.kind == 'y') return {};
  const Number second = number_at(line, one.end);
  if (second.digits == 4 && first.value <= 12 && (one.kind == '/' || one.kind == '.')) {
    const auto year = read_year(line, second.begin);
    WrittenDate month{0, first.value, 0, first.begin, second.end, one.kind, {}, false, {}};
    if (!year || !is_plausible(line, month) || !stands_alone(line, month.begin, month.end))
      return {};
    return settle_calendar(line, *year, {}, month) ? std::optional(month) : std::nullopt;
  }
  if (!is_day_or_month(second)) return {};
  const Separator two = separator_at(line, second.end);
  const auto year = two.kind == one.kind ? read_last_year(line, two.end) : std::nullopt;
  if (!year) return {};

  WrittenDate date{0,        second.value,         first.value, first.begin, year->end,
                   one.kind, DateOrder::day_first, false,       {}};
  if (is_month_first(first, second, order)) {
    std::swap(date.day, date.month);
    date.order = DateOrder::month_first;
  }
  date.ambiguous = date.separator != '.' && first.value <= 12 && second.value <= 12 &&
                   first.value != second.value;
  if (year->two_digits && !is_short_date(line, first, second, date)) return {};
  if (!is_plausible(line, date) || (one.kind == ' ' && !is_spaced_date(line, date))) return {};
  if (!settle_calendar(line, *year, {}, date)) return {};
  date.ambiguous = date.ambiguous && date.calendar == Calendar::gregorian;
  return date;
}

}  // namespace galley
