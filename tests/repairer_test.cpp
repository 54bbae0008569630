#include <doctest/doctest.h>
#include <galley/repairs.h>

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace galley {
namespace {

std::string repaired(std::string_view text) {
  CheckSettings settings;
  for (RuleSetting& setting : settings.rules) setting.on = true;
  Checker checker(std::make_shared<const CheckSettings>(settings));
  Splitter splitter;
  Repairer repairer;
  std::vector<Repair> repairs;
  const std::string told(repairer.repair(checker, splitter, text, {}, {}, repairs));
  std::string made;
  REQUIRE(append_with_repairs(text, repairs, made));
  CHECK(made == told);
  return made;
}

constexpr std::string_view head =
    "Ferry back in service after storm\n\nBy Ida Lind\n\n30 July 2020\n\n";
constexpr std::string_view tail =
    "\n\nThe company counted forty cars and two hundred passengers on the first crossing.\n";

std::string article(std::string_view paragraph) {
  return std::string(head).append(paragraph).append(tail);
}

TEST_CASE("what is certain is repaired, and nothing else is touched") {
  CHECK(repaired(article("It had not been sure of the the pier .")) ==
        article("It had not been sure of the pier."));
  CHECK(repaired(article("It had not been sure of the pier.")) ==
        article("It had not been sure of the pier."));
}

TEST_CASE("repairs that stand in each other's way are made one after the other") {
  CHECK(repaired(article("It had  not been sure of the  the pier  .")) ==
        article("It had not been sure of the pier."));
}

TEST_CASE("lines keep their ends, and the last one may have none") {
  const std::string crlf =
      "Ferry back in service after storm\r\n\r\nBy Ida Lind\r\n\r\n"
      "It had not been sure of the the pier.\r\n\r\nThe company counted forty cars on its way";
  std::string mended = crlf;
  mended.erase(mended.find("the the"), 4);
  CHECK(repaired(crlf) == mended);
}

TEST_CASE("where the article would have other parts nothing is repaired") {
  // Read rightly the line would be a byline.
  const std::string text =
      "Die Fähre fährt wieder\n\nVon JÃ¼rgen MÃ¼ller\n\n3. Mai 2021\n\n"
      "Die Fähre nach der Hallig ist am Montag nach drei Monaten wieder ausgelaufen.\n";
  REQUIRE(split_article(text).authors.empty());
  CHECK(repaired(text) == text);
}

TEST_CASE("a repair is a whole line, in the place that it has in the text") {
  Checker checker(std::make_shared<const CheckSettings>());
  Splitter splitter;
  Repairer repairer;
  std::vector<Repair> repairs;
  const std::string text = article("It had not been sure of the the pier.");
  repairer.repair(checker, splitter, text, {}, {}, repairs);
  REQUIRE(repairs.size() == 1);
  CHECK(repairs[0].offset == head.size());
  CHECK(repairs[0].before == "It had not been sure of the the pier.\n");
  CHECK(repairs[0].after == "It had not been sure of the pier.\n");
}

}  // namespace
}  // namespace galley
