#include <doctest/doctest.h>
#include <galley/check.h>

#include <string>
#include <string_view>

#include "check_rule.h"

namespace galley {
namespace {

std::string article(std::string_view body) {
  return "Ferry sails again\n\nBy Ida Lind\n\nThe ferry to the outer islands sailed on "
         "Thursday.\n\n" +
         std::string(body) + "\n";
}

Found found_in_house(QuoteStyle style, std::string_view body) {
  CheckSettings settings;
  settings.quotes = style;
  return found_by("mixed-quotes", article(body), settings);
}

TEST_CASE("straight and typographic quotation marks in one article are told once a paragraph") {
  CHECK(found_by("mixed-quotes", article("\"Today,\" she said. \"Now.\"\n\n“Or not,” he said. “No.”"
                                         "\n\n“Never,” they said.")) ==
        Found{"'\"': '\"' opens a quotation, most are typographic"});
  CHECK(found_by("mixed-quotes",
                 article("\"Today,\" she said.\n\n\"Now,\" he said.\n\n„Nie“, sagte er.")) ==
        Found{"'„': '„' opens a quotation, most are straight"});
}

TEST_CASE("marks of one style are not mixed, nor those within a quotation") {
  CHECK(found_by("mixed-quotes", article("“We heard \"Ahoy\" there,” she said. “Twice.”")) ==
        Found{});
  CHECK(found_by("mixed-quotes", article("Er hat den 6'2\" langen Stab, „endlich“.")) == Found{});
  CHECK(found_by("mixed-quotes", article("« Il a dit “oui” », dit-elle, l'air ravi.")) == Found{});
}

TEST_CASE("a house has its own marks") {
  CHECK(found_in_house(QuoteStyle::guillemets, "«Ja», sagte sie. «Nein „so“ nicht.»") == Found{});
  CHECK(found_in_house(QuoteStyle::curly, "\"Yes,\" she said.\n\n“No,” he said.") ==
        Found{"'\"': '\"' opens a quotation, the style of the house is curly"});
  CHECK(found_in_house(QuoteStyle::low_high, "„Ja“, sagte sie.\n\n»Nein«, sagte er.") ==
        Found{"'»': '»' opens a quotation, the style of the house is low-high"});
}

TEST_CASE("a quotation that is not closed is told where it opens") {
  CHECK(found_by("unbalanced-quotes", article("\"We sail, she said.\n\nThe ferry left.")) ==
        Found{"'\"': '\"' opens a quotation that is not closed"});
  CHECK(found_by("unbalanced-quotes", article("Sie rief: „Wir fahren!\n\nDas Schiff kam.")) ==
        Found{"'„': '„' opens a quotation that is not closed"});
}

TEST_CASE("a mark that closes nothing is told") {
  CHECK(found_by("unbalanced-quotes", article("We sail,” she said. It did.")) ==
        Found{"'”': '”' closes a quotation that is not opened"});
  CHECK(
      found_by("unbalanced-quotes", article("La mer est calme », dit le capitaine à ses hommes, et "
                                            "il monte dans la barque avec eux.")) ==
      Found{"'»': '»' closes a quotation that is not opened"});
}

TEST_CASE("a quotation may go on in the next paragraph") {
  CHECK(found_by("unbalanced-quotes", article("“We sail.\n\n“And we come back,” she said.")) ==
        Found{});
  CHECK(found_by("unbalanced-quotes", article("“We sail.\n\nAnd we come back,” she said.")) ==
        Found{});
  CHECK(found_by("unbalanced-quotes", article("She said: \"We sail. \"And we come back.\"")) ==
        Found{});
}

TEST_CASE("quotations of all countries are balanced") {
  for (const std::string_view body :
       {"„Ja“, sagte er. „Auf den Namen: “ Dann ging er.", "»Ja«, sagte er. «Nein», sie.",
        "”Ja”, sade hon. ”Nej.”", "“是”，他说。“不”字。", "„Tak”, powiedział. „Nie”.",
        "He is 6'2\" and has a 12\" disc.", "Home » News » Ferry",
        "“Say ‘aye’,” she said, “or ‘no’.”", "She said \"...and more\"."})
    CHECK_MESSAGE(found_by("unbalanced-quotes", article(body)) == Found{}, body);
}

TEST_CASE("French guillemets have spaces within") {
  CHECK(found_by("unbalanced-quotes",
                 "Le bac repart\n\nLe capitaine dit « oui », puis (« enfin ») il monte dans la "
                 "barque avec les hommes et les femmes du port.\n") == Found{});
}

}  // namespace
}  // namespace galley
