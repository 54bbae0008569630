#include "read/sgml/document_id.h"

#include <algorithm>
#include <charconv>

#include "text/utf8.h"

namespace galley {
namespace {

struct LanguageCode {
  std::string_view code;  // of ISO 639-2 or older
  std::string_view language;
};

constexpr LanguageCode language_codes[] = {
    {"ENG", "en"}, {"FRE", "fr"}, {"FRA", "fr"}, {"SPA", "es"}, {"CMN", "zh"}, {"CHN", "zh"},
    {"CHI", "zh"}, {"ZHO", "zh"}, {"ARB", "ar"}, {"ARA", "ar"}, {"GER", "de"}, {"DEU", "de"},
    {"ITA", "it"}, {"POR", "pt"}, {"RUS", "ru"}, {"JPN", "ja"}, {"KOR", "ko"},
};

bool is_digit(char c) { return is_ascii_digit(static_cast<unsigned char>(c)); }
bool is_letter(char c) { return is_ascii_letter(static_cast<unsigned char>(c)); }
bool is_sign(char c) { return c == '-' || c == '.' || c == '_'; }

int number(std::string_view digits) {
  int value = 0;
  std::from_chars(digits.data(), digits.data() + digits.size(), value);
  return value;
}

// Six digits count where letters or a sign stand before them and a sign behind.
bool may_be_short_date(std::string_view id, std::size_t begin, std::size_t end) {
  return begin > 0 && (is_letter(id[begin - 1]) || is_sign(id[begin - 1])) && end < id.size() &&
         is_sign(id[end]);
}

}  // namespace

std::optional<Date> date_of_digits(std::string_view digits) {
  if (!std::all_of(digits.begin(), digits.end(), is_digit)) return std::nullopt;
  if (digits.size() != 8 && digits.size() != 6) return std::nullopt;
  const std::size_t month = digits.size() - 4;
  const int year = number(digits.substr(0, month)) + (month == 2 ? 1900 : 0);
  const std::chrono::year_month_day day{
      std::chrono::year(year),
      std::chrono::month(static_cast<unsigned>(number(digits.substr(month, 2)))),
      std::chrono::day(static_cast<unsigned>(number(digits.substr(month + 2, 2))))};
  if (!day.ok() || year < 1700 || year > 2100) return std::nullopt;
  return Date{.year = year,
              .month = number(digits.substr(month, 2)),
              .day = number(digits.substr(month + 2, 2)),
              .time = {}};
}

std::optional<Date> date_of_id(std::string_view id) {
  for (std::size_t begin = 0, end; begin < id.size(); begin = end) {
    end = begin + 1;
    if (!is_digit(id[begin])) continue;
    while (end < id.size() && is_digit(id[end])) ++end;
    if (end - begin != 8 && !may_be_short_date(id, begin, end)) continue;
    if (const auto date = date_of_digits(id.substr(begin, end - begin))) return date;
  }
  return std::nullopt;
}

std::string_view language_of_id(std::string_view id) {
  const std::size_t begin = id.find('_');
  if (begin == id.npos || id.find('_', begin + 1) != begin + 4) return {};
  const std::string_view code = id.substr(begin + 1, 3);
  for (const LanguageCode& row : language_codes)
    if (row.code == code) return row.language;
  return {};
}

}  // namespace galley
