// Which of an article's dates is its own.
#include <galley/article.h>

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "sample_article.h"

using namespace galley;

namespace {

// The date and the update of an article with these lines above its text and below it.
std::string dates_of(std::string_view header, std::string_view foot = "") {
  const std::string record = sample_article(header, foot);
  const Article article = split_article(record);
  std::string text;
  if (article.date) append_date(*article.date, text);
  text += '|';
  if (article.updated) append_date(*article.updated, text);
  return text;
}

}  // namespace

TEST_CASE("an update never fills in for the date") {
  CHECK(dates_of("Updated 3 May 2020") == "|2020-05-03");
  CHECK(dates_of("By Anneli Kask\n\nLast updated: 3 May 2020, 10:15") == "|2020-05-03T10:15");
}

TEST_CASE("publication and update are told apart in either order") {
  CHECK(dates_of("Published 2 May 2020\n\nUpdated 3 May 2020") == "2020-05-02|2020-05-03");
  CHECK(dates_of("Updated 3 May 2020\n\nPublished 2 May 2020") == "2020-05-02|2020-05-03");
  CHECK(dates_of("2 May 2020 | Updated 3 May 2020") == "2020-05-02|2020-05-03");
}

TEST_CASE("a label may stand on the line above its date") {
  CHECK(dates_of("Updated\n\n1 August 2020\n\nPublished\n\n30 July 2020") ==
        "2020-07-30|2020-08-01");
  CHECK(dates_of("Aktualisiert am\n\n01.08.2020, 11:00 Uhr") == "|2020-08-01T11:00");
  CHECK(dates_of("The county council has updated\n\n1 August 2020") == "2020-08-01|");
}

TEST_CASE("a text's state is its date where it has no other") {
  CHECK(dates_of("Stand: 1. August 2020") == "2020-08-01|");
  CHECK(dates_of("STAND\n\n01.08.2020, 11:00 Uhr") == "2020-08-01T11:00|");
  CHECK(dates_of("30.07.2020, Stand: 01.08.2020") == "2020-07-30|2020-08-01");
}

TEST_CASE("of two bare days side by side the earlier is the publication") {
  CHECK(dates_of("December 10, 2021April 9, 2019") == "2019-04-09|");
  CHECK(dates_of("9 April 2019 10 December 2021") == "2019-04-09|");
  CHECK(dates_of("10 December 2021, a reply to the report of 9 April 2019") == "2021-12-10|");
}

TEST_CASE("a month that languages dispute is settled by the letters of the text") {
  CHECK(dates_of("listopad 2014") == "|");
  CHECK(dates_of("listopad 2014\n\nBożena Wójcikąska") == "2014-11|");
  CHECK(dates_of("listopad 2014\n\nŽeljka Vuković") == "2014-10|");
}

TEST_CASE("the year comes first in the short dates of East Asian text") {
  const std::string korean =
      "오래된 수영장이 다시 문을 연다\n\n20. 7. 30.\n\n" +
      std::string(
          "시의회는 네 시간 동안 토론한 끝에 오래된 수영장을 다시 열기로 했으며 여름 방학이 "
          "시작되기 전에 문을 열 "
          "계획이라고 목요일에 밝혔다. 지붕은 안전하지 않다는 판정을 받았고 문은 닫혀 있었다.\n");
  CHECK(split_article(korean).date == Date{2020, 7, 30, {}});
  CHECK(dates_of("20. 7. 30.") == "|");
}

TEST_CASE("an American time puts the month first in English text alone") {
  CHECK(dates_of("05/08/2022 02:14 p.m.") == "2022-05-08T14:14|");
  const std::string spanish =
      "Reabren la piscina municipal\n\n05/08/2022 02:14 p.m.\n\n"
      "El concejo municipal aprobó reabrir la vieja piscina después de un debate de cuatro horas, "
      "y el "
      "edificio abrirá de nuevo sus puertas antes de que empiecen las vacaciones de verano.\n";
  const Article article = split_article(spanish);
  REQUIRE(article.date);
  CHECK(article.date->month == 8);
  CHECK(article.warnings == std::vector<Warning>{Warning::ambiguous_date});
}

TEST_CASE("the header's date goes before one at the foot") {
  CHECK(dates_of("2 May 2020", "9 May 2021") == "2020-05-02|");
}

TEST_CASE("the day of the masthead does not go before a date below the headline") {
  const std::string menu = "Tuesday, 26 May 2020\n\nNews\n\nSports\n\nWeather\n\nJobs\n\n";
  const Article plain = split_article(menu + sample_article("2 May 2020"));
  REQUIRE(plain.date);
  CHECK(plain.date->day == 2);
  // A text's state is older than the day on which it was shown.
  const Article state = split_article(menu + sample_article("Stand: 2. Mai 2020, 10:15 Uhr"));
  REQUIRE(state.date);
  CHECK(state.date->day == 2);
}

TEST_CASE("a date alone at the foot counts when the header has none") {
  CHECK(dates_of("By Anneli Kask", "Published 2 May 2020") == "2020-05-02|");
}

TEST_CASE("an ambiguous date is settled by another date of the text") {
  CHECK(dates_of("Posted 05/06/2021\n\nUpdated 05/19/2021") == "2021-05-06|2021-05-19");
  CHECK(dates_of("Posted 05/06/2021\n\nUpdated 19/06/2021") == "2021-06-05|2021-06-19");
}

TEST_CASE("a date that does not say when the article appeared is not its date") {
  CHECK(dates_of("By Anneli Kask\n\n3 hours ago") == "|");
  CHECK(dates_of("By Anneli Kask\n\n2 May") == "|");
}
