#include "split/date/date_evidence.h"

#include <doctest/doctest.h>

#include <string_view>
#include <vector>

using namespace galley;

namespace {

FoundDate date_in(std::string_view line) {
  std::vector<FoundDate> found;
  find_dates(line, DateOrder::automatic, found);
  REQUIRE(found.size() == 1);
  return found.front();
}

// What a record that holds `other`, too, says of the date in `line`.
Decision decide(std::string_view line, std::string_view other) {
  std::vector<FoundDate> dates;
  find_dates(line, DateOrder::automatic, dates);
  find_dates(other, DateOrder::automatic, dates);
  return decide_reading(date_in(line), dates, {}, other);
}

}  // namespace

TEST_CASE("another date in the same order decides") {
  CHECK(decide("05/06/2021", "05/19/2021") == Decision::other);
  CHECK(decide("05/06/2021", "19/05/2021") == Decision::as_read);
  CHECK(decide("05/06/2021", "19-05-2021") == Decision::undecided);
}

TEST_CASE("a sure date within days of one reading decides") {
  CHECK(decide("05/06/2021", "Updated 7 May 2021") == Decision::other);
  CHECK(decide("05/06/2021", "Updated 7 June 2021") == Decision::as_read);
  CHECK(decide("05/06/2021", "7 August 2021") == Decision::undecided);
  CHECK(decide("05/06/2021", "valid until 7 May 2021") == Decision::undecided);
}

TEST_CASE("the dateline's day decides") {
  const Date may_6{0, 5, 6, {}};
  CHECK(decide_reading(date_in("05/06/2021"), {}, may_6, {}) == Decision::other);
}

TEST_CASE("the letters of the record tell a Croatian month from a Polish or Czech one") {
  CHECK(decide("listopad 2014", "Vijeće je odlučilo obnoviti bazen") == Decision::other);
  CHECK(decide("listopad 2014", "Rada miasta odnowi pływalnię") == Decision::as_read);
  CHECK(decide("listopad 2014", "Rada města opraví bazén") == Decision::as_read);
  CHECK(decide("listopad 2014", "The council repairs the pool") == Decision::undecided);
}

TEST_CASE("letters tell nothing of the order of numbers") {
  CHECK(decide("05/06/2021", "Vijeće je odlučilo obnoviti bazen") == Decision::undecided);
}
