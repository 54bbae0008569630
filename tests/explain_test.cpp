#include <galley/explain.h>

#include <doctest/doctest.h>

#include <algorithm>
#include <string>

#include "split/roles/signals.h"

using namespace galley;

namespace {

constexpr std::string_view record =
    "Cow rescued from harbour\n\n"
    "By Anneli Kask\n\n"
    "The crew of a car ferry pulled a cow out of the harbour on Saturday, after the animal had "
    "swum around the pier for more than an hour.\n";

}  // namespace

TEST_CASE("each block is explained, in order, with its place") {
  const auto blocks = explain_article(record);
  REQUIRE(blocks.size() == 3);
  CHECK(blocks[0].span == Span{0, 24});
  CHECK(record.substr(blocks[1].span.begin, blocks[1].span.size()) == "By Anneli Kask");
  CHECK(blocks[0].role == "headline");
  CHECK(blocks[1].role == "byline");
  CHECK(blocks[2].role == "paragraph");
}

TEST_CASE("the runner-up is another role, and each signal weighs") {
  for (const BlockExplanation& block : explain_article(record)) {
    CHECK(block.role != block.runner_up);
    for (const SignalWeight& weight : block.signals) CHECK(weight.tenths != 0);
  }
}

TEST_CASE("a byline is explained by its by-word") {
  const auto signals = explain_article(record)[1].signals;
  CHECK(std::any_of(signals.begin(), signals.end(), [](const SignalWeight& weight) {
    return weight.signal == name_of(Signal::label_names) && weight.tenths > 0;
  }));
}

TEST_CASE("where there was no doubt nothing is weighed") {
  std::string text(record);
  for (int i = 0; i < 4; ++i)
    text +=
        "\nThe ferry left the harbour an hour late, with the cow on its car deck and its owner in "
        "the first row of seats, and nobody on board seemed to mind the delay.\n";
  const auto blocks = explain_article(text);
  REQUIRE(blocks.size() == 7);
  CHECK(blocks.back().role == "paragraph");
  CHECK(blocks.back().runner_up.empty());
  CHECK(blocks.back().signals.empty());
  CHECK(blocks[1].runner_up == "furniture");
}

TEST_CASE("nothing needs no explanation") { CHECK(explain_article(" \n ").empty()); }
