#include "split/wire_ids.h"

#include <doctest/doctest.h>

using namespace galley;

namespace {

bool is_id(std::string_view line) { return is_wire_id(line, shape_of(line)); }

}  // namespace

TEST_CASE("a slug begins with its cycle") {
  CHECK(is_slug("BC-Harbor-Fire 03-14 0149"));
  CHECK(is_slug("r a PM-HarborFire     03-14 0573"));
  CHECK_FALSE(is_slug("Nobody had expected the AM-train"));
  CHECK_FALSE(is_slug("Harbor fire, PM says"));
}

TEST_CASE("an id mixes letters and digits, or is lone letters") {
  CHECK(is_id("f0594reute"));
  CHECK(is_id("C T F"));
  CHECK(is_id("#12345"));
  CHECK_FALSE(is_id("Harbor fire"));
  CHECK_FALSE(is_id("12 dead in fire at harbor of Baltimore"));
}

TEST_CASE("a report is filed under a name, a day and a time") {
  CHECK(is_file_id("AP-NY-03-14-98 1120EST"));
  CHECK(is_file_id("NYT-03-14-98 1815EST&QL;"));
  CHECK_FALSE(is_file_id("AP-NY-03-14-98"));
  CHECK_FALSE(is_file_id("03-14-98 1120"));
  CHECK_FALSE(is_file_id("Call us at 555-03-14-98 1120"));
}
