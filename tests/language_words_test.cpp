#include "split/language/language_words.h"

#include <doctest/doctest.h>

#include <unicode/ulocdata.h>
#include <unicode/uset.h>

#include <algorithm>
#include <cstdint>
#include <set>
#include <sstream>
#include <string>
#include <vector>

#include "split/language/language_signs.h"

using namespace galley;

namespace {

std::vector<std::string> words_of(std::string_view row) {
  std::istringstream words{std::string(row)};
  std::vector<std::string> all;
  for (std::string word; words >> word;) all.push_back(word);
  return all;
}

bool has_repeats(const std::vector<std::string>& words) {
  return std::set<std::string>(words.begin(), words.end()).size() < words.size();
}

// The letters of CLDR's main and auxiliary exemplar sets. Empty for a language that ICU lacks.
std::set<char32_t> exemplars(const LanguageRow& language) {
  std::string locale(language.tag);
  std::replace(locale.begin(), locale.end(), '-', '_');
  UErrorCode status = U_ZERO_ERROR;
  ULocaleData* data = ulocdata_open(locale.c_str(), &status);
  std::set<char32_t> letters;
  if (status == U_ZERO_ERROR) {
    for (const auto kind : {ULOCDATA_ES_STANDARD, ULOCDATA_ES_AUXILIARY}) {
      USet* set = ulocdata_getExemplarSet(data, nullptr, 0, kind, &status);
      for (int i = 0; i < uset_size(set); ++i)
        if (const UChar32 letter = uset_charAt(set, i); letter >= 0)
          letters.insert(static_cast<char32_t>(letter));
      uset_close(set);
    }
  }
  ulocdata_close(data);
  return letters;
}

}  // namespace

TEST_CASE("the table has room for all languages and words") {
  CHECK(language_rows().size() <= language_columns);
  std::set<std::string> all;
  for (const LanguageRow& language : language_rows())
    for (const auto row : {language.words, language.own_words})
      for (const std::string& word : words_of(row)) {
        CAPTURE(word);
        CHECK(word.size() <= LanguageSigns::longest_word);
        all.insert(word);
      }
  CHECK(all.size() < LanguageSigns::most_words);
}

TEST_CASE("the half of a hash that stands for a word stands for no other") {
  std::set<std::string> words;
  std::set<std::uint64_t> halves;
  for (const LanguageRow& language : language_rows())
    for (const auto row : {language.words, language.own_words})
      for (std::string word : words_of(row)) {
        for (char& c : word) c = static_cast<char>(c | 0x20);  // words are looked up so
        if (!words.insert(word).second) continue;
        const std::size_t length = word.size();
        word.resize(LanguageSigns::longest_word);
        CAPTURE(word);
        CHECK(halves.insert(LanguageSigns::hash_of(word.data(), length) >> 32).second);
      }
}

TEST_CASE("no row has a word twice") {
  for (const LanguageRow& language : language_rows()) {
    CAPTURE(language.tag);
    CHECK_FALSE(has_repeats(words_of(language.words)));
    CHECK_FALSE(has_repeats(words_of(language.own_words)));
  }
}

TEST_CASE("the languages of a script follow one another") {
  std::set<Script> before;
  Script last = Script::none;
  for (const LanguageRow& language : language_rows()) {
    CAPTURE(language.tag);
    if (language.script != last) CHECK(before.insert(language.script).second);
    last = language.script;
  }
}

TEST_CASE("letters are of the script and of the alphabet that CLDR gives") {
  int compared = 0;
  for (const LanguageRow& language : language_rows()) {
    CAPTURE(language.tag);
    // CLDR has the digraphs of Yiddish as two letters.
    const auto alphabet = language.tag == "yi" ? std::set<char32_t>{} : exemplars(language);
    compared += !alphabet.empty();
    for (const char32_t letter : language.letters) {
      CAPTURE(static_cast<std::uint32_t>(letter));
      CHECK(script_of(letter) == language.script);
      if (!alphabet.empty()) CHECK(alphabet.contains(letter));
    }
  }
  CHECK(compared > 50);
}
