#include "split/date/years.h"

#include <algorithm>
#include <iterator>

#include "split/date/calendar.h"
#include "split/date/date_scan.h"
#include "text/utf8.h"

namespace galley {
namespace {

constexpr int buddhist_era = 543;
constexpr int first_newspaper_year = 1605;  // of the Relation of Strasbourg

bool has_thai_letter(std::string_view line) {
  return line.find("\xE0\xB8") != line.npos || line.find("\xE0\xB9") != line.npos;
}

// Persian digits, not the Arabic ones.
bool in_persian_digits(std::string_view line, const WrittenYear& year) {
  return has_at(line, year.begin, "\xDB");
}

// In text with letters that Arabic lacks, also in the digits of ASCII.
bool has_persian_letter(std::string_view line) {
  static constexpr std::string_view letters[] = {"ی", "ک", "گ", "پ", "چ", "ژ"};
  return std::any_of(std::begin(letters), std::end(letters),
                     [line](std::string_view letter) { return line.find(letter) != line.npos; });
}

// Nepal counts the years 57 ahead, in months of its own.
bool is_nepali(std::string_view line, const WrittenYear& year) {
  constexpr int first_year = 2050;
  return has_at(line, year.begin, "\xE0\xA5") && year.value >= first_year;
}

// Words after a date that tell the year's calendar, the longer first.
struct Era {
  std::string_view word;
  Calendar calendar;
};
constexpr Era eras[] = {
    // Arabic, Persian: of the Hijra, by the moon or (ش) by the sun; of the birth of Christ
    {"ه.ش", Calendar::persian},
    {"هـ.ش", Calendar::persian},
    {"ه ش", Calendar::persian},
    {"هجری شمسی", Calendar::persian},
    {"ه.ق", Calendar::islamic},
    {"هـ.ق", Calendar::islamic},
    {"ه ق", Calendar::islamic},
    {"هجری قمری", Calendar::islamic},
    {"هجرية", Calendar::islamic},
    {"هجري", Calendar::islamic},
    {"هـ", Calendar::islamic},
    {"ه", Calendar::islamic},
    {"ھ", Calendar::islamic},
    {"ميلادية", Calendar::gregorian},
    {"ميلادي", Calendar::gregorian},
    {"م", Calendar::gregorian},
    // English, Malay
    {"AH", Calendar::islamic},
    {"H", Calendar::islamic},
    // Amharic: the year of mercy, also of Gregorian dates
    {"ዓ.ም", Calendar::ethiopic},
    {"ዓ/ም", Calendar::ethiopic},
};

const Era* era_at(std::string_view line, std::size_t at) {
  if (!may_begin_word(line, at)) return nullptr;
  for (const Era& era : eras)
    if (has_at(line, at, era.word) && !is_letter(decode(line, at + era.word.size()).value))
      return &era;
  return nullptr;
}

// Years of the two calendars that count from the Hijra, before the Gregorian ones begin that
// newspapers write.
bool is_hijra_year(int year) { return year >= 1244 && year <= 1500; }

Calendar calendar_of(std::string_view line, const WrittenYear& year, const Era* era,
                     std::optional<Calendar> month_calendar) {
  if (month_calendar) return *month_calendar;
  const bool hijra = is_hijra_year(year.value);
  if (era && (hijra || era->calendar == Calendar::ethiopic)) return era->calendar;
  if (!hijra) return Calendar::gregorian;
  const bool persian = in_persian_digits(line, year) || has_persian_letter(line);
  return persian ? Calendar::persian : Calendar::gregorian;
}

// Thai years count from the Buddha's death, also those of two digits: 63 is 2563.
int christian_year(std::string_view line, const WrittenYear& year) {
  if (year.two_digits && has_thai_letter(line)) return year.value % 100 + 2500 - buddhist_era;
  const bool buddhist = year.value >= 2400 && year.value <= 2642 && has_thai_letter(line);
  return buddhist ? year.value - buddhist_era : year.value;
}

}  // namespace

std::optional<WrittenYear> read_year(std::string_view line, std::size_t at) {
  Number number = number_at(line, at);
  if (number.digits > 4) number = first_digits(line, number, 4);
  return year_of(number);
}

std::optional<WrittenYear> year_of(const Number& number) {
  if (number.digits != 4 || number.value < 1000 || number.value > 2642) return {};
  return WrittenYear{number.value, number.begin, number.end, false, number.native};
}

std::optional<WrittenYear> read_short_year(std::string_view line, std::size_t at) {
  const Number number = number_at(line, at);
  if (number.digits != 2) return {};
  return WrittenYear{full_year(number.value), number.begin, number.end, true, number.native};
}

bool settle_calendar(std::string_view line, const WrittenYear& year,
                     std::optional<Calendar> month_calendar, WrittenDate& date) {
  const std::size_t era_begin = skip_space(line, date.end);
  const Era* era = era_at(line, era_begin);
  date.calendar = calendar_of(line, year, era, month_calendar);
  if (era) date.end = era_begin + era->word.size();
  if (date.calendar == Calendar::gregorian) {
    date.year = christian_year(line, year);
    if (date.year < first_newspaper_year || is_nepali(line, year)) return false;
    return is_calendar_day(date.year, date.month, date.day == 0 ? 1 : date.day);
  }
  const auto day = to_gregorian(date.calendar, year.value, date.month, date.day);
  if (!day) return false;
  date.year = day->year;
  date.month = day->month;
  date.day = day->day;
  return true;
}

}  // namespace galley
