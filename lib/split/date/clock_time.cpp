#include "split/date/clock_time.h"

#include "split/date/clock_words.h"
#include "split/date/date_scan.h"
#include "split/date/date_words.h"
#include "split/date/time_zones.h"
#include "text/utf8.h"

namespace galley {
namespace {

bool is_link(std::string_view word) {
  if (word == "AM") return false;  // "am" is German
  const ClockWord* known = find_clock_word(word);
  return known && (*known == ClockWord::link || *known == ClockWord::time_link);
}

bool announces_time(std::string_view word) {
  const ClockWord* known = find_clock_word(word);
  return known && *known == ClockWord::time_link;
}

bool is_weekday(std::string_view word) {
  const DateWord* known = find_date_word(word);
  return known && known->weekday != 0;
}

// The sign between hours and minutes: 0 when there is none.
struct TimeSign {
  char kind = 0;  // ':' of any width, '.', or 'h' for a unit
  std::size_t end = 0;
};

TimeSign time_sign_at(std::string_view line, std::size_t at) {
  static constexpr std::string_view colons[] = {":", "："};
  if (const std::size_t size = sign_at(line, at, colons)) return {':', at + size};
  if (has_at(line, at, ".")) return {'.', at + 1};
  const std::size_t spaced = has_at(line, at, " ") ? at + 1 : at;  // "23 h 59"
  if (has_at(line, spaced, "h") || has_at(line, spaced, "H")) return {'h', spaced + 1};
  static constexpr std::string_view units[] = {"時", "时", "点", "點", "시"};
  const std::size_t size = sign_at(line, spaced, units);
  return size ? TimeSign{'h', spaced + size} : TimeSign();
}

bool starts_letter(std::string_view line, std::size_t at) {
  return at < line.size() && is_letter(decode(line, at).value);
}

// "a.m.", "P. M.", "pm": the half of the day, and where it ends.
int read_latin_half(std::string_view line, std::size_t& at) {
  std::size_t end = at;
  if (end >= line.size()) return 0;
  const char first = static_cast<char>(line[end] | 0x20);
  if (first != 'a' && first != 'p') return 0;
  ++end;
  if (has_at(line, end, ".")) end = skip_space(line, end + 1);
  if (!has_at(line, end, "m") && !has_at(line, end, "M")) return 0;
  ++end;
  if (starts_letter(line, end) && line[end - 1] == 'm' && is_lower(decode(line, end).value))
    return 0;
  at = has_at(line, end, ".") ? end + 1 : end;
  return first == 'a' ? 1 : 2;
}

// A part of the day that is written beside an hour.
struct FoundPart {
  DayPart value = DayPart::none;
  std::size_t end = 0;
  bool american = false;  // "p.m." and not a word of another language
};

// The longest phrase of up to four words that names a part of the day: "вечера", "de la tarde".
// With a capital they are names: "Evening Standard".
FoundPart read_part_phrase(std::string_view line, std::size_t at) {
  constexpr int most_words = 4;
  static constexpr std::string_view joints[] = {"-", "'", "’"};
  FoundPart part;
  std::size_t end = at;
  for (int words = 1; words <= most_words; ++words) {
    const std::string_view next = word_at(line, end);
    if (next.empty()) break;
    end += next.size();
    if (const DateWord* known = find_date_word(line.substr(at, end - at));
        known && known->part != DayPart::none)
      part = {known->part, end, false};
    const std::size_t joint = has_at(line, end, " ") ? 1 : sign_at(line, end, joints);
    if (joint == 0) break;
    end += joint;
  }
  const CodePoint first = decode(line, at);
  const bool is_name = is_upper(first.value) && is_lower(decode(line, at + first.length).value);
  return is_name ? FoundPart() : part;
}

// "p.m.", "μ.μ.", "下午", "'s avonds" at `at`.
FoundPart read_part(std::string_view line, std::size_t at) {
  static constexpr std::string_view apostrophes[] = {"'", "’"};
  at += sign_at(line, at, apostrophes);
  if (!may_begin_word(line, at)) return {};
  std::size_t end = at;
  if (const int half = read_latin_half(line, end))
    return {half == 1 ? DayPart::before_noon : DayPart::after_noon, end, true};
  const std::string_view word = dotted_word_at(line, at);
  const bool dotted = word.find('.') != word.npos;
  const DateWord* known = dotted ? find_date_word(word) : nullptr;
  if (!known || known->part == DayPart::none) return read_part_phrase(line, at);
  end = at + word.size();
  return {known->part, has_at(line, end, ".") ? end + 1 : end, false};
}

// The hour of 24 that an hour is in a part of the day; none where that part has no such hour.
// "16:43 PM" is written too.
std::optional<int> hour_in(DayPart part, int hour) {
  if (hour > 12) return part == DayPart::before_noon ? std::nullopt : std::optional(hour);
  const int morning = hour % 12;
  switch (part) {
    case DayPart::before_noon:
      return morning;
    case DayPart::noon:
      return hour >= 10 ? hour : morning + 12;
    case DayPart::after_noon:
      return morning + 12;
    case DayPart::evening:
      return hour == 12 ? std::nullopt : std::optional(morning + 12);
    case DayPart::night:
      if (morning > 6 && morning < 8) return {};
      return morning >= 8 ? morning + 12 : morning;
    case DayPart::none:
      break;
  }
  return hour;
}

// ".28" after the seconds.
void read_fraction(std::string_view line, FoundClock& clock) {
  if (!has_at(line, clock.end, ".") && !has_at(line, clock.end, ",")) return;
  const Number fraction = number_at(line, clock.end + 1);
  if (!fraction.found() || fraction.native) return;
  clock.time.fraction = line.substr(fraction.begin, fraction.end - fraction.begin);
  clock.end = fraction.end;
}

// ":36.28" after the minutes.
void read_seconds(std::string_view line, FoundClock& clock) {
  const TimeSign sign = time_sign_at(line, clock.end);
  if (sign.kind != ':') return;
  Number second = number_at(line, sign.end);
  if (second.digits > 2) second = first_digits(line, second, 2);  // glued to the next number
  if (second.digits < 1 || second.value > 60) return;
  clock.time.second = second.value;
  clock.end = second.end;
  read_fraction(line, clock);
}

constexpr std::string_view minute_signs[] = {"分", "분"};

// A unit after hours or minutes: "Uhr", "h", "시", and the minutes' own "分", "분".
struct FoundUnit {
  std::size_t end = 0;
  bool certain = false;  // "19h" is a time and "19 h" without minutes is how long something takes
};

FoundUnit read_unit(std::string_view line, bool with_minutes, std::size_t end) {
  if (const std::size_t size = sign_at(line, end, minute_signs); size && with_minutes)
    return {end + size, true};
  const std::size_t at = skip_space(line, end);
  const std::string_view word = word_at(line, at);
  const ClockWord* known = word.empty() ? nullptr : find_clock_word(word);
  if (!known || *known == ClockWord::link || *known == ClockWord::time_link) return {end, false};
  const bool certain = *known == ClockWord::hour_unit || with_minutes || at == end;
  return {at + word.size(), certain};
}

// The digits of minutes after a sign: two, or one after a colon, which stands in results of games
// too
// ("3:2").
Number read_minutes(std::string_view line, TimeSign sign) {
  const std::size_t at = sign.kind == 'h' ? skip_space(line, sign.end) : sign.end;
  const Number minute = number_at(line, at);
  if (minute.digits == 2 && minute.value < 60) return minute;
  const bool counts = sign.kind == ':' || sign_at(line, minute.end, minute_signs) != 0;
  return minute.digits == 1 && counts ? minute : Number();
}

void read_zone_after(std::string_view line, FoundClock& clock) {
  const auto zone = read_zone(line, clock.end);
  if (!zone || starts_letter(line, zone->end)) return;
  clock.time.offset = zone->offset;
  clock.american_standard = zone->american_standard;
  clock.time.utc = zone->utc;
  clock.american = clock.american || zone->american;
  clock.zoned = true;
  clock.end = zone->end;
}

// Whether a word or "'s avonds" may begin at `at`.
bool may_begin_part(std::string_view line, std::size_t at) {
  return may_begin_word(line, at) || has_at(line, at, "'");
}

// Whether "7.57" with what follows it can be a time and not an amount: "7.57 million".
bool ends_like_time(std::string_view line, std::size_t end) {
  if (has_at(line, end, ".") || has_at(line, end, ",")) return !number_at(line, end + 1).found();
  const std::size_t next = skip_space(line, end);
  return next == line.size() || !(is_lower(decode(line, next).value) || has_at(line, next, "%"));
}

// Reads one time from left to right and then judges whether it is one.
class ClockReader {
 public:
  ClockReader(std::string_view line, ClockContext context) : line_(line), context_(context) {}

  std::optional<FoundClock> read(std::size_t at) {
    if (!read_hour(at)) return {};
    read_minutes_after_hour();
    if (!read_part_after()) return {};
    if (minute_.found() || has_part_ || unit_.certain) read_zone_after(line_, clock_);
    return is_time() ? std::optional(clock_) : std::nullopt;
  }

 private:
  bool read_hour(std::size_t at) {
    clock_.begin = at;
    if (starts_letter(line_, at)) part_ = read_part(line_, at);
    part_before_ = part_.value != DayPart::none;
    hour_ = number_at(line_, part_before_ ? skip_space(line_, part_.end) : at);
    if (hour_.digits < 1 || hour_.digits > 2 || hour_.value > 23) return false;
    sign_ = time_sign_at(line_, hour_.end);
    minute_ = sign_.kind ? read_minutes(line_, sign_) : Number();
    clock_.time.hour = hour_.value;
    clock_.end = hour_.end;
    // Most numbers have neither minutes nor a word behind them.
    return minute_.found() || part_before_ || context_ == ClockContext::after_word ||
           may_begin_part(line_, skip_space(line_, hour_.end));
  }

  void read_minutes_after_hour() {
    if (!minute_.found()) return;
    clock_.time.minute = minute_.value;
    clock_.end = minute_.end;
    if (sign_.kind == ':') read_seconds(line_, clock_);
    constexpr std::size_t full_seconds = 3;  // with the colon
    is_short_ = minute_.digits == 1 && clock_.end < minute_.end + full_seconds;
  }

  // The unit and the part of the day, which may not have such an hour.
  bool read_part_after() {
    unit_ = read_unit(line_, minute_.found(), clock_.end);
    if (!part_before_) part_ = read_part(line_, skip_space(line_, unit_.end));
    if (unit_.certain) clock_.end = unit_.end;
    const auto hour = hour_in(part_.value, hour_.value);
    if (!hour) return !part_before_ && hour_.value > 12;
    has_part_ = part_.value != DayPart::none;
    if (!has_part_) return true;
    clock_.time.hour = *hour;
    clock_.end = part_before_ ? unit_.end : part_.end;
    clock_.american = part_.american && !part_before_;
    return true;
  }

  bool is_time() const {
    if (is_short_ && context_ != ClockContext::after_word && !has_part_) return false;
    if (unit_.certain || part_counts()) return true;
    if (minute_.found() && (sign_.kind != '.' || clock_.zoned)) return true;
    const bool is_expected = context_ == ClockContext::after_word ||
                             (context_ == ClockContext::after_date && minute_.found());
    return is_expected && ends_like_time(line_, clock_.end);
  }

  // "délután 5" is a time, "délután 5 ember" is five people and "am 5" is German.
  bool part_counts() const {
    if (!has_part_) return false;
    if (!part_before_ || minute_.found() || unit_.end != hour_.end) return true;
    return !part_.american && ends_like_time(line_, clock_.end);
  }

  std::string_view line_;
  ClockContext context_;
  FoundClock clock_;
  FoundPart part_;
  bool part_before_ = false;
  bool has_part_ = false;
  Number hour_;
  TimeSign sign_;
  Number minute_;
  bool is_short_ = false;  // minutes of one digit without full seconds: also the result of a game
  FoundUnit unit_;
};

}  // namespace

std::optional<FoundClock> read_clock(std::string_view line, std::size_t at, ClockContext context) {
  return ClockReader(line, context).read(at);
}

std::optional<FoundClock> read_compact_clock(std::string_view line, std::size_t at) {
  const Number all = number_at(line, at);
  if (all.native || (all.digits != 4 && all.digits != 6)) return {};
  const int minutes = all.digits == 6 ? all.value / 100 : all.value;
  FoundClock clock;
  clock.begin = at;
  clock.end = all.end;
  clock.time.hour = minutes / 100;
  clock.time.minute = minutes % 100;
  if (all.digits == 6) clock.time.second = all.value % 100;
  if (clock.time.hour > 23 || clock.time.minute > 59 || clock.time.second.value_or(0) > 60)
    return {};
  if (clock.time.second) read_fraction(line, clock);
  read_zone_after(line, clock);
  return clock;
}

std::size_t skip_clock_words(std::string_view line, std::size_t at) {
  constexpr int most_words = 4;
  constexpr AsciiSet signs = ",|@/-:;.(~>";
  static constexpr std::string_view wide_signs[] = {"•", "·", "–", "—", "،", "、", "，"};
  for (int words = 0;; ++words) {
    at = skip_signs(line, at, signs);
    while (const std::size_t size = sign_at(line, at, wide_signs))
      at = skip_signs(line, at + size, signs);
    const std::string_view word = word_at(line, at);
    if (word.empty() || words == most_words || !(is_link(word) || is_weekday(word))) return at;
    at += word.size();
  }
}

std::optional<FoundClock> read_clock_after_date(std::string_view line, std::size_t at) {
  if (at >= line.size()) return {};
  if ((line[at] == 'T' || line[at] == 't') && number_at(line, at + 1).found())
    return read_clock(line, at + 1, ClockContext::after_date);
  const std::size_t begin = skip_clock_words(line, at);
  const bool after_link = announces_time(word_before(line, skip_signs_before(line, begin, ".:")));
  auto clock =
      read_clock(line, begin, after_link ? ClockContext::after_word : ClockContext::after_date);
  if (clock && has_at(line, clock->end, ")") &&
      line.substr(at, clock->begin - at).find('(') != line.npos)
    ++clock->end;
  return clock;
}

}  // namespace galley
