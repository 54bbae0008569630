#include <doctest/doctest.h>
#include <galley/article.h>

#include <string>
#include <vector>

using namespace galley;

namespace {

using Names = std::vector<std::string_view>;

const std::string body =
    "Rain\n\nThe river Ister rose by two metres on Monday, and the old bridge was closed.\n\n"
    "Nobody was hurt, the mayor said, but the market will not open before Thursday.\n";

}  // namespace

TEST_CASE("a headline that is given stands though the text has none") {
  const Article article =
      split_article(body, {}, {.headline = " Bridge shut\n    as river rises "});
  CHECK(article.headline == "Bridge shut\n    as river rises");
  CHECK(article.header == Names{"Bridge shut", "as river rises"});
}

TEST_CASE("the text's first line is no headline where another one is given") {
  CHECK(split_article(body).headline == "Rain");
  CHECK(split_article(body, {}, {.headline = "Bridge shut"}).headline == "Bridge shut");
  CHECK(split_article(body, {}, {.body_only = true}).headline.empty());
}

TEST_CASE("a headline that the text repeats is found in it") {
  const std::string record = "NEWS\n\nBridge  shut\n\n" + body.substr(6);
  const Article article = split_article(record, {}, {.headline = "Bridge shut"});
  CHECK(article.headline.data() == record.data() + 6);
  CHECK(article.paragraphs.size() == 2);
  const std::string again = "“Bridge shut”\n\n" + body.substr(6);
  CHECK(split_article(again, {}, {.headline = "BRIDGE SHUT."}).paragraphs.size() == 2);
}

TEST_CASE("a byline that is given is read as a line of the text would be") {
  const Article article =
      split_article(body, {}, {.byline = "    by Oona Falk, Reuters", .body_only = true});
  CHECK(article.byline == "by Oona Falk, Reuters");
  CHECK(article.authors == Names{"Oona Falk"});
  CHECK(article.agency == "Reuters");
  CHECK(split_article(body, {}, {.byline = "By OONA FALK\nAssociated Press Writer"}).authors ==
        Names{"OONA FALK"});
  CHECK(split_article(body, {}, {.byline = "Oona Falk and Mia Lind"}).authors ==
        Names{"Oona Falk", "Mia Lind"});
}

TEST_CASE("authors that are given count one by one") {
  const Article article =
      split_article(body, {}, {.authors = {"By Oona Falk", " ", "reporter_12", "", "Reuters"}});
  CHECK(article.authors == Names{"Oona Falk", "reporter_12"});
  CHECK(article.agency == "Reuters");
  const std::string signed_body = "By Oona Falk\n\n" + body.substr(6);
  CHECK(split_article(signed_body, {}, {.authors = {"", " "}}).authors == Names{"Oona Falk"});
}

TEST_CASE("a date that is given counts before the text's, a filing date behind it") {
  const std::string dated = "Bridge shut\n3 March 2021\n\n" + body;
  const auto year_of = [&](const std::string& text, const GivenParts& given) {
    const Article article = split_article(text, {}, given);
    return article.date ? article.date->year : 0;
  };
  CHECK(year_of(dated, {.date = "2019-05-06"}) == 2019);
  CHECK(year_of(dated, {.filing_date = "2019-05-06"}) == 2021);
  CHECK(year_of(body, {.filing_date = "26-FEB-1987 15:01:01.01"}) == 1987);
  CHECK(year_of(body, {.date = "2018"}) == 2018);
  CHECK(year_of(body, {.date = "soon"}) == 0);
  CHECK(split_article(dated).date_span);
  for (const std::string_view given : {"2019", "2019-05-06", "6 May 2019"})
    CHECK(!split_article(dated, {}, {.date = given}).date_span);
}

TEST_CASE("a dateline that is given is one though it looks like none") {
  const std::string record = "by the river - " + body.substr(6);
  const Article article = split_article(
      record, {}, {.dateline = std::string_view(record).substr(0, 15), .body_only = true});
  REQUIRE(article.dateline);
  CHECK(article.dateline->place == "by the river");
  CHECK(article.paragraphs.front().starts_with("The river Ister"));
}

TEST_CASE("text beside the article is furniture behind its own") {
  const Article article = split_article(body, {}, {.furniture = {"Market shut until Thursday"}});
  REQUIRE(article.furniture.size() == 1);
  CHECK(article.furniture.back().text == "Market shut until Thursday");
}
