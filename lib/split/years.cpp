#include "split/years.h"

#include "split/calendar.h"
#include "split/date_scan.h"

namespace galley {
namespace {

constexpr int buddhist_era = 543;

bool is_buddhist(std::string_view line, int year) {
  return year >= 2400 && year <= 2642 && line.find("\xE0\xB8") != line.npos;  // a Thai letter
}

// Persian digits, not the Arabic ones.
bool in_persian_digits(std::string_view line, const WrittenYear& year) {
  return has_at(line, year.begin, "\xDB");
}

bool is_persian(std::string_view line, const WrittenYear& year, bool persian_month) {
  return year.value >= 1244 && year.value <= 1500 &&
         (persian_month || in_persian_digits(line, year));
}

// "١٤٤١ هـ" is a year of the Hijra, whose months begin with the moon's sighting.
bool is_islamic(std::string_view line, const WrittenYear& year) {
  return year.value < 1600 && has_at(line, skip_space(line, year.end), "ه");
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

bool settle_calendar(std::string_view line, const WrittenYear& year, bool persian_month,
                     WrittenDate& date) {
  date.year = year.value;
  if (is_persian(line, year, persian_month)) {
    const int longest = date.month <= 6 ? 31 : 30;
    if (date.month < 1 || date.month > 12 || date.day < 1 || date.day > longest) return false;
    const Date day = from_persian(date.year, date.month, date.day);
    date.year = day.year;
    date.month = day.month;
    date.day = day.day;
    return true;
  }
  if (persian_month || is_islamic(line, year)) return false;
  if (is_buddhist(line, date.year)) date.year -= buddhist_era;
  return is_calendar_day(date.year, date.month, date.day == 0 ? 1 : date.day);
}

}  // namespace galley
