#include "split/byline.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

using galley::begins_with_label;
using galley::Byline;
using galley::BylineLabel;

namespace {

Byline byline_of(std::string_view line, bool after_label = false) {
  std::vector<galley::FoundDate> dates;
  find_dates(line, galley::DateOrder::automatic, dates);
  Byline byline;
  read_byline(line, dates, after_label, byline);
  return byline;
}

std::string names_of(std::string_view line) {
  std::string out;
  for (const auto name : byline_of(line).names) {
    if (!out.empty()) out += "; ";
    out += name;
  }
  return out;
}

}  // namespace

TEST_CASE("a by-word of any language begins a byline") {
  CHECK(names_of("By Jane Doe and John Roe") == "Jane Doe; John Roe");
  CHECK(names_of("Von Erika Muster, Jan Muster und Ali Can") ==
        "Erika Muster; Jan Muster; Ali Can");
  CHECK(names_of("Par Jeanne Dupont") == "Jeanne Dupont");
  CHECK(names_of("Por Juana Pérez y José Gómez") == "Juana Pérez; José Gómez");
  CHECK(names_of("di Maria Rossi") == "Maria Rossi");
  CHECK(names_of("a cura di Maria Rossi") == "Maria Rossi");
  CHECK(names_of("Door Jan Jansen") == "Jan Jansen");
  CHECK(names_of("Skrevet af Mette Hansen og Lars Nielsen") == "Mette Hansen; Lars Nielsen");
  CHECK(names_of("Автор: Иван Петров") == "Иван Петров");
  CHECK(names_of("Oleh: Budi Santoso") == "Budi Santoso");
  CHECK(names_of("بقلم: سالم الأحمد") == "سالم الأحمد");
  CHECK(names_of("Ein Kommentar von Erika Muster") == "Erika Muster");
  CHECK(byline_of("Von Erika Muster").label == BylineLabel::start);
}

TEST_CASE("Chinese, Japanese and Korean bylines are read") {
  CHECK(names_of("本报记者 王小明 李华") == "王小明; 李华");
  CHECK(names_of("〔記者王小明／台北報導〕") == "王小明");
  CHECK(names_of("文/王小明") == "王小明");
  CHECK(names_of("作者：李华") == "李华");
  CHECK(names_of("김민수 이영희 기자 kim@example.org") == "김민수; 이영희");
  CHECK(names_of("山田太郎記者") == "山田太郎");
  CHECK(names_of("责任编辑：李华") == "");
  CHECK(names_of("〔即時新聞／綜合報導〕") == "");
}

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

TEST_CASE("a desk or an agency is credited without a person") {
  CHECK(names_of("By Staff Writer") == "");
  CHECK(names_of("Da Redação") == "");
  CHECK(names_of("By Example News Desk") == "");
  CHECK(byline_of("By Associated Press").agency == "Associated Press");
  CHECK(byline_of("Von: det/dpa").agency == "dpa");
  CHECK(names_of("Von: det/dpa") == "");
}

TEST_CASE("names keep their particles, initials, hyphens and nicknames") {
  CHECK(names_of("By Ludwig van Muster and T.C. Doe-Roe") == "Ludwig van Muster; T.C. Doe-Roe");
  CHECK(names_of("By Jane \"Jay\" Doe") == "Jane \"Jay\" Doe");
  CHECK(names_of("By John O'Roe, MA") == "John O'Roe");
}

TEST_CASE("a label alone announces the name on the next line") {
  CHECK(byline_of("Von").label_alone);
  CHECK(byline_of("Written by").label_alone);
  CHECK(byline_of("Autor:").label_alone);
  CHECK(byline_of("jane doe", true).names.size() == 1);
}

TEST_CASE("a bare name is a byline where nothing else is on the line") {
  const Byline byline = byline_of("Jane Doe");
  REQUIRE(byline.names.size() == 1);
  CHECK(byline.label == BylineLabel::none);
  CHECK(byline.plain_name);
  CHECK(names_of("Jane Doe, John Roe") == "Jane Doe; John Roe");
  CHECK(names_of("Jane Doe 2020-07-30") == "Jane Doe");
  CHECK(names_of("Dessau") == "");
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

TEST_CASE("a line begins with a label when a by-word leads it or follows what leads to one") {
  CHECK(begins_with_label("By Jane Doe"));
  CHECK(begins_with_label("von Erika Muster"));
  CHECK(begins_with_label("“Text: Erika Muster”"));
  CHECK(begins_with_label("Posted in Politics by Jane Doe"));
  CHECK(begins_with_label("Veröffentlicht vonErika Muster"));
  CHECK(begins_with_label("Автор: Иван Петров"));
  CHECK_FALSE(begins_with_label("Review of harbour works ordered"));
  CHECK_FALSE(begins_with_label("A spokesman declined to comment."));
  CHECK_FALSE(begins_with_label("Harbour works ordered by council"));
  CHECK_FALSE(begins_with_label("1990"));
  CHECK_FALSE(begins_with_label(""));
}

TEST_CASE("a line of nothing but dates and signs has no byline") {
  CHECK(byline_of("14 October 1990").whole.empty());
  CHECK(byline_of("Published: 2020-08-16, 12:30 |").whole.empty());
  CHECK(byline_of("2020-08-16 Jane Doe").whole == "Jane Doe");
}

TEST_CASE("a nickname between the words of a name does not part them") {
  CHECK(names_of("Jane \"JD\" Doe") == "Jane \"JD\" Doe");
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

TEST_CASE("below a label an agency in brackets stands for itself") {
  for (const std::string_view text : {"(EFE)", "(EFE)a E)a", " (EFE)a E)a \u200B"}) {
    CAPTURE(text);
    Byline byline;
    read_byline(text, {}, true, byline);
    CHECK((byline.agency.empty() || byline.agency == "EFE"));
    const bool inside = byline.whole.empty() ||
                        (byline.whole.data() >= text.data() && byline.whole.size() <= text.size());
    CHECK(inside);
  }
}

TEST_CASE("an agency may follow its small word, and a desk's name no longer hides the person") {
  const Byline byline = byline_of("By Jane Doe of The Associated Press");
  CHECK(names_of("By Jane Doe of The Associated Press") == "Jane Doe");
  CHECK(byline.agency == "The Associated Press");
  CHECK(byline_of("Par Jeanne Dupont et Luc Martin avec AFP").agency == "AFP");
  CHECK(byline_of("Par Jeanne Dupont (avec AFP)").agency == "AFP");
  CHECK(byline_of("By Jane Doe, with files from The Canadian Press").agency ==
        "The Canadian Press");
  CHECK(byline_of("(jn, ČTK)").agency == "ČTK");
}

TEST_CASE("a label may name several credits, a role or who asked") {
  CHECK(names_of("Text und Fotos: Jana Muster") == "Jana Muster");
  CHECK(names_of("Words and pictures by Jane Doe") == "Jane Doe");
  CHECK(names_of("Text Jana Muster Fotos Max Muster") == "Jana Muster");
  CHECK(names_of("Dal nostro inviato Maria Rossi") == "Maria Rossi");
  CHECK(names_of("Autorin und Journalistin Jana Muster") == "Jana Muster");
  CHECK(names_of("Das Gespräch führte Jana Muster") == "Jana Muster");
  CHECK(names_of("From Jane Doe in Oslo") == "Jane Doe");
  CHECK(names_of("Text: Jana Muster, die in Beispielstadt an Bäumen forscht") == "Jana Muster");
}

TEST_CASE("categories, counts and invitations to comment are no part of a byline") {
  CHECK(names_of("3 March 2021 by Jane Doe Leave a Comment") == "Jane Doe");
  CHECK(names_of("3. März 2021 von Jana Muster Schreibe einen Kommentar") == "Jana Muster");
  CHECK(names_of("Posted on 3 March 2021Author Jane DoeCategories News") == "Jane Doe");
  CHECK(names_of("3. März 2021 Jana Muster4 Kommentare") == "Jana Muster");
  CHECK(names_of("3. März 2021 Jana Muster Netzwerk, Basteln") == "Jana Muster");
  CHECK(names_of("3.3.2021 10:15 von Jana Muster Lesezeit: 4 Min.") == "Jana Muster");
}

TEST_CASE("a given name vouches for what stands behind the name") {
  CHECK(byline_of("Jane Doe").given_name);
  CHECK_FALSE(byline_of("Broken Pledge").given_name);
  CHECK_FALSE(byline_of("Laura Muster Visits Example").given_name);
  CHECK(names_of("Jane Doe in Berlin and John Roe in Paris") == "Jane Doe; John Roe");
  CHECK(names_of("Jane Doe, Example Evening Planet") == "Jane Doe");
  CHECK(names_of("Broken Pledge in Berlin") == "");
  CHECK(names_of("Example Planet | Jane Doe | 3 March 2021") == "Jane Doe");
  CHECK(names_of("3/3/2021 Anna Doe") == "Anna Doe");
  CHECK(names_of("By Jane Doe, ABC Example Trading") == "Jane Doe");
}

TEST_CASE("a city ends a name of three words") {
  CHECK(names_of("Juana Pérez Gómez Madrid 3 mar 2021") == "Juana Pérez Gómez");
  CHECK(names_of("Jane Doe Washington Bureau Chief") == "Jane Doe");
  CHECK(names_of("By Jack London") == "Jack London");
}

TEST_CASE("beside a date one word may be a user's or a given name, but no place or section") {
  CHECK(names_of("jane_doe 3. März 2021") == "jane_doe");
  CHECK(names_of("JaneDoe, 3 March 2021 10:15") == "JaneDoe");
  CHECK(names_of("Jana · 3 March 2021 · 7 comments") == "Jana");
  CHECK(names_of("Oslo, 3 March 2021") == "");
  CHECK(names_of("ARD | 3.3.2021, 17:30 Uhr") == "");
  CHECK(names_of("3 March 2021 in wordpress") == "");
  CHECK(names_of("3 March 2021 | Sport") == "");
}

TEST_CASE("East Asian bylines stand in brackets, before places and behind desks") {
  CHECK(names_of("（記者王小明台北報導）") == "王小明");
  CHECK(names_of("（王小明／綜合報導）") == "王小明");
  CHECK(names_of("（山田太郎）") == "山田太郎");
  CHECK(names_of("（山口県）") == "");
  CHECK(names_of("【ロンドン=山田太郎】") == "山田太郎");
  CHECK(names_of("문화부 김민수 선임기자") == "김민수");
  CHECK(names_of("문화부 김민수 기자") == "김민수");
  CHECK(names_of("글 김민수 사진 이영희") == "김민수");
}
