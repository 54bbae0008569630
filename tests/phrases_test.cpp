#include "split/furniture/phrases.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "split/furniture/phrase_table.h"
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

TEST_CASE("a label counts before its colon alone") {
  CHECK(phrases_of("Correction: The pier opened in May").starts);
  CHECK(phrases_of("Lire : Le port rouvre").related);
  CHECK_FALSE(phrases_of("Correction officers met in the town hall").anywhere);
  CHECK(phrases_of("Also on Example.com: The pier opens").related);
  CHECK_FALSE(phrases_of("Also on Friday the pier opened").anywhere);
  CHECK(phrases_of("사진=이지은").credit);
  CHECK(phrases_of("写真：港の朝").credit);
}

TEST_CASE("two characters of Han or Kana are a phrase where they are the whole word") {
  CHECK(phrases_of("分享 到").kind == FurnitureKind::share);
  CHECK_FALSE(phrases_of("分享会在港口举行").anywhere);
  CHECK(phrases_of("相关阅读：港口重开").related);
  CHECK_FALSE(phrases_of("写真家の山田さんが港で個展を開いた").anywhere);
}

TEST_CASE("a label is known when it is glued to the words behind it") {
  CHECK(phrases_of("Image captionThe pier was opened by a brass band").credit);
  CHECK(phrases_of("Media captionWho is the new harbour master?").credit);
  CHECK_FALSE(phrases_of("Media captains met the harbour master").anywhere);
}

TEST_CASE("what asks for something is promotion, in many languages") {
  for (const std::string_view line :
       {"Sign up for our newsletter", "No spam, we promise.", "Join our mailing list",
        "Melden Sie sich jetzt für den Newsletter an", "Suscríbete a nuestro boletín",
        "Recevez la newsletter de la rédaction", "Iscriviti alla newsletter",
        "Подписывайтесь на наш канал", "Підписуйтесь на наш канал", "Zapisz się do newslettera",
        "Abonnez-vous", "Tilmeld dig nyhedsbrevet", "हमें फॉलो करें", "تابعنا على فيسبوك",
        "הצטרפו לערוץ שלנו", "立即订阅", "구독하기"}) {
    CAPTURE(line);
    CHECK(phrases_of(line).promotion);
  }
  CHECK_FALSE(phrases_of("Read more").promotion);
}

TEST_CASE("forms, players and functions for readers are known") {
  for (const std::string_view line :
       {"Your email address will not be published.", "Save my name in this browser",
        "Notify me of new posts by email.", "Media playback is unsupported on your device",
        "This slideshow requires JavaScript.", "Get short URL", "Copy this link", "Wordcount: 717",
        "Expand comments", "A post shared by Jane Doe (@jane)", "Вы можете оставить комментарий",
        "Оставить комментарий", "コメントを書く"}) {
    CAPTURE(line);
    CHECK(phrases_of(line).starts == (line != "Вы можете оставить комментарий"));
  }
}

TEST_CASE("a caption is known by the credit at its end") {
  CHECK(phrases_of("A ferry leaves the harbour of Bergen on Sunday. (Jane Doe/AFP)").credit);
  CHECK(phrases_of("A ferry leaves the harbour of Bergen on Sunday REUTERS/Jane Doe").credit);
  CHECK(phrases_of("Jane Doe spoke to the harbour board on Monday [File: Reuters]").credit);
  CHECK_FALSE(phrases_of("The ferry has left, said Jane Doe. (dpa)").credit);
}

TEST_CASE("how long ago a line was published is its age") {
  CHECK(phrases_of("3 hours ago").kind == FurnitureKind::date);
  CHECK(phrases_of("3 hours ago").kind == FurnitureKind::date);
  CHECK(phrases_of("12 comments").kind == FurnitureKind::share);
  CHECK_FALSE(phrases_of("3 hours ago the ferry left").anywhere);
}

TEST_CASE("ordinary sentences that begin like furniture are running text") {
  for (const std::string_view line :
       {"Más de cien personas llegaron al puerto", "Mehr als hundert Menschen kamen zum Hafen",
        "Terkait hal itu, kapal berangkat pagi", "Главные герои вышли на берег",
        "Galerie v přístavu se otevře v květnu", "Susține că portul este deschis",
        "Registrati trecento casi nel porto", "Wszystkie statki wróciły do portu",
        "The video shows the ferry at the pier", "If you see the ferry, wave",
        "In this town the harbour freezes", "Best of all was the ferry"}) {
    CAPTURE(line);
    CHECK_FALSE(phrases_of(line).anywhere);
  }
}

TEST_CASE("running text holds no phrase") {
  const auto facts = phrases_of("The mine has taken up work again after eleven weeks.");
  CHECK_FALSE(facts.anywhere);
  CHECK_FALSE(facts.section);
}

TEST_CASE("the cheap test lets every phrase pass") {
  for (const PhraseGroup& group : phrase_groups()) {
    if (group.place == PhrasePlace::whole) continue;  // no longer text begins with it
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
        "Linköping opened its harbour", "Skip Jones sailed in at dawn",
        "Home is where the harbour lies"}) {
    CAPTURE(line);
    CHECK_FALSE(begins_with_phrase(line));
  }
}

TEST_CASE("any bytes may be read") {
  CHECK_FALSE(phrases_of("").anywhere);
  CHECK_FALSE(phrases_of(" \xFF\x80 \0").anywhere);
  CHECK_FALSE(phrases_of(std::string_view("\0\0", 2)).anywhere);
}

TEST_CASE("no phrase has more words than are looked for, and none stands twice") {
  std::vector<std::string_view> phrases;
  for (const PhraseGroup& group : phrase_groups()) {
    for (std::string_view rest = group.phrases; !rest.empty();) {
      phrases.push_back(take_phrase(rest));
      CAPTURE(phrases.back());
      CHECK(std::count(phrases.back().begin(), phrases.back().end(), ' ') < 6);
    }
  }
  std::sort(phrases.begin(), phrases.end());
  const auto twice = std::adjacent_find(phrases.begin(), phrases.end());
  CHECK_MESSAGE(twice == phrases.end(), (twice == phrases.end() ? "" : *twice));
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
