#include <doctest/doctest.h>
#include <galley/check.h>

#include <memory>
#include <string>
#include <string_view>

#include "check_repair.h"

namespace galley {
namespace {

// An article with this as its last paragraph.
std::string article(std::string_view paragraph) {
  return "Ferry sails again\n\nBy Ida Lind\n\nThe ferry to the outer islands sailed on "
         "Thursday.\n\n" +
         std::string(paragraph) + "\n";
}

TEST_CASE("each run of bytes that are not UTF-8 is told with its place") {
  CHECK(found_by("invalid-utf8", article("The caf\xE9 by the sea \xFF\xFE opens.")) ==
        Found{"'\xE9': '\\xe9' is not UTF-8", "'\xFF\xFE': '\\xff\\xfe' is not UTF-8"});
  CHECK(found_by("invalid-utf8", article("The café by the sea opens.")) == Found{});
}

TEST_CASE("of many bytes that are not UTF-8 the first are shown") {
  CHECK(found_by("invalid-utf8", article("Open" + std::string(9, '\xFF') + ".")) ==
        Found{"'" + std::string(9, '\xFF') +
              "': '\\xff\\xff\\xff\\xff\\xff\\xff\\xff\\xff…' is not UTF-8"});
}

TEST_CASE("what a reader put in the place of bytes is told too") {
  CHECK(found_by("invalid-utf8", article("The caf\uFFFD\uFFFD opens.")) ==
        Found{"'\uFFFD\uFFFD': U+FFFD stands for bytes that were no text"});
}

TEST_CASE("where the reader repaired the text and nothing is left of it the article is told") {
  CheckSettings settings;
  for (std::size_t i = 0; i < rules().size(); ++i)
    settings.rules[i].on = rules()[i].id == "invalid-utf8";
  Checker checker(std::make_shared<const CheckSettings>(settings));
  const std::string text = article("All is well.");
  const Article split = split_article(text);
  const auto found = checker.check(split, {.repaired = true});
  REQUIRE(found.size() == 1);
  CHECK(found[0].message == "bytes of the article were not UTF-8");
  CHECK_FALSE(found[0].span);
}

TEST_CASE("a control character is told by its number, and many of one as a run") {
  CHECK(found_by("control-character", article("One\x1b[1m two.")) ==
        Found{"'\x1b': U+001B is a control character"});
  CHECK(found_by("control-character", article("One\x01\x01 two.")) ==
        Found{"'\x01\x01': 2 control characters from U+0001 on"});
  CHECK(found_by("control-character", "Ferry\tsails\f\r\n& again\n") == Found{});
}

TEST_CASE("controls that mean nothing go where no word and no line changes with them") {
  CHECK(repaired_by("control-character", article("One \aday\x7F.")) == article("One day."));
  CHECK(repaired_by("control-character", article("One d\aay.")) == article("One d\aay."));
  CHECK(repaired_by("control-character", article("One day.\n\aTwo days.")) ==
        article("One day.\n\aTwo days."));
  const std::string with_nul = article(std::string("One \0day.", 9));
  CHECK(repaired_by("control-character", with_nul) == article("One day."));
}

TEST_CASE("a control beyond ASCII is what Windows-1252 has there") {
  CHECK(found_by("control-character", article("Das „Boot\u0093 kam.")) ==
        Found{"'\u0093': U+0093 is a control character, '“' in Windows-1252 -> '“'"});
  // A half of é that was read as Latin-1 is for another rule.
  CHECK(found_by("control-character", article("Das Caf\u00C3\u0089 kam.")) ==
        Found{"'\u0089': U+0089 is a control character"});
}

TEST_CASE("a word with an accent of its own is composed") {
  CHECK(found_by("not-nfc", article("Cafe\u0301 Lind ha\u0308lt.")) ==
        Found{"'Cafe\u0301': 'Cafe\u0301' is not composed (NFC) -> 'Café'",
              "'ha\u0308lt': 'ha\u0308lt' is not composed (NFC) -> 'hält'"});
  CHECK(repaired_by("not-nfc", article("\u1112\u1161\u11AB\u1100\u116E\u11A8")) == article("한국"));
}

TEST_CASE("what Unicode does not compose stays") {
  CHECK(found_by("not-nfc", article("Ru\u0302\u0331n")) ==
        Found{"'Ru\u0302\u0331n': 'Ru\u0302\u0331n' is not composed (NFC) -> 'Rû\u0331n'"});
  CHECK(found_by("not-nfc", article("x\u0304 und \uFA19 und हिन्दी und שׁלום")) == Found{});
}

TEST_CASE("the rarer line ends become like the others") {
  CHECK(found_by("mixed-line-ends", "One\r\n\r\nTwo\nthree\r\n") ==
        Found{"'\n': a line ends with LF, more of them with CRLF -> '\r\n'"});
  CHECK(repaired_by("mixed-line-ends", "One\n\nTwo\r\nthree\n") == "One\n\nTwo\nthree\n");
  CHECK(found_by("mixed-line-ends", "One\r\n\r\nTwo\r\n") == Found{});
  CHECK(found_by("mixed-line-ends", "One\n\nTwo\n") == Found{});
}

TEST_CASE("a carriage return that would end a line with the next LF keeps its own") {
  const std::string text = "One\n\nTwo\r\r\nthree\nfour\n";
  CHECK(repaired_by("mixed-line-ends", text) == text);
}

TEST_CASE("an order that hides what is written is an error in all scripts") {
  CHECK(found_by("bidi-control", article("Pay \u202E054\u202C euros.")) ==
        Found{"'\u202E': U+202E shows letters in another order than they have"});
  CHECK(found_by("bidi-control", article("שלם \u202E054\u202C שקל")).size() == 1);
}

TEST_CASE("signs of direction are usual beside letters that run to the left") {
  CHECK(found_by("bidi-control", article("אמר \u2067C++\u2069 היום\u200F.")) == Found{});
  CHECK(found_by("bidi-control", article("افتتح \u202BGDI+\u202C الجسر\u061C.")) == Found{});
  CHECK(found_by("bidi-control", article("See \u2068Ida\u2069 and \u202Aher\u202C boat.")) ==
        Found{});
  CHECK(found_by("bidi-control", article("Pay \u206750 (euros)\u2069.")) ==
        Found{"'\u2067': U+2067 turns signs around where no letter runs to the left"});
}

TEST_CASE("signs without width are told where they have no use") {
  CHECK(found_by("zero-width", article("The \u200Bferry sailed.")) ==
        Found{"'\u200B': a zero width space (U+200B) stands here -> ''"});
  CHECK(found_by("zero-width", article("The fe\uFEFFrry\u00AD sailed\u200E.")).size() == 3);
  CHECK(found_by("zero-width", article("\u200B")).size() == 1);
}

TEST_CASE("scripts and emoji keep the signs without width that they need") {
  CHECK(found_by("zero-width", article("آن‌ها می‌روند، 👩‍🚒 هم.")) ==
        Found{});
  CHECK(
      found_by(
          "zero-width",
          article("क्‍ष และ\u200Bข่าว ភាសា\u200Bខ្មែរ")) ==
      Found{});
  CHECK(found_by("zero-width", article("Dampf\u00ADschiff, Auf\u200Clage, 10\u2060–\u206020")) ==
        Found{});
  CHECK(found_by("zero-width", "\uFEFF" + article("All is well.")) == Found{});
}

TEST_CASE("repairs of characters are made at once") {
  for (const std::string_view text :
       {"One \ad\aay\x7F.", "Das „Boot\u0093 kam.", "Cafe\u0301 ha\u0308lt.", "One\r\ntwo\nthree\n",
        "The \u200B\uFEFF\u200Bferry\u00AD sailed.\u200B\n\u200B\nIt did."})
    for (const std::string_view rule :
         {"control-character", "not-nfc", "mixed-line-ends", "zero-width"}) {
      CAPTURE(text);
      CAPTURE(rule);
      CHECK(is_repaired_at_once(rule, article(text)));
    }
}

}  // namespace
}  // namespace galley
