#include "split/byline/name_words.h"

#include <doctest/doctest.h>

#include <algorithm>

#include "text/fold.h"
#include "text/utf8.h"

using namespace galley;

TEST_CASE("a word is known in any case and may mean several things") {
  CHECK((meaning_of("BY") & meaning::by) != 0);
  CHECK((meaning_of("von") & meaning::by) != 0);
  CHECK((meaning_of("von") & meaning::particle) != 0);
  CHECK((meaning_of("Dr.") & meaning::title) != 0);
  CHECK(meaning_of("Mammadov") == 0);
  CHECK(meaning_of("") == 0);
}

TEST_CASE("Germanic compounds of a role are roles") {
  CHECK(meaning_of("Projektleiterin") == meaning::role);
  CHECK(meaning_of("Kulturredakteur") == meaning::role);
}

TEST_CASE("words of ASCII mean the same without folding") {
  for (const std::string_view word :
       {"", "a", "BY", "Von", "Editor-in-Chief", "Reporter", "Mammadov", "PROJEKTLEITERIN",
        "Kulturredakteur", "auslandskorrespondentin", "Wasserversorger", "l'Autre", "PH.D",
        "cc_by"})
    CHECK_MESSAGE(meaning_of_ascii(word) == meaning_of(word), word);
}

TEST_CASE("the tables hold folded words") {
  for (const auto groups : {by_words(), job_titles(), stop_words()}) {
    for (const WordGroup& group : groups) {
      group.for_each_word([](std::string_view word) {
        FoldBuffer buffer;
        CHECK(fold(word, buffer) == word);
        if (is_ascii(word)) CHECK(meaning_of_ascii(word) == meaning_of(word));
      });
    }
  }
}
