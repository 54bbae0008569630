#include "split/signoff.h"

#include <doctest/doctest.h>

#include <string>

using galley::may_sign_off;
using galley::read_signoff;
using galley::without_agency;

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

TEST_CASE("sign-offs are known in many languages") {
  for (const std::string_view line : {"With inputs from agencies",
                                      "(With wire reports)",
                                      "Compiled from reports by Jane Doe",
                                      "The Example Press contributed to this report.",
                                      "Jane Doe is a contributing writer.",
                                      "Mit Material von Nachrichtenagenturen",
                                      "Mit Agenturen",
                                      "Avec nos confrères de Lyon",
                                      "Source : communiqué du port",
                                      "Con datos de agencias",
                                      "Fuentes: puerto de Gijón",
                                      "Hanno collaborato a questo articolo Anna Neri e Ugo Bruni.",
                                      "Met ANP",
                                      "Anna Smit heeft bijgedragen aan dit artikel over de haven.",
                                      "Källor: hamnen i Visby",
                                      "Kilder: havnen i Bergen",
                                      "Lähteet: Oulun satama",
                                      "Źródła: port w Gdyni",
                                      "Zdroje: přístav Mělník",
                                      "Источники: порт Выборга",
                                      "Джерела: порт Одеси",
                                      "Πηγές: λιμάνι Πειραιά",
                                      "Editör: Ayşe Demir",
                                      "Redaktor: Əli Həsənov",
                                      "انتهای پیام/",
                                      "المصادر: ميناء بيروت",
                                      "מקורות: נמל חיפה",
                                      "(इनपुट: एजेंसी)",
                                      "校对：李华",
                                      "核稿：李華"}) {
    CAPTURE(line);
    CHECK(read_signoff(line));
  }
}

TEST_CASE("a word or sign that ends a report is a sign-off") {
  for (const std::string_view line :
       {"Enditem", "-30-", "###", "ENDS", "Fin", "jt/kw", "JT // KW", "(Schluss) mba/kre",
        "==Kyodo", "hdu-obs/mpc/jlt", "CYC (JEF) // SSS", "kmm \\ tgs \\ bvo", "(bk, pk) zll mcu",
        "AFP 121842 JUN 23", "151422 MET jul 09", "-- 0 --"}) {
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
  CHECK(agency_of("--IANS kn/rn/vt") == "IANS");
  CHECK(agency_of("来源：新华网") == "新华网");
  CHECK(agency_of("avec AFP") == "AFP");
  CHECK(agency_of("Enditem") == "");
}

TEST_CASE("an agency in brackets behind the last sentence is none of it") {
  CHECK(without_agency("The pier opens in May. (PAP)") == "The pier opens in May.");
  CHECK(without_agency("The pier opens in May (PAP)") == "The pier opens in May (PAP)");
  CHECK(without_agency("The pier opens in May. (Or June.)") == "The pier opens in May. (Or June.)");
  CHECK(without_agency("The pier opens in May.") == "The pier opens in May.");
}

TEST_CASE("running text is no sign-off") {
  CHECK(agency_of("The mayor ended the debate on Monday.") == "no sign-off");
  CHECK(agency_of("and/or") == "no sign-off");
  CHECK(agency_of("so long") == "no sign-off");
  CHECK(agency_of("the end of it") == "no sign-off");
  CHECK(agency_of("Call 121842 in June 23") == "no sign-off");
  CHECK(agency_of("Sources close to the harbour spoke of May.") == "no sign-off");
  CHECK(agency_of("The storm contributed to the delay of the ferry, she said.") == "no sign-off");
  CHECK(agency_of("Labor unions in the harbour met again on Monday night.") == "no sign-off");
  CHECK(agency_of("Mit der Fähre kamen hundert Menschen nach Kiel.") == "no sign-off");
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
