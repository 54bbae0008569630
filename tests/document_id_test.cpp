#include "read/sgml/document_id.h"

#include <doctest/doctest.h>

using namespace galley;

namespace {

std::string day_of(std::string_view id) {
  std::string out;
  if (const auto date = date_of_id(id)) append_date(*date, out);
  return out;
}

}  // namespace

TEST_CASE("an id tells the day") {
  CHECK(day_of("AFP_ENG_19940512.0001") == "1994-05-12");
  CHECK(day_of("NYT20040601.0123") == "2004-06-01");
  CHECK(day_of("AP880212-0001") == "1988-02-12");
  CHECK(day_of("SDA.940229.0001") == "");
  CHECK(day_of("SDA.940228.0001") == "1994-02-28");
  CHECK(day_of("PAPER94-000001-19940101") == "1994-01-01");
}

TEST_CASE("other numbers are no day") {
  for (const char* const id : {"", "1", "FT911-3", "SJMN91-06338157", "FBIS3-1", "DOC123456",
                               "123456-1", "LA013089-0001", "199405120", "A09931312"})
    CHECK(day_of(id) == "");
}

TEST_CASE("an id tells the language") {
  CHECK(language_of_id("AFP_ENG_19940512.0001") == "en");
  CHECK(language_of_id("XIN_CMN_20041201.0001") == "zh");
  CHECK(language_of_id("APW_SPA_19940512.0001") == "es");
  CHECK(language_of_id("AFP_XXX_1") == "");
  CHECK(language_of_id("AFP_ENGLISH") == "");
  CHECK(language_of_id("1") == "");
}
