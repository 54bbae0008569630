#include <doctest/doctest.h>

#include <string>

#include "check_rule.h"

namespace galley {
namespace {

// An article with a headline and what is written around it.
std::string article(const std::string& headline, const std::string& header = "By Ida Lind",
                    const std::string& language_sample = "") {
  return headline + "\n\n" + header +
         "\n\n30 July 2020\n\nThe ferry to the outer islands sailed again on Thursday after three "
         "days in port, and the harbour master said that the wind had turned at last.\n\n" +
         language_sample;
}

TEST_CASE("an article without author and agency lacks its byline") {
  const std::string told = "the article names no author and no agency";
  CHECK(found_by("missing-byline", article("Ferry sails again", "Harbour news")) == Found{told});
  CHECK(found_by("missing-byline", article("Ferry sails again")) == Found{});
  CHECK(found_by("missing-byline",
                 "Ferry sails again\n\nOSLO, July 30 (Reuters) - The ferry to the "
                 "outer islands sailed again on Thursday after three days in "
                 "port, the harbour master said.\n") == Found{});
}

TEST_CASE("the date of a dateline is one") {
  const std::string body =
      "The ferry to the outer islands sailed again on Thursday after three days in port, and the "
      "harbour master said that the wind had turned at last.\n";
  CHECK(found_by("missing-date", "Ferry sails again\n\nBy Ida Lind\n\n" + body) ==
        Found{"the article has no date"});
  CHECK(found_by("missing-date", "Ferry sails again\n\nOSLO, July 30 (Reuters) - " + body) ==
        Found{});
  CHECK(found_by("missing-date", article("Ferry sails again")) == Found{});
}

TEST_CASE("a headline is measured in characters") {
  CheckSettings settings;
  settings.rules[*find_rule("long-headline")].threshold = 20;
  CHECK(found_by("long-headline", article("Fähre fährt wieder äö"), settings) ==
        Found{"'Fähre fährt wieder äö': the headline has 21 characters (at most 20)"});
  CHECK(found_by("long-headline", article("Fähre fährt wieder ä"), settings) == Found{});
}

TEST_CASE("capital letters alone make a headline shout") {
  const auto shouts = [](const std::string& headline) {
    return !found_by("all-caps-headline", article(headline)).empty();
  };
  CHECK(shouts("FERRY SAILS AGAIN"));
  CHECK(shouts("ПАРОМ СНОВА ВЫШЕЛ В МОРЕ"));
  CHECK(shouts("FÄHRE FÄHRT ÜBER DIE STRAßE"));
  CHECK_FALSE(shouts("NATO warns EU"));
  CHECK_FALSE(shouts("Ferry sails again"));
}

TEST_CASE("an acronym or two are no shouting") {
  const auto shouts = [](const std::string& headline) {
    return !found_by("all-caps-headline", article(headline)).empty();
  };
  CHECK_FALSE(shouts("NATO, EU"));
  CHECK_FALSE(shouts("UNESCO 2020"));
  CHECK_FALSE(shouts("渡轮恢复通航"));
}

TEST_CASE("one full stop ends no headline") {
  CHECK(found_by("headline-full-stop", article("The ferry sails again.")) ==
        Found{"'.': the headline ends with a full stop"});
  CHECK(found_by("headline-full-stop", article("The ferry sails again")) == Found{});
  CHECK(found_by("headline-full-stop", article("The ferry sails again...")) == Found{});
  CHECK(found_by("headline-full-stop", article("Will the ferry sail again?")) == Found{});
}

TEST_CASE("the stop of an abbreviation, a quotation or one of several sentences may stay") {
  CHECK(found_by("headline-full-stop", article("Ferry line sold to Harbour Inc.")) == Found{});
  CHECK(found_by("headline-full-stop", article("Ferry brings guests from the U.S.")) == Found{});
  CHECK(found_by("headline-full-stop", article("Captain: “The wind has turned.”")) == Found{});
  CHECK(found_by("headline-full-stop", article("The wind turned. The ferry sails.")) == Found{});
}

}  // namespace
}  // namespace galley
