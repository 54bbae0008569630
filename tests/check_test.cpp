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
  CHECK(found_by("missing-headline",
                 "By Ida Lind\n\n30 July 2020\n\nThe ferry sailed again on "
                 "Thursday after three days in port.\n") == Found{"the article has no headline"});
}

}  // namespace
}  // namespace galley
