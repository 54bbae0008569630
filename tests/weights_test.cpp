#include "split/roles/weights.h"

#include <doctest/doctest.h>

#include <set>
#include <utility>

using namespace galley;

TEST_CASE("a signal has one weight for a role") {
  std::set<std::pair<Role, Signal>> seen;
  for (const Weight& weight : weights()) {
    CAPTURE(name_of(weight.role));
    CAPTURE(name_of(weight.signal));
    CHECK(seen.insert({weight.role, weight.signal}).second);
  }
}

TEST_CASE("every weight says something, and none outweighs what is impossible") {
  for (const Weight& weight : weights()) {
    CHECK(weight.tenths != 0);
    CHECK((weight.tenths > -200 && weight.tenths < 200));
  }
  for (const std::int16_t bias : biases()) CHECK((bias > -200 && bias < 200));
}

TEST_CASE("a signal's row holds its weights") {
  for (const Weight& weight : weights())
    CHECK(weights_of(weight.signal)[static_cast<std::size_t>(weight.role)] == weight.tenths);
}
