#include "split/agencies.h"

#include <doctest/doctest.h>

using galley::agency_prefix;
using galley::agency_suffix;
using galley::is_agency;

TEST_CASE("an agency is known in any case and script") {
  CHECK(is_agency("Reuters"));
  CHECK(is_agency("REUTERS"));
  CHECK(is_agency("EUROPA PRESS"));
  CHECK(is_agency("РИА Новости"));
  CHECK(is_agency("新华社"));
  CHECK(is_agency("연합뉴스"));
  CHECK(is_agency("ＡＦＰ時事"));
  CHECK(is_agency("ČTK"));
  CHECK(is_agency("أ ف ب"));
}

TEST_CASE("an acronym that is written like a word is a name") {
  CHECK(is_agency("ANI"));
  CHECK(is_agency("dpa"));
  CHECK_FALSE(is_agency("Ani"));
  CHECK_FALSE(is_agency("Sta"));
}

TEST_CASE("a service, a region or a second agency may be joined to an agency") {
  CHECK(is_agency("dpa-AFX"));
  CHECK(is_agency("dpa/tmn"));
  CHECK(is_agency("ACAN - EFE"));
  CHECK(is_agency("AFP/dpa"));
  CHECK_FALSE(is_agency("Quelle: dpa-AFX"));
  CHECK_FALSE(is_agency("Jane Doe / dpa"));
}

TEST_CASE("other names are no agencies") {
  CHECK_FALSE(is_agency("Jane Doe"));
  CHECK_FALSE(is_agency("London"));
  CHECK_FALSE(is_agency(""));
  CHECK_FALSE(is_agency("A"));
}

TEST_CASE("an agency is found at the ends of text without spaces") {
  CHECK(agency_prefix("新华社北京") == 9);
  CHECK(agency_suffix("ロンドン時事") == 6);
  CHECK(agency_prefix("北京") == 0);
  CHECK(agency_suffix("") == 0);
}
