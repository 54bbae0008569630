#include "query/passages.h"

#include <doctest/doctest.h>

#include <string>

using namespace galley;

namespace {

// "field number: text" a line, "=" before what repeats another.
std::string passages_of(const Article& article, const std::vector<Field>& fields = {}) {
  std::vector<Passage> passages = {{Field::body, 7, "from before"}};
  take_passages(article, fields, passages);
  std::string all;
  for (const Passage& passage : passages) {
    all += passage.is_repetition ? "=" : "";
    all += field_names()[static_cast<std::size_t>(passage.field)];
    if (passage.number > 0) all += ' ' + std::to_string(passage.number);
    all.append(": ").append(passage.text).append("\n");
  }
  return all;
}

Article rail_article() {
  Article article;
  article.header = {"RAIL", "Rail line opens", "By Jane Doe"};
  article.kicker = article.header[0];
  article.headline = article.header[1];
  article.byline = article.header[2];
  article.dateline =
      Dateline{.whole = "LEEDS (Reuters) -", .place = "LEEDS", .agency = "Reuters", .date = {}};
  article.paragraphs = {"It opened.", "Two came."};
  article.furniture = {{FurnitureKind::share, "Share"}, {FurnitureKind::other, "More"}};
  return article;
}

}  // namespace

TEST_CASE("all parts come in the order of the article, lines of the header by their names") {
  CHECK(passages_of(rail_article()) ==
        "header: RAIL\nheadline: Rail line opens\nbyline: By Jane Doe\n"
        "dateline: LEEDS (Reuters) -\n=dateline: LEEDS\n=dateline: Reuters\n"
        "body 1: It opened.\nbody 2: Two came.\nfurniture 1: Share\nfurniture 2: More\n");
}

TEST_CASE("fields leave out others") {
  CHECK(passages_of(rail_article(), {Field::headline}) == "headline: Rail line opens\n");
  CHECK(passages_of(rail_article(), {Field::body, Field::byline}) ==
        "byline: By Jane Doe\nbody 1: It opened.\nbody 2: Two came.\n");
  CHECK(passages_of(rail_article(), {Field::header}) ==
        "header: RAIL\nheader: Rail line opens\nheader: By Jane Doe\n");
  CHECK(passages_of({}) == "");
}

TEST_CASE("a headline of several lines, or a part of one, repeats them") {
  Article article;
  const std::string text = "Rail line\nopens By Jane Doe";
  const std::string_view all = text;
  article.header = {all.substr(0, 9), all.substr(10)};
  article.headline = all.substr(0, 15);
  article.byline = all.substr(16);
  CHECK(passages_of(article) ==
        "header: Rail line\nheader: opens By Jane Doe\n=headline: Rail line\nopens\n"
        "=byline: By Jane Doe\n");
}

TEST_CASE("a byline from line to line, or one that opens the dateline, repeats them") {
  const std::string_view all = "Rail By Jane\nDoe opens\n";
  Article article;
  article.header = {all.substr(0, 12), all.substr(13, 9)};
  article.byline = all.substr(5, 11);
  CHECK(passages_of(article) == "header: Rail By Jane\nheader: Doe opens\n=byline: By Jane\nDoe\n");
  article.header.clear();
  article.dateline = Dateline{.whole = all.substr(5), .place = {}, .agency = {}, .date = {}};
  CHECK(passages_of(article) == "byline: By Jane\nDoe\n=dateline: By Jane\nDoe opens\n\n");
}

TEST_CASE("a dateline of which only the parts are known has those") {
  Article article;
  article.dateline = Dateline{.whole = {}, .place = "LEEDS", .agency = "AP", .date = {}};
  CHECK(passages_of(article) == "dateline: LEEDS\ndateline: AP\n");
}

TEST_CASE("a byline below the body is not told twice") {
  Article article;
  article.paragraphs = {"It opened."};
  article.furniture = {{FurnitureKind::byline, "By Jane Doe"}};
  article.byline = article.furniture[0].text;
  CHECK(passages_of(article, {Field::byline}) == "byline: By Jane Doe\n");
  const std::string all = passages_of(article);
  CHECK(all.find("byline: By Jane Doe\n") != all.npos);
  CHECK((all.find("=byline: By Jane Doe\n") != all.npos ||
         all.find("=furniture 1: By Jane Doe\n") != all.npos));
}
