#include <doctest/doctest.h>

#include <string>

#include "check/rules/boilerplate.h"
#include "check/rules/embargo.h"
#include "check/rules/folded_words.h"
#include "check/rules/phrase_set.h"
#include "check_rule.h"

namespace galley {
namespace {

const std::string first =
    "The ferry to the outer islands sailed again on Thursday after three days in port, and the "
    "harbour master said that the wind had turned at last.";
const std::string second =
    "Some forty people had waited in the old customs house. They were given tea and blankets, and "
    "a baker from the next village brought bread.";

std::string with(const std::string& paragraph) {
  return "Ferry sails again\n\nBy Ida Lind\n\n30 July 2020\n\n" + first + "\n\n" + second + "\n\n" +
         paragraph + "\n";
}

std::string folded(std::string_view text) {
  std::string words;
  append_folded_words(text, words);
  return words;
}

bool holds_back(std::string_view line) { return is_embargo_line(folded(line)); }
bool is_of_the_page(std::string_view paragraph) { return is_boilerplate(folded(paragraph)); }

TEST_CASE("folded words are parted by one space, and a colon stands where something begins") {
  CHECK(folded("Note: DON'T wait (e-mail us)") == ": note : dont wait : e mail us :");
  CHECK(folded("Straße, 20.30 Uhr – ПАРОМ") == ": straße 20 : 30 uhr : паром :");
  CHECK(folded("") == ":");
}

TEST_CASE("a phrase begins something or stands anywhere, as whole words") {
  static constexpr std::string_view rows[] = {"tea|read on", "read only|转载"};
  const PhraseSet phrases(rows);
  CHECK(phrases.begins_in(folded("Dear all, read on. Read on!")));
  CHECK_FALSE(phrases.begins_in(folded("Please read on")));
  CHECK_FALSE(phrases.begins_in(folded("Read once")));
  CHECK(phrases.stands_in(folded("Please read on")));
  CHECK(phrases.stands_in(folded("This is read-only")));
  CHECK_FALSE(phrases.stands_in(folded("Spread on")));
  CHECK(phrases.stands_in(folded("请勿转载本文")));
}

TEST_CASE("a line that holds the article back is told") {
  CHECK(found_by("embargo-line", "EMBARGOED UNTIL 00:01 GMT, 31 JULY 2020\n\n" + with("")) ==
        Found{"'EMBARGOED UNTIL 00:01 GMT, 31 JULY 2020': the article is held back until later"});
  CHECK(found_by("embargo-line", with("Sperrfrist: 31. Juli, 6 Uhr")) ==
        Found{"'Sperrfrist: 31. Juli, 6 Uhr': the article is held back until later"});
  CHECK(found_by("embargo-line", with("")) == Found{});
}

TEST_CASE("embargo lines are known in many languages") {
  CHECK(holds_back("PRESS RELEASE – STRICTLY EMBARGOED"));
  CHECK(holds_back("*** Not for publication before noon on Friday ***"));
  CHECK(holds_back("Sous embargo jusqu’au vendredi"));
  CHECK(holds_back("Embargado hasta el viernes"));
  CHECK(holds_back("Embargo: 31 luglio, ore 6"));
  CHECK(holds_back("Under embargo til fredag"));
  CHECK(holds_back("Yayın ambargosu: cuma"));
  CHECK(holds_back("Υπό εμπάργκο έως την Παρασκευή"));
  CHECK(holds_back("Не публиковать до пятницы"));
  CHECK(holds_back("보도시점: 2020. 7. 31. 06:00 이후"));
}

TEST_CASE("an embargo on trade holds no article back") {
  CHECK_FALSE(holds_back("Embargo on oil: what it means"));
  CHECK_FALSE(holds_back("Embargo until spring, ministers say"));
  CHECK_FALSE(holds_back("The embargo ends on 31 July 2020"));
  CHECK_FALSE(holds_back("For immediate release, 31 July 2020"));
  CHECK_FALSE(holds_back("Sperrfrist für Mieter verlängert"));
}

TEST_CASE("an article is more than its header") {
  CHECK(found_by("empty-body", "Ferry sails again\n\nBy Ida Lind\n") ==
        Found{"the article has no paragraphs"});
  CHECK(found_by("empty-body", with("")) == Found{});
}

TEST_CASE("each paragraph that ends in mid-sentence is told at its end") {
  const std::string cut =
      "They were brought home in the evening. One of them said that in all her years on the island "
      "she had never";
  const Found once = {"'': the paragraph ends in mid-sentence"};
  CHECK(found_by("text-cut-off", with(cut)) == once);
  CHECK(found_by("text-cut-off", with(cut + "\n\n" + first + "\n\n" + second)) == once);
  CHECK(found_by("text-cut-off", with(cut + " seen such a wind.")) == Found{});
  CHECK(found_by("text-cut-off", with("One of them said […]")) == once);
}

TEST_CASE("credits, links and list items are not cut off") {
  const std::string sentence =
      "They were brought home in the evening, where the fires had been lit by the neighbours for "
      "them and for the baker.";
  CHECK(found_by("text-cut-off", with(sentence + " Photo: Jens Aas")) == Found{});
  CHECK(found_by("text-cut-off", with(sentence + " Read on here")) == Found{});
  CHECK(found_by("text-cut-off", with("- " + sentence.substr(0, sentence.size() - 1))) == Found{});
}

TEST_CASE("a paragraph that stands twice is told the second time, however it is wrapped") {
  const std::string again =
      "The ferry sailed again on Thursday after three\ndays in port, and the harbour master said "
      "that\nthe wind had turned.";
  CHECK(found_by("duplicate-paragraph",
                 "Ferry sails again\n\nBy Ida Lind\n\n30 July 2020\n\n"
                 "The ferry sailed again on Thursday after three days\nin port, and the harbour "
                 "master said that the wind\nhad turned.\n\n"
                 "Some forty people had waited in the old customs\nhouse, where they were given "
                 "tea and blankets and\nbread from a baker.\n\n" +
                     again + "\n") ==
        Found{"'" + again + "': the paragraph says the same as paragraph 1"});
  CHECK(found_by("duplicate-paragraph", with("")) == Found{});
}

TEST_CASE("a refrain may stand twice") {
  const std::string refrain = "And the wind blew, and the wind blew on.";
  CHECK(found_by("duplicate-paragraph",
                 with(refrain + "\n\n" + second.substr(0, 54) + "\n\n" + refrain)) == Found{});
}

TEST_CASE("paragraphs of the page are known in many languages") {
  CHECK(is_of_the_page("Enjoyed this? Sign up for our weekly letter!"));
  CHECK(is_of_the_page("© 2020 The Harbour Post. All rights reserved."));
  CHECK(is_of_the_page("Wir verwenden Cookies, um die Seite zu verbessern."));
  CHECK(is_of_the_page("Lire aussi : le phare rallumé"));
  CHECK(is_of_the_page("Suscríbete y recibe las noticias del puerto."));
  CHECK(is_of_the_page("Leia também: o farol voltou a acender"));
  CHECK(is_of_the_page("Подписывайтесь на наш канал"));
  CHECK(is_of_the_page("Tüm hakları saklıdır."));
  CHECK(is_of_the_page("Διαβάστε επίσης: ο φάρος άναψε πάλι"));
  CHECK(is_of_the_page("جميع الحقوق محفوظة"));
  CHECK(is_of_the_page("関連記事：灯台"));
}

TEST_CASE("an article may speak of newsletters, cookies and rights") {
  CHECK_FALSE(is_of_the_page("The harbour sends a newsletter to which anyone can subscribe."));
  CHECK_FALSE(is_of_the_page("The baker sells cookies and reserves the right to eat some."));
  CHECK_FALSE(is_of_the_page("Readers were asked to click here and there until nothing worked."));
  CHECK_FALSE(is_of_the_page("Die Cookies der Bäckerei sind bei Kindern beliebt."));
}

TEST_CASE("what is said in quotation marks is of the article") {
  CHECK(found_by("boilerplate-left", with(second + " It cost nothing.")) == Found{});
  CHECK(found_by("boilerplate-left",
                 with("“Follow us on our way to the lighthouse,” the captain had told the people "
                      "in the customs house, who did.")) == Found{});
}

}  // namespace
}  // namespace galley
