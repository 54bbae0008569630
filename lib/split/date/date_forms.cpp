#include "split/date/date_forms.h"

#include "bytes/byte_search.h"
#include "split/date/named_dates.h"
#include "split/date/numeric_dates.h"

namespace galley {
namespace {

// Whether a digit of any script or a Chinese numeral may stand at or after `at`: without one no
// year follows.
bool may_have_number_after(std::string_view line, std::size_t at) {
  return at < line.size() && find_digit_byte(line, at) < line.size();
}

bool is_multibyte_at(std::string_view line, std::size_t at) {
  return at < line.size() && static_cast<unsigned char>(line[at]) >= 0x80;
}

// "R2/7/30", "民國109/7/30": a capital or a Han sign before the number.
bool may_follow_reign(std::string_view line, std::size_t begin) {
  if (begin == 0) return false;
  const auto before = static_cast<unsigned char>(line[begin - 1]);
  return before >= 0x80 || (before >= 'H' && before <= 'S');
}

// "1月31日", "31日".
std::optional<WrittenDate> read_east_asian_day(std::string_view line, const Number& first) {
  const auto sign_after = [line](const Number& number, std::string_view chinese,
                                 std::string_view korean) -> std::size_t {
    if (has_at(line, number.end, chinese)) return number.end + chinese.size();
    return has_at(line, number.end, korean) ? number.end + korean.size() : 0;
  };
  const auto in_month = [](const Number& number) {
    return number.value >= 1 && number.value <= 31;
  };
  WrittenDate date;
  date.begin = first.begin;
  if (const std::size_t end = sign_after(first, "日", "일"); end && in_month(first)) {
    date.day = first.value;
    date.end = end;
    return date;
  }
  const std::size_t month_end = sign_after(first, "月", "월");
  if (!month_end || first.value < 1 || first.value > 12) return {};
  const Number day = number_or_han_at(line, skip_space(line, month_end));
  const std::size_t end = day.found() ? sign_after(day, "日", "일") : 0;
  if (!end || !in_month(day)) return {};
  date.month = first.value;
  date.day = day.value;
  date.end = end;
  return date;
}

}  // namespace

std::optional<WrittenDate> read_written_date(std::string_view line, const Number& number,
                                             DateOrder order, std::size_t floor) {
  if (number.digits <= 3 && may_follow_reign(line, number.begin))
    if (auto date = read_year_first_numbers(line, number)) return date;
  if (number.digits <= 2) {
    if (!may_have_number_after(line, number.end)) return {};
    if (auto date = read_day_or_month_first_numbers(line, number, order)) return date;
    if (auto date = read_day_month_year(line, number)) return date;
    if (auto date = read_month_day_year(line, number, floor)) return date;
  }
  if (number.digits >= 4)
    if (auto date = read_year_first_numbers(line, number)) return date;
  if (number.digits != 4) return {};
  if (auto date = read_year_month_day(line, number)) return date;
  return read_month_year(line, number, floor);
}

std::optional<WrittenDate> read_yearless_date(std::string_view line, const Number& number,
                                              std::size_t floor) {
  if (number.end < line.size()) {
    if (is_multibyte_at(line, number.end))
      if (auto date = read_east_asian_day(line, number)) return date;
    if (auto date = read_day_month(line, number)) return date;
  }
  return read_month_day(line, number, floor);
}

}  // namespace galley
