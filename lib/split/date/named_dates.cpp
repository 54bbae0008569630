#include "split/date/named_dates.h"

#include <algorithm>
#include <iterator>

#include "split/date/clock_time.h"
#include "split/date/date_labels.h"
#include "split/date/date_particles.h"
#include "split/date/date_words.h"
#include "split/date/years.h"
#include "text/utf8.h"

namespace galley {
namespace {

bool is_particle(std::string_view word, Particle kind) {
  const Particle* known = word.empty() ? nullptr : find_particle(word);
  return known && *known == kind;
}

bool may_stand_between(std::string_view word) {
  const Particle* known = find_particle(word);
  return known && (*known == Particle::between || *known == Particle::day);
}

struct Month {
  int value = 0;
  Calendar calendar = Calendar::gregorian;
  std::size_t begin = 0;
  std::size_t end = 0;
  int other_value = 0;  // see DateWord
};

std::string_view month_word(std::string_view line, const Month& month) {
  return line.substr(month.begin, month.end - month.begin);
}

// The month that a word is, given what it is in a date.
Month month_of(std::string_view line, std::string_view word, const DateWord* known) {
  if (!known || known->month == 0) return {};
  return {known->month, known->calendar, begin_of(line, word), end_of(line, word),
          known->other_month};
}

Month month_of(std::string_view line, std::string_view word) {
  return word.empty() ? Month() : month_of(line, word, find_date_word(word));
}

// The size of the Mongolian word for month after its number: "7-р сарын".
std::size_t mongolian_month_at(std::string_view line, std::size_t at) {
  static constexpr std::string_view words[] = {"-р сарын", " сарын", " дугаар сарын",
                                               " дүгээр сарын"};
  for (const std::string_view word : words)
    if (has_at(line, at, word)) return word.size();
  return 0;
}

// "tháng 3", "thg 7", "7-р сарын".
Month read_numbered_month(std::string_view line, std::size_t at, std::string_view word) {
  if (!word.empty() && word.front() != 't' && word.front() != 'T') return {};
  if (is_particle(word, Particle::month_mark)) {
    const Number number = number_at(line, skip_space(line, end_of(line, word)));
    if (number.digits > 2 || number.value < 1 || number.value > 12) return {};
    return {number.value, Calendar::gregorian, at, number.end};
  }
  const Number number = number_at(line, at);
  if (number.digits < 1 || number.digits > 2 || number.value < 1 || number.value > 12) return {};
  const std::size_t size = mongolian_month_at(line, number.end);
  if (size == 0) return {};
  return {number.value, Calendar::gregorian, at, number.end + size};
}

// A word with the dots inside it, and what it is in a date.
struct DottedWord {
  std::string_view text;
  const DateWord* known = nullptr;
};

DottedWord read_dotted_word(std::string_view line, std::size_t at) {
  if (!may_begin_word(line, at)) return {};
  const std::string_view text = dotted_word_at(line, at);
  return {text, text.empty() ? nullptr : find_date_word(text)};
}

// Names of several words have letters beyond ASCII in each: "Meán Fómhair", "كانون الثاني".
// The month whose name begins at `at` with `dotted`: one word, one with dots inside, or two or
// three words.
Month read_month(std::string_view line, std::size_t at, const DottedWord& dotted) {
  constexpr int most_words = 3;
  if (const Month month = month_of(line, dotted.text, dotted.known); month.value) return month;
  const std::string_view word = dotted.text.substr(0, dotted.text.find('.'));
  if (word.empty()) return read_numbered_month(line, at, word);
  if (const Month month = read_numbered_month(line, at, word); month.value) return month;
  Month longest = dotted.text.size() == word.size() ? Month() : month_of(line, word);
  if (longest.value || is_ascii(word)) return longest;
  std::size_t end = at + word.size();
  for (int words = 2; words <= most_words; ++words) {
    const std::string_view next = has_at(line, end, " ") ? word_at(line, end + 1) : "";
    if (next.empty()) break;
    end += 1 + next.size();
    if (const Month month = month_of(line, line.substr(at, end - at)); month.value) longest = month;
  }
  return longest;
}

Month read_month(std::string_view line, std::size_t at) {
  return read_month(line, at, read_dotted_word(line, at));
}

// The month whose name ends at `end`.
Month read_month_before(std::string_view line, std::size_t floor, std::size_t end) {
  constexpr int most_words = 3;
  std::size_t begin = end;
  for (int words = 1; words <= most_words; ++words) {
    const std::string_view word = word_before(line, begin);
    if (word.empty() || begin_of(line, word) < floor) break;
    begin = begin_of(line, word);
    if (const Month month = month_of(line, line.substr(begin, end - begin)); month.value)
      return month;
    if (words == 1)
      if (const Month month = month_of(line, capital_tail(word)); month.value) return month;
    if (begin == 0 || (line[begin - 1] != ' ' && line[begin - 1] != '.')) break;
    if (words == 1 && is_ascii(word)) break;
    --begin;
  }
  return {};
}

constexpr AsciiSet signs_in_date = ".,-/'";

std::size_t skip_date_signs(std::string_view line, std::size_t at) {
  at = skip_signs(line, at, signs_in_date);
  static constexpr std::string_view wide_signs[] = {"’", "‑", "–", "،", "，", "׳", "॰"};
  while (const std::size_t size = sign_at(line, at, wide_signs))
    at = skip_signs(line, at + size, signs_in_date);
  return at;
}

// Past "st", "-ое", "°" and the like after a day's number.
std::size_t skip_ordinal(std::string_view line, std::size_t at) {
  if (has_at(line, at, "°")) return at + std::string_view("°").size();
  const bool sign = has_at(line, at, "-") || has_at(line, at, ":");  // "31-ое", Swedish "3:e"
  const std::size_t glued = sign ? at + 1 : at;
  if (!may_begin_word(line, glued)) return at;
  const std::string_view word = word_at(line, glued);
  return is_particle(word, Particle::day) ? glued + word.size() : at;
}

// Where the month or year may stand, and the word that is there.
struct Between {
  std::size_t end = 0;
  DottedWord word;
};

// Past "de", "of the", "năm", weekdays and signs, up to the month or year.
Between skip_between(std::string_view line, std::size_t at) {
  constexpr int most_words = 3;
  for (int words = 0;; ++words) {
    at = skip_date_signs(line, at);
    const DottedWord word = read_dotted_word(line, at);
    const bool passed = words < most_words && !word.text.empty() &&
                        !(word.known && word.known->month) &&
                        ((word.known && word.known->weekday) || may_stand_between(word.text)) &&
                        !read_month(line, at, word).value;
    if (!passed) return {at, word};
    at += word.text.size();
  }
}

// Two digits are a year after a month's name when an apostrophe says so or nothing else can follow:
// in "3 May 20 people" they are not, in "21 JUN 89" and "1-APR-87" they are.
std::optional<WrittenYear> read_short_year_after(std::string_view line, const Month& month,
                                                 std::size_t at) {
  const auto year = read_short_year(line, at);
  if (!year) return {};
  const bool apostrophe = line[at - 1] == '\'' || line.substr(0, at).ends_with("’");
  if (apostrophe) return year;
  // "Version 2.5.2 - August 31, 2021": a day, as the year stands behind it.
  if (has_at(line, year->end, ",") && read_year(line, skip_space(line, year->end + 1))) return {};
  const bool before_sign = has_at(line, year->end, ":") || has_at(line, year->end, ".");
  if (before_sign && number_at(line, year->end + 1).found()) return {};
  const bool capitals = is_upper(decode_before(line, month.end).value);
  const std::size_t next = skip_space(line, year->end);
  const bool before_word = next < line.size() && is_letter(decode(line, next).value);
  const bool in_brackets_of_dashes = line[month.end] == '-';
  if (before_word && !capitals && !in_brackets_of_dashes) return {};
  return year;
}

std::optional<WrittenYear> read_year_after(std::string_view line, const Month& month,
                                           std::size_t end) {
  const std::size_t at = skip_between(line, end).end;
  if (at == end) return read_year(line, at);
  if (auto year = read_year(line, at)) return year;
  return read_short_year_after(line, month, at);
}

// Whether a word, or a number with a word for the month, follows a day's number: a cheap test that
// most numbers fail.
bool may_have_month_after(std::string_view line, const Number& day) {
  const std::size_t glued = day.end + (has_at(line, day.end, ":") ? 1 : 0);
  const std::size_t at = skip_signs(line, glued, signs_in_date);
  if (at == line.size() || !is_ascii_digit(static_cast<unsigned char>(line[at])))
    return may_begin_word(line, at);
  return mongolian_month_at(line, number_at(line, at).end) != 0;
}

// "5.IX.2015", "5 IX 2015": a month in Roman numerals. One letter alone needs dots about it.
Month read_roman_month(std::string_view line, const Number& day) {
  static constexpr std::string_view numerals[] = {"I",   "II",   "III", "IV", "V",  "VI",
                                                  "VII", "VIII", "IX",  "X",  "XI", "XII"};
  const std::size_t at = skip_signs(line, day.end, ".-/");
  if (at >= line.size() || (line[at] != 'I' && line[at] != 'V' && line[at] != 'X')) return {};
  const std::string_view word = word_at(line, at);
  const auto known = std::find(std::begin(numerals), std::end(numerals), word);
  const std::size_t end = at + word.size();
  const bool is_dotted =
      !has_at(line, day.end, " ") && AsciiSet(".-/").has(line[std::min(end, line.size() - 1)]);
  if (known == std::end(numerals) || (word.size() == 1 && !is_dotted)) return {};
  return {static_cast<int>(known - std::begin(numerals)) + 1, Calendar::gregorian, at, end};
}

// Poles put no dot after the day, and Czechs have other forms: "30. listopada" is Croatian.
bool is_dotted_by_croats(std::string_view line, const Month& month) {
  const std::string_view word = month_word(line, month);
  return word == "listopada" || word == "lip";
}

Month read_month_after_day(std::string_view line, const Number& day) {
  if (!may_have_month_after(line, day)) return {};
  const Between between = skip_between(line, skip_ordinal(line, day.end));
  Month month = read_month(line, between.end, between.word);
  if (month.value == 0) return read_roman_month(line, day);
  if (month.other_value && has_at(line, day.end, ".") && is_dotted_by_croats(line, month)) {
    month.value = month.other_value;
    month.other_value = 0;
  }
  // "3 آذار/مارس 2020": the same month by two names.
  if (has_at(line, month.end, "/"))
    if (const Month same = read_month(line, month.end + 1); same.value == month.value)
      month.end = same.end;
  return month;
}

// The year or the year and a day follow: then the number before them belongs to something else.
bool year_follows(std::string_view line, std::size_t at) {
  return read_year(line, skip_signs(line, at, ",. ")).has_value();
}

// Whether a number stands before the month, with an ending or "of" or without: a day that is not
// understood or does not exist ("31 February 2020") makes no month of its date.
bool has_day_before(std::string_view line, std::size_t floor, std::size_t month_begin) {
  constexpr int most_words = 2;
  constexpr AsciiSet signs = ".,-/':";
  std::size_t end = skip_signs_before(line, month_begin, signs);
  for (int words = 0; words < most_words; ++words) {
    const std::string_view word = word_before(line, end);
    const Particle* known = word.empty() ? nullptr : find_particle(word);
    if (!known || *known == Particle::year_mark) break;
    end = skip_signs_before(line, begin_of(line, word), signs);
    if (word == "من" && end > floor) return true;  // "the third of May", in words
  }
  return end > floor && digit_value(decode_before(line, end).value) >= 0;
}

// Lower-case words of three letters are words of other languages more often than months ("may",
// "set", "ago"); alone with a year they do not count, but for the French and Norwegian May.
bool is_clear_month(std::string_view word) {
  constexpr std::size_t longest_doubtful = 3;
  return word.size() > longest_doubtful || !is_lower(decode(word, 0).value) || word == "mai";
}

bool is_day(const Number& number) {
  return number.digits >= 1 && number.digits <= 2 && number.value >= 1 && number.value <= 31;
}

// Past a comma or an abbreviation in capitals: "Thu Sep 25 10:36:28 BRST 2003".
std::size_t skip_unknown_zone(std::string_view line, std::size_t at) {
  constexpr std::size_t longest = 5;
  at = skip_signs(line, at, ",");
  const std::string_view word = word_at(line, at);
  const bool is_zone =
      !word.empty() && word.size() <= longest &&
      std::all_of(word.begin(), word.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
  return is_zone ? skip_space(line, at + word.size()) : at;
}

// The month before a day: "July 30", "Heinäkuu 30".
Month read_month_before_day(std::string_view line, const Number& day, std::size_t floor) {
  if (!is_day(day) || day.begin == floor) return {};
  return read_month_before(line, floor, skip_signs_before(line, day.begin, ".,-/"));
}

// The number that a word before it makes a month of: "tháng 10".
Month read_numbered_month_before(std::string_view line, std::size_t floor, std::size_t end) {
  std::size_t begin = end;
  while (begin > floor && digit_value(decode_before(line, begin).value) >= 0)
    begin -= decode_before(line, begin).length;
  const std::string_view word = word_before(line, skip_space_before(line, begin));
  if (begin == end || word.empty() || begin_of(line, word) < floor) return {};
  return read_numbered_month(line, begin_of(line, word), word);
}

// The month before a year, past "de" or "năm": "July 2020", "tháng 7 năm 2020".
Month read_month_before_year(std::string_view line, std::size_t floor, const Number& year) {
  std::size_t end = skip_signs_before(line, year.begin, signs_in_date);
  const std::string_view word = word_before(line, end);
  if (is_particle(word, Particle::between) || is_particle(word, Particle::day))
    end = skip_space_before(line, begin_of(line, word));
  const Month named = read_month_before(line, floor, end);
  return named.value ? named : read_numbered_month_before(line, floor, end);
}

// The word for the first of a month before it: "primeiro de maio", "premier mai". Empty without.
std::string_view first_day_before(std::string_view line, std::size_t floor,
                                  std::size_t month_begin) {
  static constexpr std::string_view words[] = {"primeiro", "primero", "primer", "premier", "primo"};
  std::string_view word = word_before(line, skip_space_before(line, month_begin));
  if (is_particle(word, Particle::day) || is_particle(word, Particle::between))
    word = word_before(line, skip_space_before(line, begin_of(line, word)));
  const bool known = std::find(std::begin(words), std::end(words), word) != std::end(words);
  return known && begin_of(line, word) >= floor ? word : std::string_view();
}

// A date of the month with or without a day, before its year is known.
WrittenDate date_in(const Month& month, const Number& day, std::size_t begin, std::size_t end) {
  WrittenDate date;
  date.month = month.value;
  date.day = day.value;
  date.begin = begin;
  date.end = end;
  date.other_month = month.other_value;
  return date;
}

}  // namespace

std::optional<WrittenDate> read_day_month(std::string_view line, const Number& day) {
  if (!is_day(day)) return {};
  const Month month = read_month_after_day(line, day);
  if (!month.value || month.calendar != Calendar::gregorian) return {};
  return date_in(month, day, day.begin, month.end);
}

std::optional<WrittenDate> read_day_month_year(std::string_view line, const Number& day) {
  if (!is_day(day)) return {};
  const Month month = read_month_after_day(line, day);
  if (!month.value) return {};
  const auto year = read_year_after(line, month, month.end);
  if (!year) return {};
  WrittenDate date = date_in(month, day, day.begin, year->end);
  if (!settle_calendar(line, *year, month.calendar, date)) return {};
  return date;
}

std::optional<WrittenDate> read_month_day(std::string_view line, const Number& day,
                                          std::size_t floor) {
  const Month month = read_month_before_day(line, day, floor);
  if (!month.value || month.calendar != Calendar::gregorian) return {};
  return date_in(month, day, month.begin, skip_ordinal(line, day.end));
}

std::optional<WrittenDate> read_month_day_year(std::string_view line, const Number& day,
                                               std::size_t floor) {
  const Month month = read_month_before_day(line, day, floor);
  if (!month.value) return {};
  WrittenDate date = date_in(month, day, month.begin, skip_ordinal(line, day.end));
  auto year = read_year_after(line, month, date.end);
  if (!year) {
    const auto clock = read_clock_after_date(line, date.end);
    if (!clock) return {};
    date.clock = clock->begin;
    year = read_year(line, skip_unknown_zone(line, clock->end));
  }
  if (!year) return {};
  date.end = year->end;
  if (!settle_calendar(line, *year, month.calendar, date)) return {};
  return date;
}

std::optional<WrittenDate> read_month_year(std::string_view line, const Number& number,
                                           std::size_t floor) {
  const auto year = year_of(number);
  if (!year) return {};
  const Month month = read_month_before_year(line, floor, number);
  if (!month.value || has_day_before(line, floor, month.begin)) return {};
  if (!is_clear_month(month_word(line, month)) && !stands_alone(line, month.begin, year->end))
    return {};
  WrittenDate date = date_in(month, {}, month.begin, year->end);
  if (const std::string_view first = first_day_before(line, floor, month.begin); !first.empty()) {
    date.day = 1;
    date.begin = begin_of(line, first);
  }
  if (!settle_calendar(line, *year, month.calendar, date)) return {};
  return date;
}

std::optional<WrittenDate> read_year_month_day(std::string_view line, const Number& number) {
  const auto year = year_of(number);
  if (!year) return {};
  bool marked = false;
  std::size_t at = number.end;
  for (;;) {
    at = skip_signs(line, at, ".,-()");
    const std::string_view word = word_at(line, at);
    const Particle* known = word.empty() ? nullptr : find_particle(word);
    if (!known || *known == Particle::month_mark) break;
    if (read_month(line, at).value || at + word.size() > number.end + 32) break;
    marked = true;
    at += word.size();
  }
  if (const Month month = read_month(line, at); month.value) {
    Number day = number_at(line, skip_signs(line, month.end, ".,-"));
    if (!is_day(day)) day = {};
    WrittenDate date = date_in(month, day, number.begin, day.found() ? day.end : month.end);
    if (has_at(line, date.end, "(a)")) date.end += 3;  // Basque "30(a)"
    if (year_follows(line, date.end)) return {};
    // "2020. július": elsewhere a month after a year begins something new.
    if (!date.day && !marked && !stands_alone(line, date.begin, date.end)) return {};
    return settle_calendar(line, *year, month.calendar, date) ? std::optional(date) : std::nullopt;
  }
  const Number day = number_at(line, at);
  if (!marked || !is_day(day)) return {};
  const Month month = read_month_after_day(line, day);
  if (!month.value || year_follows(line, month.end)) return {};
  WrittenDate date = date_in(month, day, number.begin, month.end);
  return settle_calendar(line, *year, month.calendar, date) ? std::optional(date) : std::nullopt;
}

}  // namespace galley
