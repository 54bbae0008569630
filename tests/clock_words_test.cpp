#include "split/date/clock_words.h"

#include <doctest/doctest.h>

using namespace galley;

TEST_CASE("words beside a time are known in any case") {
  REQUIRE(find_clock_word("kl") != nullptr);
  CHECK(*find_clock_word("KL") == ClockWord::time_link);
  CHECK(*find_clock_word("點") == ClockWord::hour_unit);
  CHECK(find_clock_word("harbour") == nullptr);
}
