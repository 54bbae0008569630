#include "split/date/clock_time.h"

#include <doctest/doctest.h>

#include <string>
#include <string_view>

using galley::ClockContext;
using galley::read_clock;
using galley::read_clock_after_date;

namespace {

std::string clock_of(std::string_view text, ClockContext context = ClockContext::alone) {
  const auto clock = read_clock(text, 0, context);
  if (!clock) return {};
  std::string iso;
  galley::append_date({2020, 1, 1, clock->time}, iso);
  return iso.substr(std::string_view("2020-01-01T").size());
}

}  // namespace

TEST_CASE("hours and minutes are written in many ways") {
  CHECK(clock_of("19:25") == "19:25");
  CHECK(clock_of("19.25 Uhr") == "19:25");
  CHECK(clock_of("14h40") == "14:40");
  CHECK(clock_of("23 h 59") == "23:59");
  CHECK(clock_of("8시 30분") == "08:30");
  CHECK(clock_of("12時00分") == "12:00");
  CHECK(clock_of("07:14:36.28") == "07:14:36.28");
}

TEST_CASE("the half of the day makes 24 hours of 12") {
  CHECK(clock_of("7 p.m.") == "19:00");
  CHECK(clock_of("12:30 a.m.") == "00:30");
  CHECK(clock_of("12:30 PM") == "12:30");
  CHECK(clock_of("3:45 μ.μ.") == "15:45");
  CHECK(clock_of("下午3:45") == "15:45");
  CHECK(clock_of("3:45 ng hapon") == "15:45");
  CHECK(clock_of("16:43 PM") == "16:43");
}

TEST_CASE("a number alone is no time, and a dot needs a date before it") {
  CHECK(clock_of("19") == "");
  CHECK(clock_of("7.57") == "");
  CHECK(clock_of("7.57", ClockContext::after_date) == "07:57");
  CHECK(clock_of("7.57 million", ClockContext::after_date) == "");
  CHECK(clock_of("25:00") == "");
  CHECK(clock_of("3 h") == "");
}

TEST_CASE("words and signs between a date and its time are passed over") {
  for (const std::string_view text :
       {" um 18:04", " à 18:04", " | 18:04", " kl. 18.04", " a las 18:04 h", ", 18:04", "T18:04",
        " (18:04)", " lúc 18:04", " в 18:04", " στις 18:04"}) {
    const auto clock = read_clock_after_date(text, 0);
    REQUIRE(clock.has_value());
    CHECK(clock->time.hour == 18);
    CHECK(clock->time.minute == 4);
    CHECK(clock->end == text.size());
  }
}
