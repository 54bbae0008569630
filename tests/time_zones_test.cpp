#include "split/date/time_zones.h"

#include <doctest/doctest.h>

#include <string_view>

using galley::read_zone;
using std::chrono::minutes;

namespace {

std::optional<minutes> offset_of(std::string_view text) {
  const auto zone = read_zone(text, 0);
  return zone ? zone->offset : std::nullopt;
}

}  // namespace

TEST_CASE("numeric offsets are certain") {
  CHECK(offset_of("+01:00") == minutes(60));
  CHECK(offset_of("-0730") == minutes(-450));
  CHECK(offset_of("(UTC+04:00)") == minutes(240));
  CHECK(offset_of(" GMT+1") == minutes(60));
  CHECK(offset_of("PST-0700") == minutes(-420));
}

TEST_CASE("Z, UTC and GMT are Greenwich's time") {
  for (const std::string_view text : {"Z", "UTC", "GMT"}) {
    REQUIRE(read_zone(text, 0).has_value());
    CHECK(read_zone(text, 0)->utc);
  }
}

TEST_CASE("an abbreviation with several meanings has no offset") {
  for (const std::string_view text : {"IST", "BST", "CST", "AST", "ET"}) {
    REQUIRE(read_zone(text, 0).has_value());
    CHECK_FALSE(read_zone(text, 0)->offset.has_value());
  }
}

TEST_CASE("a second name for the zone is passed over") {
  CHECK(read_zone("+0200 (CEST)", 0)->end == 12);
  CHECK(read_zone("+0300 MSK", 0)->end == 9);
}

TEST_CASE("an offset is written in ASCII digits throughout") {
  CHECK_FALSE(read_zone("+00:0١", 0).has_value());
}

TEST_CASE("words are no zones") {
  CHECK_FALSE(read_zone("pt", 0).has_value());
  CHECK_FALSE(read_zone("read", 0).has_value());
  CHECK_FALSE(read_zone("+99:00", 0).has_value());
  CHECK_FALSE(read_zone("(UTC", 0).has_value());
}
