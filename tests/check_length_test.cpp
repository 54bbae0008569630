#include <doctest/doctest.h>

#include <string>

#include "check_rule.h"

namespace galley {
namespace {

const std::string header = "Ferry sails again\n\nBy Ida Lind\n\n30 July 2020\n\n";
const std::string second =
    "Some forty people had waited in the old customs house. They were given tea and blankets, and "
    "a baker from the next village brought bread.";

CheckSettings at_most(std::string_view rule, std::uint64_t words) {
  CheckSettings settings;
  settings.rules[*find_rule(rule)].threshold = words;
  return settings;
}

TEST_CASE("a paragraph is measured in words, however it is wrapped") {
  const std::string wrapped =
      "Some forty people had waited in the old customs\nhouse. They were given tea and blankets, "
      "and a baker\nfrom the next village brought bread.";
  const std::string text =
      header + wrapped +
      "\n\nThen the wind turned and it went dark, and the ferry\ncame round the "
      "lighthouse.\n";
  CHECK(found_by("long-paragraph", text, at_most("long-paragraph", 24)) ==
        Found{"'" + wrapped + "': the paragraph has 25 words (at most 24)"});
  CHECK(found_by("long-paragraph", text, at_most("long-paragraph", 25)) == Found{});
}

TEST_CASE("quoted words make no paragraph long") {
  const std::string quoted =
      "“Some forty people waited in the old customs house. They were given tea and blankets, and a "
      "baker from the next village brought bread,” the harbour master said.";
  CHECK(found_by("long-paragraph", header + quoted + "\n", at_most("long-paragraph", 20)) ==
        Found{});
}

TEST_CASE("a sentence is measured in words") {
  const std::string text = header + second + "\n";
  CHECK(found_by("long-sentence", text, at_most("long-sentence", 14)) ==
        Found{"'They were given tea and blankets, and a baker from the next village brought "
              "bread.': the sentence has 15 words (at most 14)"});
  CHECK(found_by("long-sentence", text, at_most("long-sentence", 15)) == Found{});
}

TEST_CASE("a sentence with a quotation is as long as people talk") {
  const std::string quoted =
      "The harbour master said that “they were given tea and blankets, and a baker from the next "
      "village brought bread” while the wind blew on.";
  CHECK(found_by("long-sentence", header + second + "\n\n" + quoted + "\n",
                 at_most("long-sentence", 15)) == Found{});
}

}  // namespace
}  // namespace galley
