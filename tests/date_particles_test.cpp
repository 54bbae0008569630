#include "split/date/date_particles.h"

#include <doctest/doctest.h>

using namespace galley;

TEST_CASE("small words of dates are known in any case") {
  REQUIRE(find_particle("de") != nullptr);
  CHECK(*find_particle("of") == Particle::between);
  CHECK(*find_particle("TH") == Particle::day);
  CHECK(*find_particle("tháng") == Particle::month_mark);
  CHECK(find_particle("harbour") == nullptr);
}
