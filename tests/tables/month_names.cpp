#include "tables/month_names.h"

#include <fmt/format.h>
#include <unicode/calendar.h>
#include <unicode/dtfmtsym.h>
#include <unicode/locid.h>
#include <unicode/normalizer2.h>
#include <unicode/smpdtfmt.h>
#include <unicode/uchar.h>
#include <unicode/ulocdata.h>

#include <algorithm>
#include <map>
#include <memory>
#include <set>
#include <vector>

#include "split/date/date_words.h"
#include "text/fold.h"
#include "text/utf8.h"

namespace galley::tables {
namespace {

using icu::DateFormatSymbols;

// The languages that give a word a value, by that value.
using Votes = std::map<int, std::set<std::string>>;

struct Meaning {
  Votes months;
  Votes weekdays;  // 1 is Monday
  Votes parts;     // a DayPart
  std::map<Calendar, Votes> other_months;
};

// Abbreviations ("may", "art", "out") collide with words of other languages. Only those of
// languages with newspapers count: CLDR 42's moderate and modern coverage, and a few more.
const std::set<std::string_view> newspaper_languages = {
    "af", "am", "ar", "as", "az", "be", "bg", "bn", "br",  "bs", "ca", "cs", "cy", "da", "de",
    "el", "en", "eo", "es", "et", "eu", "fa", "fi", "fil", "fo", "fr", "fy", "ga", "gd", "gl",
    "gu", "ha", "he", "hi", "hr", "hu", "hy", "id", "ig",  "is", "it", "ja", "jv", "ka", "kk",
    "km", "kn", "ko", "ku", "ky", "lb", "lo", "lt", "lv",  "mk", "ml", "mn", "mr", "ms", "mt",
    "my", "nb", "ne", "nl", "nn", "no", "or", "pa", "pl",  "ps", "pt", "rm", "ro", "ru", "sd",
    "si", "sk", "sl", "so", "sq", "sr", "sv", "sw", "ta",  "te", "tg", "th", "ti", "tk", "tr",
    "tt", "ug", "uk", "ur", "uz", "vi", "xh", "yi", "yo",  "zh", "zu"};

using Words = std::map<std::string, Meaning>;

std::string folded(const std::string& word) {
  FoldBuffer buffer;
  return std::string(fold(word, buffer));
}

int letters_of(std::string_view word) {
  int letters = 0;
  for (std::size_t at = 0; at < word.size();) {
    const CodePoint c = decode(word, at);
    letters += is_letter(c.value) ? 1 : 0;
    at += c.length;
  }
  return letters;
}

// A dot, the Hebrew geresh and the Devanagari abbreviation sign end an abbreviation; the reader
// passes over them, so no row holds them.
std::string without_abbreviation_sign(std::string word) {
  for (const std::string_view sign : {".", "׳", "॰", " "})
    if (word.ends_with(sign)) word.resize(word.size() - sign.size());
  return word;
}

// Of "п'ятниця" the reader sees what stands after the apostrophe.
std::string after_apostrophe(const std::string& word) {
  for (const std::string_view sign : {"'", "’", "ʼ"})
    if (const auto at = word.rfind(sign); at != word.npos) return word.substr(at + sign.size());
  return word;
}

// Numbers ("7月"), single letters and two Latin ones say too little to be rows.
bool says_enough(std::string_view word) {
  for (const char c : word)
    if (c >= '0' && c <= '9') return false;
  const bool latin = !word.empty() && (static_cast<unsigned char>(word[0]) < 0xCD);
  return letters_of(word) >= (latin ? 3 : 1) && word.size() < FoldBuffer().size();
}

std::string row_word(const icu::UnicodeString& name) {
  std::string word;
  name.toUTF8String(word);
  return after_apostrophe(without_abbreviation_sign(folded(word)));
}

template <class Add>
void for_each_name(const icu::UnicodeString* names, int count, Add add) {
  for (int i = 0; i < count; ++i) {
    const std::string word = row_word(names[i]);
    if (says_enough(word)) add(word, i);
  }
}

template <class Get, class Add>
void for_each_form(bool with_abbreviations, Get get, Add add) {
  for (const auto context : {DateFormatSymbols::FORMAT, DateFormatSymbols::STANDALONE})
    for (const auto width : {DateFormatSymbols::WIDE, DateFormatSymbols::ABBREVIATED}) {
      if (width == DateFormatSymbols::ABBREVIATED && !with_abbreviations) continue;
      int32_t count = 0;
      const icu::UnicodeString* names = get(count, context, width);
      for_each_name(names, count, add);
    }
}

void add_locale(const icu::Locale& locale, Words& words) {
  UErrorCode status = U_ZERO_ERROR;
  const DateFormatSymbols symbols(locale, "gregorian", status);
  if (U_FAILURE(status)) return;
  const std::string language = locale.getLanguage();
  const bool newspapers = newspaper_languages.contains(language);
  for_each_form(
      newspapers,
      [&](int32_t& count, auto context, auto width) {
        return symbols.getMonths(count, context, width);
      },
      [&](const std::string& word, int i) {
        words[word].months[i + 1].insert(language);
        // "30 ביולי": in July; "14 לאפריל": of April.
        if (language == "he") words["ב" + word].months[i + 1].insert(language);
        if (language == "he") words["ל" + word].months[i + 1].insert(language);
        // The genitives that the patterns of these two make.
        if (language == "mn") words[word + "ын"].months[i + 1].insert(language);
        if (language == "eu") words[word + "ren"].months[i + 1].insert(language);
        if (language == "eu") words[word + "k"].months[i + 1].insert(language);
        // "เดือนตุลาคม": the month of October.
        if (language == "th") words["เดือน" + word].months[i + 1].insert(language);
      });
  for_each_form(
      newspapers,
      [&](int32_t& count, auto context, auto width) {
        return symbols.getWeekdays(count, context, width);
      },
      [&](const std::string& word, int i) {
        if (i > 0) words[word].weekdays[i == 1 ? 7 : i - 1].insert(language);
      });
  int32_t count = 0;
  const icu::UnicodeString* parts = symbols.getAmPmStrings(count);
  if (newspapers)
    for_each_name(parts, count, [&](const std::string& word, int i) {
      const DayPart part = i == 0 ? DayPart::before_noon : DayPart::after_noon;
      words[word].parts[static_cast<int>(part)].insert(language);
    });
}

using Hours = std::set<int>;

// The part of the day that has all of these hours of 24. Where the night begins at midnight, people
// still say "eleven at night".
DayPart part_of(const Hours& hours) {
  if (*hours.rbegin() < 6) return DayPart::night;
  if (*hours.rbegin() < 12) return DayPart::before_noon;
  if (*hours.begin() >= 12) return hours.contains(12) ? DayPart::after_noon : DayPart::evening;
  const bool has_late = *hours.rbegin() >= 20;
  if (has_late) return *hours.begin() < 6 && !hours.contains(12) ? DayPart::night : DayPart::none;
  return *hours.begin() >= 10 ? DayPart::noon : DayPart::none;
}

// Short words with capitals are other languages' words more often: "este" is an evening in
// Hungarian.
bool is_clear_part(const std::string& word) {
  constexpr int shortest = 5;
  const char32_t first = decode(word, 0).value;
  return letters_of(word) >= shortest ||
         u_toupper(static_cast<UChar32>(first)) == static_cast<UChar32>(first);
}

// "下午" is both: the half of the day counts.
bool is_half(const Meaning& meaning, const std::string& language) {
  for (const DayPart half : {DayPart::before_noon, DayPart::after_noon})
    if (const auto votes = meaning.parts.find(static_cast<int>(half));
        votes != meaning.parts.end() && votes->second.contains(language))
      return true;
  return false;
}

// The names of the day's parts ("in the evening", "вечера", "凌晨") stand in no list that ICU hands
// out, but in times that it writes.
void add_day_parts(const icu::Locale& locale, Words& words) {
  const std::string language = locale.getLanguage();
  // Swahili counts the hours from sunrise: "saa 8 mchana" is two in the afternoon.
  if (!newspaper_languages.contains(language) || language == "sw") return;
  for (const char16_t* pattern : {u"B", u"BBBB"}) {
    UErrorCode status = U_ZERO_ERROR;
    icu::SimpleDateFormat format(icu::UnicodeString(pattern), locale, status);
    if (U_FAILURE(status)) continue;
    format.setTimeZone(*icu::TimeZone::getGMT());
    std::map<std::string, Hours> named;
    for (int hour = 0; hour < 24; ++hour) {
      icu::UnicodeString name;
      // At the full hour some have a word for noon alone.
      format.format((hour * 60 + 30) * 60'000.0, name);
      named[row_word(name)].insert(hour);
    }
    for (const auto& [word, hours] : named) {
      if (is_half(words[word], language)) continue;
      const DayPart part = part_of(hours);
      if (says_enough(word) && is_clear_part(word) && part != DayPart::none)
        words[word].parts[static_cast<int>(part)].insert(language);
    }
  }
}

struct CalendarNames {
  Calendar calendar;
  const char* icu_name;
  std::vector<const char*> languages;  // with names of their own
};

void add_other_calendars(Words& words) {
  const CalendarNames calendars[] = {
      {Calendar::persian, "persian", {"fa", "fa_AF", "ps", "en"}},
      {Calendar::islamic, "islamic-umalqura", {"ar", "fa", "ur", "en"}},
      {Calendar::ethiopic, "ethiopic", {"am"}},
  };
  for (const auto& [calendar, icu_name, languages] : calendars)
    for (const char* language : languages) {
      UErrorCode status = U_ZERO_ERROR;
      const DateFormatSymbols symbols(icu::Locale(language), icu_name, status);
      for_each_form(
          false,
          [&](int32_t& count, auto context, auto width) {
            return symbols.getMonths(count, context, width);
          },
          [&, months = calendar](const std::string& word, int i) {
            words[word].other_months[months][i + 1].insert(language);
          });
    }
}

// The value that most languages give, newspapers' before others; 0 when two have as many.
int winner(const Votes& votes) {
  std::size_t most = 0;
  int value = 0;
  for (const auto& [candidate, languages] : votes) {
    std::size_t weight = 0;
    for (const auto& language : languages)
      weight += newspaper_languages.contains(language) ? 1000 : 1;
    if (weight == most) value = 0;
    if (weight > most) value = candidate;
    most = std::max(most, weight);
  }
  return value;
}

const char* name_of(DayPart part) {
  static constexpr const char* names[] = {"none",       "before_noon", "noon",
                                          "after_noon", "evening",     "night"};
  return names[static_cast<int>(part)];
}

const char* name_of(Calendar calendar) {
  static constexpr const char* names[] = {"gregorian", "persian", "islamic", "ethiopic"};
  return names[static_cast<int>(calendar)];
}

std::string row(const std::string& word, const Meaning& meaning) {
  int month = winner(meaning.months);
  const int weekday = winner(meaning.weekdays);
  const auto part = static_cast<DayPart>(winner(meaning.parts));
  Calendar calendar = Calendar::gregorian;
  for (const auto& [other, months] : meaning.other_months)
    if (month == 0) {
      month = winner(months);
      calendar = month == 0 ? Calendar::gregorian : other;
    }
  if (month + weekday == 0 && part == DayPart::none) return {};
  std::string value =
      fmt::format("{}, {}, {}, {}", month, weekday, name_of(part), name_of(calendar));
  for (const std::string_view left_out : {", gregorian", ", none", ", 0"})
    if (value.ends_with(left_out)) value.resize(value.size() - left_out.size());
  return fmt::format("{{\"{}\", {{{}}}}},\n", word, value);
}

std::string cldr_version() {
  UVersionInfo version;
  UErrorCode status = U_ZERO_ERROR;
  ulocdata_getCLDRVersion(version, &status);
  char text[U_MAX_VERSION_STRING_LENGTH];
  u_versionToString(version, text);
  return text;
}

std::string decomposed(const std::string& word) {
  UErrorCode status = U_ZERO_ERROR;
  std::string result;
  icu::StringByteSink<std::string> sink(&result);
  icu::Normalizer2::getNFDInstance(status)->normalizeUTF8(0, word, sink, nullptr, status);
  return result;
}

// Latin and Greek letters without their accents, as in old copy and Greek capitals.
std::string without_accents(const std::string& word) {
  constexpr char32_t first_accent = 0x300;
  constexpr char32_t last_accent = 0x36F;
  const std::string parts = decomposed(word);
  std::string bare;
  for (std::size_t at = 0; at < parts.size();) {
    const CodePoint c = decode(parts, at);
    if (c.value < first_accent || c.value > last_accent) append_utf8(c.value, bare);
    at += c.length;
  }
  return bare;
}

// Text from some systems has its accents as signs of their own, or lost them. Words that are there
// already keep their meaning.
void add_spellings(Words& words) {
  Words more;
  constexpr int shortest_bare = 4;  // "dën" is a Tuesday, "den" is an article
  for (const auto& [word, meaning] : words) {
    if (says_enough(decomposed(word))) more.emplace(decomposed(word), meaning);
    const std::string bare = without_accents(word);
    if (letters_of(bare) >= shortest_bare && says_enough(bare)) more.emplace(bare, meaning);
  }
  words.merge(more);
}

Words all_words() {
  Words words;
  int32_t count = 0;
  const icu::Locale* locales = icu::Locale::getAvailableLocales(count);
  for (int32_t i = 0; i < count; ++i) {
    add_locale(locales[i], words);
    add_day_parts(locales[i], words);
  }
  add_other_calendars(words);
  add_spellings(words);
  return words;
}

}  // namespace

std::string icu_version() { return U_ICU_VERSION; }

std::string month_names() {
  std::string table = fmt::format(
      "// Made by tests/tables/month_names.cpp from the names of all locales of ICU {}, CLDR {}:\n"
      "// {{word, {{month, weekday from Monday, part of the day, calendar of the month}}}}.\n",
      U_ICU_VERSION, cldr_version());
  for (const auto& [word, meaning] : all_words()) table += row(word, meaning);
  return table;
}

std::string umm_al_qura() {
  std::string table = fmt::format(
      "// Made by tests/tables/month_names.cpp from the calendar islamic-umalqura of ICU {}: for "
      "each "
      "year\n// from {}, a bit for each month, from the lowest, that has 30 days and not 29.\n",
      U_ICU_VERSION, first_umm_al_qura_year);
  UErrorCode status = U_ZERO_ERROR;
  const std::unique_ptr<icu::Calendar> calendar(
      icu::Calendar::createInstance(icu::Locale("ar@calendar=islamic-umalqura"), status));
  for (int year = first_umm_al_qura_year; year <= last_umm_al_qura_year; ++year) {
    unsigned long_months = 0;
    for (int month = 0; month < 12; ++month) {
      calendar->clear();
      calendar->set(year, month, 1);
      const bool is_long = calendar->getActualMaximum(UCAL_DATE, status) == 30;
      long_months |= is_long ? 1U << month : 0U;
    }
    const bool ends_line =
        (year - first_umm_al_qura_year) % 10 == 9 || year == last_umm_al_qura_year;
    table += fmt::format("0x{:03X},{}", long_months, ends_line ? "\n" : " ");
  }
  return table;
}

std::set<std::string> disputed_months() {
  std::set<std::string> disputed;
  for (const auto& [word, meaning] : all_words())
    if (!meaning.months.empty() && winner(meaning.months) == 0) disputed.insert(word);
  return disputed;
}

}  // namespace galley::tables
