#include "tables/month_names.h"

#include <fmt/format.h>
#include <unicode/dtfmtsym.h>
#include <unicode/locid.h>
#include <unicode/normalizer2.h>
#include <unicode/ulocdata.h>

#include <algorithm>
#include <map>
#include <set>

#include "text/fold.h"
#include "text/utf8.h"

namespace galley::tables {
namespace {

using icu::DateFormatSymbols;

// The languages that give a word a value, by that value.
using Votes = std::map<int, std::set<std::string>>;

struct Meaning {
  Votes months;
  Votes persian_months;
  Votes weekdays;  // 1 is Monday
  Votes parts;     // 1 before noon, 2 after noon
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
      words[word].parts[i + 1].insert(language);
    });
}

void add_persian(Words& words) {
  for (const char* language : {"fa", "fa_AF", "ps", "en"}) {
    UErrorCode status = U_ZERO_ERROR;
    const DateFormatSymbols symbols(icu::Locale(language), "persian", status);
    for_each_form(
        true,
        [&](int32_t& count, auto context, auto width) {
          return symbols.getMonths(count, context, width);
        },
        [&](const std::string& word, int i) {
          words[word].persian_months[i + 1].insert(language);
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

std::string row(const std::string& word, const Meaning& meaning) {
  const int month = winner(meaning.months);
  const int weekday = winner(meaning.weekdays);
  const int part = winner(meaning.parts);
  const int persian = month == 0 ? winner(meaning.persian_months) : 0;
  if (month + weekday + part + persian == 0) return {};
  return fmt::format("{{\"{}\", {{{}, {}, {}, {}}}}},\n", word, month, weekday, part, persian);
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
  for (int32_t i = 0; i < count; ++i) add_locale(locales[i], words);
  add_persian(words);
  add_spellings(words);
  return words;
}

}  // namespace

std::string icu_version() { return U_ICU_VERSION; }

std::string month_names() {
  std::string table = fmt::format(
      "// Made by tests/tables/month_names.cpp from the names of all locales of ICU {}, CLDR {}:\n"
      "// {{word, {{month, weekday from Monday, half of the day, month of the Persian "
      "calendar}}}}.\n",
      U_ICU_VERSION, cldr_version());
  for (const auto& [word, meaning] : all_words()) table += row(word, meaning);
  return table;
}

std::set<std::string> disputed_months() {
  std::set<std::string> disputed;
  for (const auto& [word, meaning] : all_words())
    if (!meaning.months.empty() && winner(meaning.months) == 0) disputed.insert(word);
  return disputed;
}

}  // namespace galley::tables
