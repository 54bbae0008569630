#include "text/cut_off.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

namespace galley {
namespace {

using Places = std::vector<std::size_t>;

const std::string sound =
    "The captain delayed the departure by twenty minutes. He said that passengers had cheered and "
    "that the cow was well.";
const std::string cut = sound + " He added that the cow, whose owner has not yet been";
const std::string cut_sentence =
    "The captain delayed the departure by twenty minutes, and said that all of the passengers had "
    "cheered when the cow was";
const std::string heading =
    "Captain delays departure by twenty minutes as passengers cheer the cow that swam around the "
    "pier for an hour today";

Places cut_off_in(const std::vector<std::string_view>& paragraphs) {
  return find_cut_off(paragraphs);
}

TEST_CASE("each paragraph that ends in mid-sentence is found") {
  CHECK(cut_off_in({sound, cut, sound, cut, sound, sound, sound, sound, sound}) == Places{1, 3});
  CHECK(cut_off_in({sound, sound + " It went", sound}) == Places{});
  CHECK(cut_off_in({}) == Places{});
}

TEST_CASE("a mark of a feed cuts whatever stands before it") {
  CHECK(cut_off_in({"The cow […]", "The cow [...]", "The cow… [+2642 chars]"}) == Places{0, 1, 2});
  CHECK(cut_off_in({"The cow…", "The cow [sic]"}) == Places{});
}

TEST_CASE("a single sentence is surely cut where all others end, or behind a word that leads on") {
  CHECK(cut_off_in({sound, cut_sentence, "Further news", sound}) == Places{1});
  CHECK(cut_off_in({sound, heading, sound}) == Places{1});
  CHECK(cut_off_in({sound, heading, "Further news", sound}) == Places{});
}

TEST_CASE("where many paragraphs have no stop none is missing") {
  CHECK(cut_off_in({cut, sound, cut, cut}) == Places{});
}

TEST_CASE("names, addresses and list items end in no sentence") {
  CHECK(cut_off_in({sound, sound + " A photograph by our correspondent Jens Aas"}) == Places{});
  CHECK(cut_off_in({sound, sound + " See all the photographs at harbour.example"}) == Places{});
  CHECK(cut_off_in({sound, "1. " + cut}) == Places{});
}

TEST_CASE("a capitalised noun ends nothing behind a word that leads on") {
  const std::string german =
      "Der Kapitän wartete zwanzig Minuten mit der Abfahrt. Er sagte, dass es der Kuh gut gehe und "
      "dass sie nun wieder auf der Weide";
  CHECK(cut_off_in({sound, german, "Weitere Nachrichten", sound}) == Places{1});
  CHECK(cut_off_in({sound, german + " stehe.", "Weitere Nachrichten", sound}) == Places{});
}

TEST_CASE("glued headings are no running text") {
  CHECK(cut_off_in({sound,
                    "Cow swims around the pier!Ferry is late!Passengers cheer and a captain "
                    "speaks of the weather on the island"}) == Places{});
}

TEST_CASE("what is cut off is found in scripts without capitals or spaces") {
  const std::string japanese =
      "渡し船は三日間港にとどまったのち木曜日に再び出航した。船長は乗客が歓声を上げたと述べた。"
      "また牛の飼い主はまだ見つかっておらず今後の";
  CHECK(cut_off_in({japanese}) == Places{0});
  CHECK(cut_off_in({japanese + "課題だ。"}) == Places{});
}

}  // namespace
}  // namespace galley
