#include "split/furniture/furniture.h"

#include <doctest/doctest.h>

#include <galley/names.h>

#include <string>

#include "split/reading.h"

using namespace galley;

namespace {

const std::string text =
    "The crew of a car ferry pulled a cow out of the harbour on Saturday, after the animal had "
    "swum around the pier for more than an hour.\n\n"
    "The captain delayed the departure by twenty minutes. He said that passengers had cheered and "
    "that the cow was well.\n\n";

// What a last line would be if it is furniture.
std::string kind_at_foot(std::string_view line) {
  const std::string record = "Cow rescued from harbour\n\n" + text + std::string(line);
  Reading reading;
  const Draft draft = reading.read(record, {});
  return std::string(name_of(furniture_kind(draft, draft.size() - 1)));
}

std::string kind_at_top(std::string_view line) {
  const std::string record = std::string(line) + "\n\nCow rescued from harbour\n\n" + text;
  Reading reading;
  const Draft draft = reading.read(record, {});
  return std::string(name_of(furniture_kind(draft, 0)));
}

}  // namespace

TEST_CASE("furniture is told apart by its words and signs") {
  CHECK(kind_at_foot("© 2020 The Example Wire. All rights reserved.") == "copyright");
  CHECK(kind_at_foot("(Reporting by Anneli Kask; Editing by Mark Tennant)") == "signoff");
  CHECK(kind_at_foot("Read more: How cows swim") == "related");
  CHECK(kind_at_foot("Share this article") == "share");
  CHECK(kind_at_foot("Photo: Jane Doe") == "caption");
}

TEST_CASE("furniture of other languages has the same kinds") {
  CHECK(kind_at_foot("Foto: © Jana Kask") == "caption");
  CHECK(kind_at_foot("Читайте также: Как плавают коровы") == "related");
  CHECK(kind_at_foot("Las más leídas") == "related");
  CHECK(kind_at_foot("Prohibida la reproducción total o parcial") == "copyright");
  CHECK(kind_at_foot("Ihre E-Mail-Adresse wird nicht veröffentlicht") == "share");
  CHECK(kind_at_foot("コメントを書く") == "share");
  CHECK(kind_at_foot("Met medewerking van Jan Smit") == "signoff");
}

TEST_CASE("promotion, ages and counts, players and forms have their kinds") {
  CHECK(kind_at_foot("No spam, we promise.") == "other");
  CHECK(kind_at_foot("3 hours ago") == "date");
  CHECK(kind_at_foot("12 comments") == "share");
  CHECK(kind_at_foot("Save my name in this browser") == "share");
  CHECK(kind_at_foot("This slideshow requires JavaScript.") == "navigation");
  CHECK(kind_at_foot("No part of this may be reproduced") == "copyright");
}

TEST_CASE("above the headline stand navigation and wire ids") {
  CHECK(kind_at_top("Home > News > Coast") == "navigation");
  CHECK(kind_at_top("f0594reute") == "wire");
  CHECK(kind_at_top("u f BC-COW-RESCUE 05-02 0149") == "wire");
}

TEST_CASE("what no table knows is other furniture at the foot") {
  CHECK(kind_at_foot("Zebra crossing") == "other");
}
