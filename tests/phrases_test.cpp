#include "split/phrases.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>

#include "split/phrase_table.h"
#include "text/fold.h"

using namespace galley;

namespace {

PhraseFacts phrases_of(std::string_view line) { return find_phrases(LineMasks(line)); }

}  // namespace

TEST_CASE("a phrase is known in any case and with any punctuation") {
  for (const std::string_view line : {"Read more", "READ MORE:", "Read more >", "• Read more"}) {
    CAPTURE(line);
    CHECK(phrases_of(line).related);
    CHECK(phrases_of(line).whole);
    CHECK(phrases_of(line).kind == FurnitureKind::related);
  }
}

TEST_CASE("a line that begins with a phrase goes on with other words") {
  const auto facts = phrases_of("Read more: How a conveyor catches fire");
  CHECK(facts.starts);
  CHECK_FALSE(facts.whole);
}

TEST_CASE("a word that is a whole line's phrase is none among other words") {
  CHECK(phrases_of("Facebook").kind == FurnitureKind::share);
  CHECK_FALSE(phrases_of("The town left Facebook in May").anywhere);
}

TEST_CASE("a colon makes a picture's credit of a word inside the line") {
  CHECK(phrases_of("The pier at low tide. Photo: Jane Doe").credit);
  CHECK_FALSE(phrases_of("A photo fades in the window of the shop").credit);
}

TEST_CASE("running text holds no phrase") {
  const auto facts = phrases_of("The mine has taken up work again after eleven weeks.");
  CHECK_FALSE(facts.anywhere);
  CHECK_FALSE(facts.section);
}

TEST_CASE("the cheap test lets every phrase pass") {
  for (const PhraseGroup& group : phrase_groups()) {
    for (std::string_view rest = group.phrases; !rest.empty();) {
      const std::string line(take_phrase(rest));
      if (!phrases_of(line).starts) continue;
      CAPTURE(line);
      CHECK(begins_with_phrase(line));
      CHECK(begins_with_phrase(line + " and what the paper says of it"));
      CHECK(begins_with_phrase("“" + line + "” and what the paper says of it"));
    }
  }
}

TEST_CASE("the cheap test lets no other words pass") {
  for (const std::string_view line :
       {"", "Mammadov and others", "“Mammadov and others” came", "Readers of the paper wrote",
        "Share's price rose by a third", "Share’s price rose by a third", "Links5 opened in March",
        "Linköping opened its harbour", "Skip Jones sailed in at dawn"}) {
    CAPTURE(line);
    CHECK_FALSE(begins_with_phrase(line));
  }
}

TEST_CASE("any bytes may be read") {
  CHECK_FALSE(phrases_of("").anywhere);
  CHECK_FALSE(phrases_of(" \xFF\x80 \0").anywhere);
  CHECK_FALSE(phrases_of(std::string_view("\0\0", 2)).anywhere);
}

TEST_CASE("the rows are folded, or no line would meet them") {
  CHECK(phrases_of("Ayrıca okuyun").related);
  CHECK(phrases_of("Διαβάστε επίσης").related);
  for (const PhraseGroup& group : phrase_groups()) {
    for (std::string_view rest = group.phrases; !rest.empty();) {
      const std::string_view word = rest.substr(0, rest.find_first_of(" |"));
      CAPTURE(word);
      FoldBuffer buffer;
      CHECK(fold(word, buffer) == word);
      rest.remove_prefix(std::min(word.size() + 1, rest.size()));
    }
  }
}
