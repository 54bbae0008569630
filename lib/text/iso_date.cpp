#include <galley/date.h>

#include <chrono>

namespace galley {
namespace {

using std::chrono::minutes;

void append_digits(int value, int digits, std::string& out) {
  int unit = 1;
  while (--digits > 0) unit *= 10;
  for (; unit > 0; unit /= 10) out += static_cast<char>('0' + value / unit % 10);
}

void append_part(char sign, int value, std::string& out) {
  out += sign;
  append_digits(value, 2, out);
}

void append_offset(const ClockTime& time, std::string& out) {
  if (time.utc) {
    out += 'Z';
  } else if (time.offset) {
    const auto east = static_cast<int>(time.offset->count());
    const int size = east < 0 ? -east : east;
    append_part(east < 0 ? '-' : '+', size / 60, out);
    append_part(':', size % 60, out);
  }
}

void append_time(const ClockTime& time, std::string& out) {
  append_part('T', time.hour, out);
  append_part(':', time.minute, out);
  if (time.second) append_part(':', *time.second, out);
  if (time.second && !time.fraction.empty()) (out += '.') += time.fraction;
  append_offset(time, out);
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

void append_date(const Date& date, std::string& out) {
  if (date.year) {
    append_digits(date.year, 4, out);
    if (date.month) append_part('-', date.month, out);
    if (date.month && date.day) append_part('-', date.day, out);
  } else {
    out += "--";
    if (date.month) append_digits(date.month, 2, out);
    append_part('-', date.day, out);
  }
  if (date.time) append_time(*date.time, out);
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
