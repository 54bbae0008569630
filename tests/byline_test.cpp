#include "split/byline/byline.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "byline_of.h"

using galley::Byline;
using galley::BylineLabel;

TEST_CASE("dates, times and addresses around the names are passed over") {
  CHECK(names_of("By Jane Doe on March 3, 2021 at 7:18 am") == "Jane Doe");
  CHECK(names_of("3. Mai 2021 von Erika Muster") == "Erika Muster");
  CHECK(names_of("By Jane Doe jane@example.org") == "Jane Doe");
  CHECK(names_of("Posted in World by Jane Doe") == "Jane Doe");
  CHECK(byline_of("Posted in World by Jane Doe").label == BylineLabel::inner);
}

TEST_CASE("roles, places and agencies are no names") {
  const Byline byline =
      byline_of("By Jane Doe, Senior Correspondent, and John Roe, Reuters, in Oslo");
  REQUIRE(byline.names.size() == 2);
  CHECK(byline.names[0] == "Jane Doe");
  CHECK(byline.names[1] == "John Roe");
  CHECK(byline.agency == "Reuters");
  CHECK(byline.role_word);
  CHECK(byline.fills_line);
  CHECK(names_of("Jane Doe Education editor") == "Jane Doe");
  CHECK(names_of("Autorin: Erika Muster, Projektleiterin in Tunis") == "Erika Muster");
  CHECK(names_of("By Jane DoeStaff Writer") == "Jane Doe");
}

TEST_CASE("a dash, a bracket or the paper's short name beside a name are told apart from it") {
  CHECK(names_of("Jane Doe - Reporter of the Example Press") == "Jane Doe");
  CHECK(byline_of("Jane Doe – Bukavu").fills_line);
  CHECK(byline_of("Courier - Jane Doe").fills_line);
  CHECK_FALSE(byline_of("Courier | Jane Doe").fills_line);
  CHECK(names_of("Sofia, 30.05.2022 14:26 (Jane Doe)") == "Jane Doe");
  CHECK(names_of("Jane Doe XY") == "Jane Doe");
  CHECK(names_of("Jane DOE.") == "Jane DOE");
  CHECK(names_of("V Jane Doe / 8 July 2024") == "V Jane Doe");
  CHECK(names_of("Jane Doe (photo)") == "");
  CHECK(names_of("© Jane Doe") == "");
  CHECK(names_of("Von Jane Doe, MDR EXAMPLE") == "Jane Doe");
  CHECK(names_of("Jane Doe, ABC Example Marketing") == "Jane Doe");
}

TEST_CASE("libraries put the last name first, and some papers a comma behind the label") {
  CHECK(names_of("Author: Doe, Jane") == "Doe, Jane");
  CHECK(names_of("Author: Jane Doe, John Roe") == "Jane Doe; John Roe");
  CHECK(names_of("Yazan, Zeynep Muster") == "Zeynep Muster");
  CHECK(names_of("Author, somebody else") == "");
}

TEST_CASE("behind a person's name few words may be strange, behind a quotation mark none is") {
  CHECK(names_of("Por Jane Doe, example Norte y Sur") == "Jane Doe");
  CHECK(names_of("By JANE DOE and JOHN ROE FOR THE DAILY EXAMPLE ONLINE") == "JANE DOE; JOHN ROE");
  CHECK(names_of("Interview: 'I am no baker, I am a smith'") == "");
  CHECK(names_of("Penulis: Kontributor Demak, Putri Ayu") == "Putri Ayu");
}

TEST_CASE("the Italian da is a by-word behind a date or a participle alone") {
  CHECK(names_of("Pubblicato il 3 marzo 2021 da Marco Esempio") == "Marco Esempio");
  CHECK(names_of("Da La Nota") == "");
}

TEST_CASE("names of a script without capitals begin with a given name") {
  CHECK(names_of("محمد المثال") == "محمد المثال");
  CHECK(names_of("נועם כהן־לוי | 13.02.24") == "נועם כהן־לוי");
  CHECK(names_of("أخبار العالم") == "");
  CHECK(names_of("30 ذو القِعدة 1444") == "");
}

TEST_CASE("ministries and divisions are no persons") {
  for (const std::string_view line :
       {"Secretaría de Infraestructura", "Segunda División", "Министерство Обороны"}) {
    CAPTURE(line);
    CHECK(names_of(line) == "");
  }
}

TEST_CASE("a label alone announces the name on the next line") {
  CHECK(byline_of("Von").label_alone);
  CHECK(byline_of("Written by").label_alone);
  CHECK(byline_of("Autor:").label_alone);
  CHECK(byline_of("jane doe", true).names.size() == 1);
}

TEST_CASE("a sentence that begins like a byline is none") {
  for (const std::string_view line :
       {"By the time the firemen came, the barn was gone.", "Von der Muster sagte am Montag, dass",
        "Por la tarde el tren llegó a Sevilla.", "Di Muster ha detto che il treno parte",
        "Par ailleurs, le train a du retard.", "Jane Doe has missed the train.",
        "The train was stopped by Jane Doe."}) {
    CAPTURE(line);
    CHECK(names_of(line) == "");
  }
}

TEST_CASE("the byline stands without the dates of its line") {
  CHECK(byline_of("date 2020-07-30 By Jane Doe").whole == "By Jane Doe");
  CHECK(byline_of("Von Erika Muster 28.04.2023, 18:11 Uhr").whole == "Von Erika Muster");
}

TEST_CASE("what is no text gives no byline") {
  CHECK(byline_of("").whole.empty());
  CHECK(byline_of("\xFF\xFE\x80").whole.empty());
  CHECK(byline_of(std::string(5000, 'a')).whole.empty());
  CHECK(byline_of(std::string(390, ',')).whole.empty());
}

TEST_CASE("a line of nothing but dates and signs has no byline") {
  CHECK(byline_of("14 October 1990").whole.empty());
  CHECK(byline_of("Published: 2020-08-16, 12:30 |").whole.empty());
  CHECK(byline_of("2020-08-16 Jane Doe").whole == "Jane Doe");
}

TEST_CASE("below a label a date alone is no byline") {
  const std::string_view line = "may (EFE).-~ {F";
  for (const std::string_view text : {line, line.substr(0, 3), std::string_view("4 May 2021")}) {
    CAPTURE(text);
    std::vector<galley::FoundDate> dates;
    find_dates(text, galley::DateOrder::automatic, dates);
    Byline byline;
    read_byline(text, dates, true, byline);
    CHECK((byline.whole.empty() || byline.whole.data() >= text.data()));
    if (text != line) CHECK(byline.whole.empty());
  }
}

TEST_CASE("categories, counts and invitations to comment are no part of a byline") {
  CHECK(names_of("3 March 2021 by Jane Doe Leave a Comment") == "Jane Doe");
  CHECK(names_of("3. März 2021 von Jana Muster Schreibe einen Kommentar") == "Jana Muster");
  CHECK(names_of("Posted on 3 March 2021Author Jane DoeCategories News") == "Jane Doe");
  CHECK(names_of("3. März 2021 Jana Muster4 Kommentare") == "Jana Muster");
  CHECK(names_of("3. März 2021 Jana Muster Netzwerk, Basteln") == "Jana Muster");
  CHECK(names_of("3.3.2021 10:15 von Jana Muster Lesezeit: 4 Min.") == "Jana Muster");
}
