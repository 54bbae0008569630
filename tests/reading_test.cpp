#include "split/reading.h"

#include <doctest/doctest.h>

using namespace galley;

namespace {

constexpr std::string_view record =
    "Cow rescued from harbour\n\n"
    "The crew of a car ferry pulled a cow out of the harbour on Saturday, after the animal had "
    "swum around the pier for more than an hour.\n";

SplitOptions styled(ParagraphStyle style) {
  SplitOptions options;
  options.paragraphs = style;
  return options;
}

}  // namespace

TEST_CASE("a draft has facts, signals and a role for each block") {
  Reading reading;
  const Draft draft = reading.read(record, {});
  REQUIRE(draft.size() == 2);
  CHECK(draft.found.facts().size() == 2);
  CHECK(draft.signals.size() == 2);
  CHECK(draft.scores.size() == 2);
  CHECK(draft.roles.size() == 2);
  CHECK(draft.first_in_header(Role::headline) == 0);
  CHECK(draft.first_in_header(Role::byline) == draft.size());
  CHECK(draft.first_in_header(Role::paragraph) == draft.size());
}

TEST_CASE("a reading forgets the record before") {
  Reading reading;
  reading.read(record, {});
  CHECK(reading.read("", {}).size() == 0);
  CHECK(reading.read("Chess club moves into bank", {}).size() == 1);
}

TEST_CASE("what the caller knows reaches the blocks") {
  Reading reading;
  CHECK(reading.read("one\ntwo\n", styled(ParagraphStyle::blank)).size() == 1);
  CHECK(reading.read("one\ntwo\n", styled(ParagraphStyle::lines)).size() == 2);
}
