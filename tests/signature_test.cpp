#include "split/signature.h"

#include <doctest/doctest.h>

#include <string_view>

using namespace galley;

TEST_CASE("editors sign with their initials") {
  for (const std::string_view line : {"jt/kw", "JT // KW", "hdu-obs/mpc/jlt", "CYC (JEF) // SSS",
                                      "kmm \\ tgs \\ bvo", "bk, pk) zll mcu", "pkt mal"}) {
    CAPTURE(line);
    CHECK(is_initials_chain(line));
  }
}

TEST_CASE("words, single initials and names are no chain of initials") {
  for (const std::string_view line :
       {"", "jt", "and/or", "so long", "the end of it", "Jt/Kw", "harbour/pier", "12/34"}) {
    CAPTURE(line);
    CHECK_FALSE(is_initials_chain(line));
  }
}

TEST_CASE("an agency stands among initials or before them") {
  CHECK(agency_with_initials("AFP/fs") == "AFP");
  CHECK(agency_with_initials("dpa, ab, cd") == "dpa");
  CHECK(agency_with_initials("AFP/harbour") == "");
  CHECK(agency_before_initials("IANS kn/rn/vt") == "IANS");
  CHECK(agency_before_initials("IANS said so") == "");
}

TEST_CASE("a time group has day, hour, minute, month and year") {
  CHECK(is_time_group("AFP 121842 JUN 23"));
  CHECK(is_time_group("151422 MET jul 09"));
  CHECK_FALSE(is_time_group("Call 121842 in June 23"));
  CHECK_FALSE(is_time_group("121842 trains in 23"));
  CHECK_FALSE(is_time_group("12 June 2023"));
}
