#include <doctest/doctest.h>
#include <galley/check.h>

#include <memory>
#include <string>
#include <vector>

#include "check_rule.h"

namespace galley {
namespace {

TEST_CASE("each rule has a name of its own and a page") {
  for (std::size_t i = 0; i < rules().size(); ++i) {
    CAPTURE(rules()[i].id);
    CHECK(find_rule(rules()[i].id) == i);
    CHECK(rule_page(i).starts_with("# " + std::string(rules()[i].id) + "\n"));
  }
}

TEST_CASE("an article without a headline is told once") {
  CHECK(
      found_by("missing-headline",
               "By Ida Lind\n\n30 July 2020\n\n"
               "The ferry to the outer islands sailed again on Thursday after three days in port. "
               "The company counted forty cars and two hundred passengers on the first "
               "crossing.\n") == Found{"the article has no headline"});
}

TEST_CASE("a finding keeps its key however its sentence is wrapped, and another one has another") {
  const auto keys = [](std::string_view text) {
    CheckSettings settings;
    Checker checker(std::make_shared<const CheckSettings>(settings));
    std::vector<std::uint64_t> found;
    for (const Finding& finding : checker.check(split_article(text), {}))
      found.push_back(finding.key);
    return found;
  };
  const auto one = keys(
      "Ferry back in service\n\nBy Ida Lind\n\nThe ferry had not been sure of the the pier that "
      "the storm had left. It sailed on Thursday after three days in port.\n");
  const auto wrapped = keys(
      "Islands have their ferry\n\nBy Ida Lind\n\n"
      "The islands are glad of their ship. The ferry had not been sure of the\n"
      "the pier that the storm had left. It sailed on Thursday after three days\n"
      "in port, and came back with forty cars and two hundred passengers.\n\n"
      "The company had counted on fewer of them, it said on Friday, and will add\n"
      "a crossing in the evening from next week on.\n");
  REQUIRE(one.size() == 1);
  CHECK(wrapped == one);
  CHECK(keys("Ferry back\n\nBy Ida Lind\n\nIt was sure of the the pier. It sailed on Thursday "
             "after three days in port.\n") != one);
}

}  // namespace
}  // namespace galley
