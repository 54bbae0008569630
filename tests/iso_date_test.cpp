#include <galley/date.h>

#include <doctest/doctest.h>

#include <string>
#include <string_view>

using galley::append_date;
using galley::read_date;

namespace {

std::string written_again(std::string_view text) {
  const auto date = read_date(text);
  std::string out;
  if (date) append_date(*date, out);
  return out;
}

}  // namespace

TEST_CASE("a date is written as it was read") {
  for (const std::string_view text :
       {"2020", "2020-07", "2020-07-30", "2020-07-30T16:59", "2020-07-30T16:59Z",
        "2020-07-30T16:59:07", "2020-07-30T16:59:07.25+04:00", "2020-07-30T16:59-03:30", "--07-30",
        "--02-29", "---30"})
    CHECK(written_again(text) == text);
}

TEST_CASE("nothing else is a date") {
  for (const std::string_view text :
       {"", "20", "2020-", "2020-13", "2020-02-30", "2020-07-30 16:59", "2020-07-30T", "0999",
        "2020-07-30T24:00", "2020-07-30T16:59:07.", "2020-07-30T16:59+04", "--02-30", "---32",
        "--07", "2020-07-30T16:59Zx", "-07-30"})
    CHECK_FALSE(read_date(text).has_value());
}

TEST_CASE("Z is a zone of its own and +00:00 is an offset") {
  CHECK(read_date("2020-07-30T16:59Z")->time->utc);
  CHECK_FALSE(read_date("2020-07-30T16:59+00:00")->time->utc);
  CHECK(written_again("2020-07-30T16:59+00:00") == "2020-07-30T16:59+00:00");
}
