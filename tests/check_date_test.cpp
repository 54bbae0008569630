#include "check/rules/day_range.h"

#include <doctest/doctest.h>

#include <string>

#include "check_rule.h"

namespace galley {
namespace {

const std::string body =
    "The ferry to the outer islands sailed again on Thursday after three days in port, and the "
    "harbour master said that the wind had turned at last.\n";

std::string dated(const std::string& date) {
  return "Ferry sails again\n\nBy Ida Lind\n\n" + date + "\n\n" + body;
}

CheckSettings now_is(std::string_view date) {
  CheckSettings settings;
  settings.now = read_date(date);
  return settings;
}

bool is_later(std::string_view date, std::string_view than) {
  return galley::is_later(*read_date(date), *read_date(than));
}

TEST_CASE("a date later than now is told where it stands") {
  CHECK(found_by("future-date", dated("30 July 2020"), now_is("2020-07-01T10:00Z")) ==
        Found{"'30 July 2020': the date 2020-07-30 is later than now, 2020-07-01T10:00Z"});
  CHECK(found_by("future-date", dated("30 July 2020"), now_is("2020-07-30T10:00Z")) == Found{});
  CHECK(found_by("future-date", dated("30 July 2020")) == Found{});
}

TEST_CASE("dates are compared by what both have") {
  CHECK(is_later("2021", "2020-07-30"));
  CHECK_FALSE(is_later("2020-07", "2020-07-30"));
  CHECK_FALSE(is_later("2020-07-30T18:00", "2020-07-30"));
  CHECK(is_later("2020-07-30T18:00", "2020-07-30T17:59"));
  CHECK_FALSE(is_later("2020-07-30T18:00", "2020-07-30T18:00:05"));
}

TEST_CASE("a later day may have begun elsewhere") {
  CHECK_FALSE(is_later("2020-07-31", "2020-07-30T11:00Z"));
  CHECK(is_later("2020-07-31", "2020-07-30T09:00Z"));
  CHECK(is_later("2020-07-30T13:00+02:00", "2020-07-30T10:30Z"));
  CHECK_FALSE(is_later("2020-07-30T12:30+02:00", "2020-07-30T10:30Z"));
}

TEST_CASE("a date of two readings is told") {
  CHECK(found_by("ambiguous-date", dated("05/06/2020")) ==
        Found{"'05/06/2020': day and month of the date, read as 2020-06-05, could be exchanged"});
  CHECK(found_by("ambiguous-date", dated("25/06/2020")) == Found{});
  CHECK(found_by("ambiguous-date", dated("5 June 2020")) == Found{});
}

TEST_CASE("a dateline far from the date is told") {
  const auto found = [](const std::string& dateline) {
    return found_by("dateline-date-mismatch",
                    "Ferry sails again\n\n30 July 2020\n\n" + dateline + " " + body);
  };
  CHECK(found("OSLO, March 3 (Reuters) -") ==
        Found{"'OSLO, March 3 (Reuters) -': the dateline's date, 2020-03-03, is 149 days from "
              "2020-07-30 (at most 7)"});
  CHECK(found("OSLO, July 28 (Reuters) -") == Found{});
  CHECK(found("OSLO (Reuters) -") == Found{});
}

TEST_CASE("a date without its year is in the nearest one") {
  const auto nearest = [](std::string_view date, std::string_view to) {
    const auto found = nearest_date(*read_date(date), *read_date(to));
    std::string text;
    if (found) append_date(*found, text);
    return text;
  };
  CHECK(nearest("--12-31", "2021-01-02") == "2020-12-31");
  CHECK(nearest("--01-02", "2020-12-31") == "2021-01-02");
  CHECK(nearest("---30", "2021-03-02") == "2021-03-30");
  CHECK(nearest("---31", "2021-03-02") == "2021-03-31");
  CHECK(nearest("---28", "2021-03-02") == "2021-02-28");
  CHECK(nearest("--02-29", "2021-02-28") == "2020-02-29");
  CHECK(nearest("--03-03", "2021") == "");
}

TEST_CASE("days are counted from the nearest ones that dates may be") {
  const auto days = [](std::string_view a, std::string_view b) {
    return days_apart(*read_date(a), *read_date(b));
  };
  CHECK(days("2021-03", "2021-03-31") == 0);
  CHECK(days("2021-03", "2021-04-02") == 2);
  CHECK(days("2020-12-31", "2021-01-01") == 1);
  CHECK(days("2021", "2020-12-30") == 2);
}

}  // namespace
}  // namespace galley
