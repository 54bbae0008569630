#include "bytes/hash_filter.h"

#include <doctest/doctest.h>

using namespace galley;

TEST_CASE("a filter lets through what it has, and little else") {
  const auto hash = [](std::uint64_t number) { return number * 0x9E37'79B9'7F4A'7C15; };
  HashFilter filter(1000, 16);
  for (std::uint64_t i = 0; i < 1000; ++i) filter.add(hash(i));
  int missing = 0;
  int others = 0;
  for (std::uint64_t i = 0; i < 1000; ++i) missing += !filter.lets_through(hash(i));
  for (std::uint64_t i = 1000; i < 11'000; ++i) others += filter.lets_through(hash(i));
  CHECK(missing == 0);
  CHECK(others < 1250);
}

TEST_CASE("a filter of nothing lets nothing through") {
  CHECK_FALSE(HashFilter().lets_through(0));
  CHECK_FALSE(HashFilter().lets_through(~std::uint64_t{0}));
}
