#include <doctest/doctest.h>
#include <galley/check.h>

#include <string>
#include <string_view>

#include "check_repair.h"

namespace galley {
namespace {

std::string english(std::string_view paragraph) {
  return "Ferry sails again\n\nBy Ida Lind\n\nThe ferry to the outer islands sailed on Thursday, "
         "and "
         "it was full of people who had been in the port for three days.\n\n" +
         std::string(paragraph) + "\n";
}

TEST_CASE("a function word that stands twice is told") {
  CHECK(found_by("doubled-word", english("It sailed to the the islands.")) ==
        Found{"'the the': 'the' stands twice -> 'the'"});
  CHECK(found_by("doubled-word", english("The the ferry sailed.")) ==
        Found{"'The the': 'the' stands twice -> 'The'"});
  CHECK(found_by("doubled-word", english("THE FERRY SAILED TO THE THE ISLANDS.")) ==
        Found{"'THE THE': 'THE' stands twice -> 'THE'"});
}

TEST_CASE("over a line end the first one goes, and the line keeps its end") {
  const std::string start =
      "Ferry sails again\n\nBy Ida Lind\n\n"
      "    The ferry was full of people who had been in the port for three\n"
      "days, and on Thursday in the evening it sailed again to";
  const std::string end =
      "islands, where all who had waited for them were glad to see it.\n"
      "    It had been cold and dark, and nobody had known how long the\n"
      "wind would keep on like this.\n";
  CHECK(found_by("doubled-word", start + " the\nthe " + end) ==
        Found{"' the\nthe': 'the' stands twice -> '\nthe'"});
  CHECK(repaired_by("doubled-word", start + " the\nthe " + end) == start + "\nthe " + end);
}

TEST_CASE("words that can rightly meet are left alone") {
  for (const std::string_view text :
       {"He had had enough, and said that that was so.", "It went on on Monday and came in in May.",
        "The band The The played.", "It went on and and and on.", "It is in in-depth talks.",
        "A a-frame of Duran Duran.", "“It is the the one,” she said.", "The, the said.",
        "Bora Bora is of 'of' fame."})
    CHECK_MESSAGE(found_by("doubled-word", english(text)) == Found{}, text);
}

TEST_CASE("each language has words of its own") {
  const auto found = [](const std::string& text) {
    const Found all = found_by("doubled-word", "12\n\n" + text + "\n\n" + text + "\n");
    return all.empty() ? std::string() : all.front();
  };
  CHECK(found("Die Fähre fuhr und und kam wieder, und das war für die Leute auf der Insel gut.") ==
        "'und und': 'und' stands twice -> 'und'");
  CHECK(found("Das ist ein Haus, das das Land nicht hat, und die die Fähre fuhren, sind da.") ==
        "");
  CHECK(found("Nous nous sommes levés et vous vous êtes assis dans la barque avec les autres.") ==
        "");
  CHECK(found("Le bateau est parti dans dans le port avec les passagers et le capitaine.") ==
        "'dans dans': 'dans' stands twice -> 'dans'");
  CHECK(found("Паром снова вышел в в море, и люди на берегу были этому очень рады.") ==
        "'в в': 'в' stands twice -> 'в'");
  CHECK(found("Anak itu pergi ke pulau pulau dengan kapal yang baru dan mereka tidak pulang.") ==
        "");
}

TEST_CASE("words that the settings allow are left alone") {
  CheckSettings settings;
  settings.allowed = {"the", "вышeл"};
  CHECK(found_by("doubled-word", english("It sailed to the the islands."), settings) == Found{});
  CHECK(found_by("mixed-script-word", "Паром вышeл в море.", settings) == Found{});
}

TEST_CASE("a letter of another script that looks like one of the word's is told") {
  CHECK(found_by("mixed-script-word", "Паром вышeл в море.") ==
        Found{"'вышeл': 'e' (U+0065) is Latin in a word of Cyrillic letters -> 'вышел'"});
  CHECK(found_by("mixed-script-word", "The f\u0435rry sailed.") ==
        Found{"'f\u0435rry': '\u0435' (U+0435) is Cyrillic in a word of Latin letters -> 'ferry'"});
  CHECK(found_by("mixed-script-word", "Το πλοίo έφυγε.") ==
        Found{"'πλοίo': 'o' (U+006F) is Latin in a word of Greek letters -> 'πλοίο'"});
}

TEST_CASE("where all letters have doubles it is not certain which script is meant") {
  CHECK(found_by("mixed-script-word", "В \u0421CC\u0420 было.") ==
        Found{"'\u0421CC\u0420': 'C' (U+0043) is Latin in a word of Cyrillic letters"});
}

TEST_CASE("words that need letters of two scripts are left alone") {
  for (const std::string_view text :
       {"α-Synuclein und β2-Rezeptor", "5 µm, 5 μm, 3 kΩ, ΔT", "купил iPhone-ом", "в Facebookе",
        "IT-компания и VIPов", "Iаьрбийн мохк", "%sВы", "Zürich Жёлтый", "hν = E"})
    CHECK_MESSAGE(found_by("mixed-script-word", text) == Found{}, text);
}

TEST_CASE("repairs of words are made at once") {
  for (const std::string_view text :
       {"It sailed to the the islands and of of it.", "It sailed to the\nthe the\nislands.",
        "It sailed\nthe\nthe islands.", "Паром вышeл в мope и f\u0435rry \u0421CC\u0420."}) {
    CHECK(is_repaired_at_once("doubled-word", english(text)));
    CHECK(is_repaired_at_once("mixed-script-word", english(text)));
  }
}

}  // namespace
}  // namespace galley
