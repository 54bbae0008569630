#include "split/body_range.h"

#include <doctest/doctest.h>

#include <string>

#include "split/reading.h"

using namespace galley;

namespace {

const std::string paragraph =
    "The town council voted five to two on Thursday against a plan to build a car park on Mill "
    "Lane, "
    "where there are two schools and a chapel.\n\n";

// The first and the last block of the text, "none" without.
std::string body_of(const std::string& record) {
  Reading reading;
  const BodyRange body = reading.read(record, {}).found.body();
  return body.empty() ? "none" : std::to_string(body.first) + '-' + std::to_string(body.last);
}

}  // namespace

TEST_CASE("the text goes from its first to its last long block, over short ones") {
  CHECK(body_of("Title\n\n" + paragraph + paragraph) == "1-2");
  CHECK(body_of("Title\n\n" + paragraph + "What now\n\n" + paragraph + "Share\n") == "1-3");
  CHECK(body_of("Home\n\nNews\n") == "none");
  CHECK(body_of("") == "none");
}

TEST_CASE("without a long block the sentences are the text") {
  CHECK(body_of("Storm hits\n\nThe shop in Bala closed on Monday.\n") == "1-1");
}

TEST_CASE("sentences and numbered lines right below go on with the text") {
  CHECK(body_of("Title\n\n" + paragraph + "The plan was dropped.\n\nHome\n") == "1-2");
  CHECK(body_of("Title\n\n" + paragraph + "1. Pins\n\n2. Tins\n\nHome\n") == "1-3");
  CHECK(body_of("Title\n\n" + paragraph + "Photo: Jane Doe/AFP\n\nThe plan was dropped.\n") ==
        "1-3");
  CHECK(body_of("Title\n\n" + paragraph + "Related\n\nThe plan was dropped.\n") == "1-1");
}

TEST_CASE("a long note to editors is no text, nor is a standfirst above a date") {
  CHECK(
      body_of(
          "Eds: SUBS 5th graf to CORRECT the spelling of the name of the mayor; picks up 6th.\n\n" +
          paragraph + paragraph) == "1-2");
  CHECK(body_of("Title\n\n" + paragraph + "14 March 2019\n\n" + paragraph + paragraph) == "3-4");
}
