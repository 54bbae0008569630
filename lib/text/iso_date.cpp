#include "text/iso_date.h"

#include <algorithm>
#include <chrono>

namespace galley {
namespace {

using std::chrono::minutes;

char* put_digits(int value, int digits, char* to) {
  for (char* at = to + digits; at > to; value /= 10) *--at = static_cast<char>('0' + value % 10);
  return to + digits;
}

char* put_part(char sign, int value, char* to) {
  *to++ = sign;
  return put_digits(value, 2, to);
}

char* put_offset(const ClockTime& time, char* to) {
  if (time.utc) {
    *to++ = 'Z';
  } else if (time.offset) {
    const auto east = static_cast<int>(time.offset->count());
    const int size = east < 0 ? -east : east;
    to = put_part(east < 0 ? '-' : '+', size / 60, to);
    to = put_part(':', size % 60, to);
  }
  return to;
}

char* put_time(const ClockTime& time, char* to) {
  to = put_part('T', time.hour, to);
  to = put_part(':', time.minute, to);
  if (time.second) to = put_part(':', *time.second, to);
  if (time.second && !time.fraction.empty()) {
    *to++ = '.';
    to = std::copy(time.fraction.begin(), time.fraction.end(), to);
  }
  return put_offset(time, to);
}

// Takes fixed parts off the front of a date's text.
class Parts {
 public:
  explicit Parts(std::string_view text) : rest_(text) {}

  bool take(char sign) {
    if (rest_.empty() || rest_.front() != sign) return false;
    rest_.remove_prefix(1);
    return true;
  }

  // A number of exactly `digits` digits from `low` to `high`.
  std::optional<int> number(std::size_t digits, int low, int high) {
    if (rest_.size() < digits) return {};
    int value = 0;
    for (const char c : rest_.substr(0, digits)) {
      if (c < '0' || c > '9') return {};
      value = value * 10 + (c - '0');
    }
    if (value < low || value > high) return {};
    rest_.remove_prefix(digits);
    return value;
  }

  std::string_view digits() {
    std::size_t size = 0;
    while (size < rest_.size() && rest_[size] >= '0' && rest_[size] <= '9') ++size;
    const std::string_view taken = rest_.substr(0, size);
    rest_.remove_prefix(size);
    return taken;
  }

  bool at_end() const { return rest_.empty(); }

 private:
  std::string_view rest_;
};

bool read_offset(Parts& parts, ClockTime& time) {
  if (parts.take('Z')) {
    time.utc = true;
    time.offset = minutes(0);
    return true;
  }
  const bool east = parts.take('+');
  if (!east && !parts.take('-')) return parts.at_end();
  const auto hours = parts.number(2, 0, 23);
  if (!hours || !parts.take(':')) return false;
  const auto minute = parts.number(2, 0, 59);
  if (!minute) return false;
  const int total = *hours * 60 + *minute;
  time.offset = minutes(east ? total : -total);
  return true;
}

std::optional<ClockTime> read_time(Parts& parts) {
  ClockTime time;
  const auto hour = parts.number(2, 0, 23);
  if (!hour || !parts.take(':')) return {};
  const auto minute = parts.number(2, 0, 59);
  if (!minute) return {};
  time.hour = *hour;
  time.minute = *minute;
  if (parts.take(':')) {
    time.second = parts.number(2, 0, 60);
    if (!time.second) return {};
    if (parts.take('.') && (time.fraction = parts.digits()).empty()) return {};
  }
  if (!read_offset(parts, time)) return {};
  return time;
}

bool has_such_day(const Date& date) {
  using namespace std::chrono;
  constexpr int leap_year = 2000;
  return year_month_day(year(date.year ? date.year : leap_year),
                        month(static_cast<unsigned>(date.month)),
                        day(static_cast<unsigned>(date.day)))
      .ok();
}

// "--07-30" and "---30".
std::optional<Date> read_yearless(Parts parts) {
  Date date;
  if (parts.take('-')) {
    const auto day = parts.number(2, 1, 31);
    if (!day || !parts.at_end()) return {};
    date.day = *day;
    return date;
  }
  const auto month = parts.number(2, 1, 12);
  if (!month || !parts.take('-')) return {};
  const auto day = parts.number(2, 1, 31);
  if (!day || !parts.at_end()) return {};
  date.month = *month;
  date.day = *day;
  return has_such_day(date) ? std::optional(date) : std::nullopt;
}

}  // namespace

std::size_t room_for_date(const Date& date) {
  constexpr std::string_view longest = "2020-07-30T16:59:07.+04:00";
  return longest.size() + (date.time ? date.time->fraction.size() : 0);
}

char* put_date(const Date& date, char* to) {
  if (date.year) {
    to = put_digits(date.year, 4, to);
    if (date.month) to = put_part('-', date.month, to);
    if (date.month && date.day) to = put_part('-', date.day, to);
  } else {
    *to++ = '-';
    *to++ = '-';
    if (date.month) to = put_digits(date.month, 2, to);
    to = put_part('-', date.day, to);
  }
  return date.time ? put_time(*date.time, to) : to;
}

void append_date(const Date& date, std::string& out) {
  const std::size_t begin = out.size();
  out.resize(begin + room_for_date(date));
  out.resize(static_cast<std::size_t>(put_date(date, out.data() + begin) - out.data()));
}

std::optional<Date> read_date(std::string_view text) {
  Parts parts(text);
  if (parts.take('-')) return parts.take('-') ? read_yearless(parts) : std::nullopt;
  Date date;
  const auto year = parts.number(4, 1000, 9999);
  if (!year) return {};
  date.year = *year;
  if (parts.at_end()) return date;
  const auto month = parts.take('-') ? parts.number(2, 1, 12) : std::nullopt;
  if (!month) return {};
  date.month = *month;
  if (parts.at_end()) return date;
  const auto day = parts.take('-') ? parts.number(2, 1, 31) : std::nullopt;
  if (!day) return {};
  date.day = *day;
  if (!has_such_day(date)) return {};
  if (parts.at_end()) return date;
  if (!parts.take('T')) return {};
  date.time = read_time(parts);
  if (!date.time || !parts.at_end()) return {};
  return date;
}

}  // namespace galley
