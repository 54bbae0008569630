// Clock times beside dates.
#pragma once

#include <galley/date.h>

#include <cstddef>
#include <optional>
#include <string_view>

#include "split/date/date_scan.h"

namespace galley {

struct FoundClock {
  ClockTime time;
  std::size_t begin = 0;
  std::size_t end = 0;                                    // with the zone
  bool american = false;                                  // "p.m." or a zone of the United States
  std::optional<std::chrono::minutes> american_standard;  // of a zone like "ET", see Zone
  bool zoned = false;                                     // a zone is written, known or not
};

// What stands before a time and makes weaker forms of it certain.
enum class ClockContext {
  alone,       // nothing: hours and minutes need a colon, a unit or a half of the day
  after_date,  // a date: "07.57" is a time too
  after_word,  // a date and "kl." or "o'clock" before it: "8" and "9:5" are times as well
};

// Whether a clock time may begin with `number`: a sign or a word follows, as after few numbers.
inline bool may_begin_clock(std::string_view line, const Number& number) {
  const bool sign = has_at(line, number.end, ":") || has_at(line, number.end, ".");
  return sign || may_begin_word(line, skip_space(line, number.end));
}

// The clock time that begins with the number at `at`, or with a part of the day before it
// ("下午3:45"): "19:25", "19.25 Uhr", "7 p.m.", "14h40", "10:44 am PST", "07:14:36.28".
std::optional<FoundClock> read_clock(std::string_view line, std::size_t at, ClockContext context);

// The time after a date that ends at `at`, past "um", "à", "kl.", weekdays and signs.
std::optional<FoundClock> read_clock_after_date(std::string_view line, std::size_t at);

// The time in the compact form of ISO 8601: "072105Z", "0721+0200".
std::optional<FoundClock> read_compact_clock(std::string_view line, std::size_t at);

// Past the signs and words that stand between a date and a time: ", um ", " | ", " kl. ".
std::size_t skip_clock_words(std::string_view line, std::size_t at);

}  // namespace galley
