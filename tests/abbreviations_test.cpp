#include "text/words/abbreviations.h"

#include <doctest/doctest.h>

#include <string>

#include "text/utf8.h"
#include "text/words/sentence_ends.h"

using namespace galley;

namespace {

bool goes_on(std::string_view before, std::string_view after, std::string_view tag = "en") {
  const AbbreviationLanguage language = abbreviation_language(tag);
  const bool goes_on = goes_on_after_stop(before, after, language);
  // What is quick to see of the letters' kinds must not hide an abbreviation.
  static KindTable kinds;
  static const AbbreviationFilter filter(kinds);
  const std::string text = std::string(before) + ". " + std::string(after);
  KindText kind_text(text, kinds.kinds_of(text).kinds);
  const std::size_t stop = kind_text.kinds().find(". ", code_points(before));
  CHECK(SentenceEnds(kind_text, filter, &language).hold({stop, stop + 2, true}) == !goes_on);
  return goes_on;
}

}  // namespace

TEST_CASE("a title goes on with a name") {
  CHECK(goes_on("a law by Sen", "Smith"));
  CHECK(goes_on("LAW BY SEN", "SMITH"));
  CHECK(goes_on("(Gov", "Newsom"));
  CHECK(goes_on("mit Abg", "Schmidt", "de"));
  CHECK(goes_on("de M", "Macron", "fr"));
  CHECK(goes_on("el Sr", "García", "es"));
  CHECK(goes_on("им", "Ленина", "ru"));
  CHECK(goes_on("ha detto il sig", "Rossi", "it"));
  CHECK(goes_on("per il dott", "Bianchi", "it"));
  CHECK(goes_on("Dhr", "Jansen", "nl"));
  CHECK(goes_on("met mevr", "Bakker", "nl"));
  CHECK(goes_on("a dra", "Ana", "pt"));
  CHECK(goes_on("Hr", "Lind", "sv"));
  CHECK(goes_on("gen", "Lind", "sv"));
  CHECK(goes_on("Ks", "Nowak", "pl"));
  CHECK_FALSE(goes_on("a law by senators", "Smith"));
  CHECK_FALSE(goes_on("a good rep", "Smith"));
}

TEST_CASE("initials go on") {
  CHECK(goes_on("George W", "Bush"));
  CHECK(goes_on("z. B", "Berlin", "de"));
  CHECK(goes_on("В", "Путин", "ru"));
  CHECK_FALSE(goes_on("so do I", "Then"));
  CHECK_FALSE(goes_on("with 5 g", "Then"));
  CHECK_FALSE(goes_on("at 5 km/h", "Then"));
}

TEST_CASE("numbers follow some abbreviations") {
  CHECK(goes_on("on Dec", "5"));
  CHECK(goes_on("No", "10"));
  CHECK_FALSE(goes_on("he said: No", "Then"));
  CHECK_FALSE(goes_on("in Dec", "Then"));
}

TEST_CASE("what may end a sentence ends it before a word that begins one") {
  CHECK(goes_on("the U.S", "Senate"));
  CHECK(goes_on("the U.S", "5th Fleet"));
  CHECK(goes_on("at 5 p.m", "Monday"));
  CHECK(goes_on("4 Mrd", "Euro", "de"));
  CHECK(goes_on("en EE", "UU", "es"));
  CHECK(goes_on("las FF", "AA", "es"));
  CHECK_FALSE(goes_on("en EE. UU", "El", "es"));
  CHECK_FALSE(goes_on("the U.S", "The"));
  CHECK_FALSE(goes_on("THE U.S", "THE"));
  CHECK_FALSE(goes_on("4 Mrd", "Die", "de"));
  CHECK_FALSE(goes_on("Apple Inc", "He"));
  CHECK_FALSE(goes_on("the U.S", "\u201CWe"));
}

TEST_CASE("a stop makes an ordinal number in some languages") {
  CHECK(goes_on("am 3", "März", "de"));
  CHECK_FALSE(goes_on("am 3", "March", "en"));
  CHECK_FALSE(goes_on("endete 2 : 3", "Die", "de"));
  CHECK_FALSE(goes_on("im Jahr 2019", "Danach", "de"));
}
