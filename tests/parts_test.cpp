#include <doctest/doctest.h>
#include <galley/parts.h>

#include <string>

using galley::Article;
using galley::Colour;

namespace {

std::string text_of(const Article& article) {
  std::string out;
  galley::append_text(article, out);
  return out;
}

std::string view_of(const Article& article, Colour colour) {
  std::string out;
  galley::append_view(article, {.id = "a.txt", .path = "a.txt"}, colour, out);
  return out;
}

Article rail_article() {
  Article article;
  article.headline = "Rail line\nopens";
  article.byline = "By Jane Doe";
  article.date = galley::read_date("2020-07-30");
  article.dateline = galley::Dateline{
      .whole = "LEEDS (Reuters) -", .place = "LEEDS", .agency = "Reuters", .date = {}};
  article.paragraphs = {"It opened\non Monday.", "Two came."};
  return article;
}

}  // namespace

TEST_CASE("as text an article is its parts with blank lines between them") {
  CHECK(text_of(rail_article()) ==
        "Rail line opens\n\nBy Jane Doe\n\n2020-07-30\n\n"
        "LEEDS (Reuters) - It opened on Monday.\n\nTwo came.\n");
  CHECK(text_of({}) == "");
}

TEST_CASE("a dateline of which only the parts are known is written anew") {
  Article article = rail_article();
  article.dateline->whole = {};
  article.dateline->date = galley::read_date("2020-07-30");
  CHECK(text_of(article).find("\n\nLEEDS, 2020-07-30 (Reuters) - It opened") != std::string::npos);
  article.dateline->date = galley::read_date("--07-30");
  CHECK(text_of(article).find("\n\nLEEDS (Reuters) - It opened") != std::string::npos);
}

TEST_CASE("the view has fields by name, numbered paragraphs and the furniture") {
  Article article = rail_article();
  article.furniture = {{galley::FurnitureKind::share, "Share"}};
  CHECK(view_of(article, Colour::none) ==
        "a.txt\n"
        "  headline    Rail line opens\n"
        "  byline      By Jane Doe\n"
        "  date        2020-07-30\n"
        "  dateline    LEEDS; Reuters\n"
        "\n"
        "     1        It opened on Monday.\n"
        "     2        Two came.\n"
        "\n"
        "  share       Share\n");
}

TEST_CASE("the view carries no control characters of the text, and its own only in colour") {
  Article article;
  article.headline = "\x1b]0;x\a";
  CHECK(view_of(article, Colour::none) == "a.txt\n  headline    \\x1b]0;x\\x07\n");
  CHECK(view_of(article, Colour::ansi) ==
        "\x1b[1ma.txt\x1b[0m\n  \x1b[2mheadline    \x1b[0m\x1b[1m\\x1b]0;x\\x07\x1b[0m\n");
}

TEST_CASE("an explanation names role, runner-up, margin and signals of each block") {
  const std::string_view text = "Rail line opens\n";
  const galley::BlockExplanation block = {.span = {0, 15},
                                          .role = "headline",
                                          .runner_up = "paragraph",
                                          .margin = -12,
                                          .signals = {{"first", 8}, {"short", -3}}};
  std::string out;
  galley::append_explanation(text, {&block, 1}, {.id = "a.txt"}, Colour::none, out);
  CHECK(out ==
        "a.txt\n"
        "  headline    -1.2 over paragraph     Rail line opens\n"
        "              first +0.8, short -0.3\n");
}
