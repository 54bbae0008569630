#include "split/signoff.h"

#include <doctest/doctest.h>

#include <string>

using galley::may_sign_off;
using galley::read_signoff;

namespace {

std::string agency_of(std::string_view line) {
  const auto found = read_signoff(line);
  return found ? std::string(found->agency) : "no sign-off";
}

}  // namespace

TEST_CASE("a line that says who else worked on the report is a sign-off") {
  CHECK(read_signoff("(Reporting by Jane Doe in Oslo; Editing by John Roe)"));
  CHECK(read_signoff("Additional reporting by Jane Doe."));
  CHECK(read_signoff("Jane Doe contributed to this report."));
  CHECK(read_signoff("责任编辑：李华"));
  CHECK(read_signoff("Редактор: Иван Петров"));
}

TEST_CASE("a word or sign that ends a report is a sign-off") {
  for (const std::string_view line : {"Enditem", "-30-", "###", "ENDS", "Fin", "jt/kw"}) {
    CAPTURE(line);
    CHECK(read_signoff(line));
  }
}

TEST_CASE("a sign-off credits its agency") {
  CHECK(agency_of("Quelle: dpa-AFX") == "dpa-AFX");
  CHECK(agency_of("(dpa)") == "dpa");
  CHECK(agency_of(" REUTER") == "REUTER");
  CHECK(agency_of("/ritzau/") == "ritzau");
  CHECK(agency_of("AFP/fs") == "AFP");
  CHECK(agency_of("来源：新华网") == "新华网");
  CHECK(agency_of("avec AFP") == "AFP");
  CHECK(agency_of("Enditem") == "");
}

TEST_CASE("running text is no sign-off") {
  CHECK(agency_of("The mayor ended the debate on Monday.") == "no sign-off");
  CHECK(agency_of("and/or") == "no sign-off");
  CHECK(agency_of("") == "no sign-off");
}

TEST_CASE("a paragraph that may be no sign-off is told by its start") {
  CHECK_FALSE(may_sign_off("The mayor ended the debate on Monday, said Jane Doe."));
  CHECK_FALSE(may_sign_off("“The mayor ended the debate on Monday,” said Jane Doe."));
  CHECK(may_sign_off("(Reporting by Jane Doe in Oslo; Editing by John Roe)"));
  CHECK(may_sign_off("Editing by Jane Doe in Oslo and John Roe in Bergen"));
  CHECK(may_sign_off("“Jane Doe contributed to this report from the harbour.”"));
  CHECK(may_sign_off("Редактор: Иван Петров"));
}
