#include <doctest/doctest.h>
#include <galley/parts.h>

#include <string>
#include <vector>

using galley::Article;
using galley::TableFormat;
using Columns = std::vector<std::string_view>;

namespace {

std::string row(const Article& article, const Columns& columns, TableFormat format) {
  std::string out;
  galley::append_row(article, {.id = "7", .path = "a.txt"}, columns, format, out);
  return out;
}

Article rail_article() {
  Article article;
  article.header = {"Rail, line", "By Jane Doe"};
  article.headline = "Rail, \"line\"\n opens";
  article.authors = {"Jane Doe", "John Roe"};
  article.date = galley::read_date("2020-07");
  article.dateline =
      galley::Dateline{.whole = {}, .place = "LEEDS", .agency = "Reuters", .date = {}};
  return article;
}

}  // namespace

TEST_CASE("a row has its columns in the order asked for, lists joined") {
  CHECK(row(rail_article(), {"date", "headline", "authors"}, TableFormat::tsv) ==
        "2020-07\tRail, \"line\" opens\tJane Doe; John Roe\n");
  CHECK(row(rail_article(), {"headline", "id", "source"}, TableFormat::csv) ==
        "\"Rail, \"\"line\"\" opens\",7,a.txt\n");
  CHECK(row(rail_article(), {"dateline", "updated", "kicker"}, TableFormat::csv) ==
        "LEEDS; Reuters,,\n");
}

TEST_CASE("a header's lines stay apart") {
  CHECK(row(rail_article(), {"header"}, TableFormat::tsv) == "Rail, line\\nBy Jane Doe\n");
  CHECK(row(rail_article(), {"header"}, TableFormat::csv) == "\"Rail, line\nBy Jane Doe\"\n");
}

TEST_CASE("the heading names the columns") {
  std::string out;
  galley::append_heading(Columns{"date", "headline"}, TableFormat::csv, out);
  galley::append_heading(Columns{"date", "headline"}, TableFormat::tsv, out);
  CHECK(out == "date,headline\ndate\theadline\n");
}

TEST_CASE("a row is valid UTF-8") {
  Article article;
  article.headline = "caf\xE9";
  CHECK(row(article, {"headline"}, TableFormat::tsv) == "caf\uFFFD\n");
}
