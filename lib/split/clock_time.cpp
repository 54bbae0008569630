#include "split/clock_time.h"

#include <iterator>

#include "split/date_scan.h"
#include "split/date_words.h"
#include "split/time_zones.h"
#include "text/utf8.h"
#include "text/word_table.h"

namespace galley {
namespace {

enum class ClockWord : char {
  link,       // between date and time
  unit,       // after hours and minutes; after a number alone it may as well be a duration
  hour_unit,  // after hours, with or without minutes
};

constexpr WordRow<ClockWord> clock_words[] = {
    // English, German, Dutch
    {"at", ClockWord::link},
    {"on", ClockWord::link},
    {"um", ClockWord::link},
    {"gegen", ClockWord::link},
    {"om", ClockWord::link},
    {"am", ClockWord::link},
    {"den", ClockWord::link},
    {"uhr", ClockWord::hour_unit},
    {"h", ClockWord::unit},
    {"hrs", ClockWord::unit},
    {"uur", ClockWord::hour_unit},
    {"u", ClockWord::link},  // also Dutch "15.45 u"
    // French, Spanish, Catalan, Galician, Portuguese, Italian, Romanian
    {"à", ClockWord::link},
    {"le", ClockWord::link},
    {"a", ClockWord::link},
    {"las", ClockWord::link},
    {"la", ClockWord::link},
    {"les", ClockWord::link},
    {"ás", ClockWord::link},
    {"às", ClockWord::link},
    {"as", ClockWord::link},
    {"el", ClockWord::link},
    {"em", ClockWord::link},
    {"en", ClockWord::link},
    {"alle", ClockWord::link},
    {"ore", ClockWord::link},
    {"ora", ClockWord::link},
    {"il", ClockWord::link},
    {"dia", ClockWord::link},
    {"del", ClockWord::link},
    {"de", ClockWord::link},
    {"horas", ClockWord::unit},
    {"hs", ClockWord::unit},
    // Danish, Norwegian, Swedish, Icelandic, Finnish, Estonian
    {"kl", ClockWord::link},
    {"klokken", ClockWord::link},
    {"klockan", ClockWord::link},
    {"klukkan", ClockWord::link},
    {"klo", ClockWord::link},
    {"kello", ClockWord::link},
    {"kell", ClockWord::link},
    // Polish, Czech, Slovak, Slovene, Croatian, Hungarian, Lithuanian, Latvian
    {"godz", ClockWord::link},
    {"godzinie", ClockWord::link},
    {"r", ClockWord::link},  // "2020 r."
    {"roku", ClockWord::link},
    {"plkst", ClockWord::link},
    {"o", ClockWord::link},
    {"v", ClockWord::link},
    {"ve", ClockWord::link},
    {"ob", ClockWord::link},
    {"d", ClockWord::link},  // Lithuanian "30 d."
    {"val", ClockWord::hour_unit},
    {"hod", ClockWord::hour_unit},
    {"hodin", ClockWord::unit},
    {"hodín", ClockWord::unit},
    {"uri", ClockWord::unit},
    {"sati", ClockWord::unit},
    {"óra", ClockWord::unit},
    {"órakor", ClockWord::hour_unit},
    {"je", ClockWord::link},  // Esperanto
    // Turkish, Azerbaijani, Turkmen, Albanian, Maltese, Welsh, Irish
    {"saat", ClockWord::link},
    {"sagat", ClockWord::link},
    {"në", ClockWord::link},
    {"ag", ClockWord::link},
    // Indonesian, Malay, Filipino, Swahili, Hausa, Yoruba, Vietnamese
    {"pukul", ClockWord::link},
    {"pada", ClockWord::link},
    {"jam", ClockWord::link},
    {"nang", ClockWord::link},
    {"saa", ClockWord::link},
    {"da", ClockWord::link},
    {"ní", ClockWord::link},
    {"lúc", ClockWord::link},
    {"ngày", ClockWord::link},
    {"giờ", ClockWord::hour_unit},
    // Russian, Ukrainian, Bulgarian, Macedonian, Armenian, Tajik: with the word for year
    {"в", ClockWord::link},
    {"во", ClockWord::link},
    {"о", ClockWord::link},
    {"об", ClockWord::link},
    {"у", ClockWord::link},
    {"г", ClockWord::link},
    {"года", ClockWord::link},
    {"р", ClockWord::link},
    {"року", ClockWord::link},
    {"թ", ClockWord::link},
    {"соати", ClockWord::link},
    {"ч", ClockWord::unit},
    {"час", ClockWord::unit},
    {"часа", ClockWord::unit},
    {"часов", ClockWord::unit},
    {"година", ClockWord::unit},
    {"години", ClockWord::unit},
    {"годин", ClockWord::unit},
    {"годині", ClockWord::unit},
    {"сати", ClockWord::unit},
    {"сағат", ClockWord::link},
    {"саат", ClockWord::link},
    {"soat", ClockWord::link},
    {"ժամը", ClockWord::link},
    {"ժ", ClockWord::hour_unit},
    // Greek, Hebrew, Arabic, Persian, Urdu
    {"στισ", ClockWord::link},
    {"ώρα", ClockWord::link},
    {"בשעה", ClockWord::link},
    {"في", ClockWord::link},
    {"الساعة", ClockWord::link},
    {"عند", ClockWord::link},
    {"ساعت", ClockWord::link},
    {"په", ClockWord::link},
    {"بجے", ClockWord::unit},
    {"کو", ClockWord::link},
    // Hindi, Marathi, Gujarati, Punjabi, Bengali, Tamil, Telugu, Kannada, Malayalam, Sinhala
    {"को", ClockWord::link},
    {"रोजी", ClockWord::link},
    {"बजे", ClockWord::unit},
    {"वाजता", ClockWord::unit},
    {"વાગ્યે", ClockWord::unit},
    {"ਵਜੇ", ClockWord::unit},
    {"টায়", ClockWord::hour_unit},
    {"টা", ClockWord::hour_unit},
    {"மணிக்கு", ClockWord::unit},
    {"மணி", ClockWord::unit},
    {"గంటలకు", ClockWord::unit},
    {"ಗಂಟೆಗೆ", ClockWord::unit},
    {"മണിക്ക്", ClockWord::unit},
    {"অ", ClockWord::link},
    {"এ", ClockWord::link},
    {"அன்று", ClockWord::link},
    {"දින", ClockWord::link},
    // Thai, Lao, Khmer, Burmese
    {"เวลา", ClockWord::link},
    {"น", ClockWord::hour_unit},
    {"ເວລາ", ClockWord::link},
    {"នៅ", ClockWord::link},
    {"ម៉ោង", ClockWord::link},
    // Chinese, Japanese, Korean
    {"时", ClockWord::hour_unit},
    {"時", ClockWord::hour_unit},
    {"点", ClockWord::hour_unit},
    {"點", ClockWord::hour_unit},
    {"시", ClockWord::hour_unit},
};
constexpr WordTable<ClockWord, slots_for(std::size(clock_words))> clock_word_table(clock_words);

const ClockWord* find_clock_word(std::string_view word) { return clock_word_table.find(word); }

bool is_link(std::string_view word) {
  if (word == "AM") return false;  // "am" is German
  const ClockWord* known = find_clock_word(word);
  return known && *known == ClockWord::link;
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

// ":36.28" after the minutes.
void read_seconds(std::string_view line, FoundClock& clock) {
  const TimeSign sign = time_sign_at(line, clock.end);
  if (sign.kind != ':') return;
  Number second = number_at(line, sign.end);
  if (second.digits > 2) second = first_digits(line, second, 2);  // glued to the next number
  if (second.digits < 1 || second.value > 60) return;
  clock.time.second = second.value;
  clock.end = second.end;
  if (!has_at(line, clock.end, ".") && !has_at(line, clock.end, ",")) return;
  const Number fraction = number_at(line, clock.end + 1);
  if (!fraction.found() || fraction.native) return;
  clock.time.fraction = line.substr(fraction.begin, fraction.end - fraction.begin);
  clock.end = fraction.end;
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
  if (!known || *known == ClockWord::link) return {end, false};
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

}  // namespace

std::optional<FoundClock> read_clock(std::string_view line, std::size_t at, ClockContext context) {
  const FoundPart before = starts_letter(line, at) ? read_part(line, at) : FoundPart();
  const bool part_before = before.value != DayPart::none;
  const Number hour = number_at(line, part_before ? skip_space(line, before.end) : at);
  if (hour.digits < 1 || hour.digits > 2 || hour.value > 23) return {};
  const TimeSign sign = time_sign_at(line, hour.end);
  const Number minute = sign.kind ? read_minutes(line, sign) : Number();
  // Most numbers have neither minutes nor a word behind them.
  if (!minute.found() && !part_before && !may_begin_part(line, skip_space(line, hour.end)))
    return {};

  FoundClock clock;
  clock.begin = at;
  clock.time.hour = hour.value;
  clock.end = hour.end;
  if (minute.found()) {
    clock.time.minute = minute.value;
    clock.end = minute.end;
    if (sign.kind == ':') read_seconds(line, clock);
  }
  const FoundUnit unit = read_unit(line, minute.found(), clock.end);
  const FoundPart part = part_before ? before : read_part(line, skip_space(line, unit.end));
  if (unit.certain) clock.end = unit.end;
  const auto hour_of_24 = hour_in(part.value, hour.value);
  if (!hour_of_24 && (part_before || hour.value <= 12)) return {};
  const bool has_part = part.value != DayPart::none && hour_of_24;
  if (has_part) {
    clock.time.hour = *hour_of_24;
    clock.end = part_before ? unit.end : part.end;
    clock.american = part.american && !part_before;
  }
  if (minute.found() || has_part || unit.certain) read_zone_after(line, clock);

  const bool is_short = minute.digits == 1 && !(clock.time.second && clock.end >= minute.end + 3);
  if (is_short && context != ClockContext::after_word && !has_part) return {};
  // "délután 5" is a time, "délután 5 ember" is five people and "am 5" is German.
  const bool part_counts = has_part && (!part_before || minute.found() || unit.end != hour.end ||
                                        (!before.american && ends_like_time(line, clock.end)));
  const bool certain =
      unit.certain || part_counts || (minute.found() && (sign.kind != '.' || clock.zoned));
  const bool likely =
      context != ClockContext::alone && minute.found() && ends_like_time(line, clock.end);
  if (!certain && !likely) return {};
  return clock;
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
  const bool after_link = is_link(word_before(line, skip_space_before(line, begin)));
  auto clock =
      read_clock(line, begin, after_link ? ClockContext::after_word : ClockContext::after_date);
  if (clock && has_at(line, clock->end, ")") &&
      line.substr(at, clock->begin - at).find('(') != line.npos)
    ++clock->end;
  return clock;
}

}  // namespace galley
