#include <galley/html.h>

#include <doctest/doctest.h>
#include <galley/names.h>
#include <galley/text.h>

#include <string>

#include "html_text.h"
#include "sample_article.h"
#include "text/escape.h"

using namespace galley;

namespace {

std::string html_of(const Article& article, const Source& source = {.id = "a", .path = "a.txt"}) {
  std::string out;
  append_html(article, source, explain_article(article.text), out);
  return out;
}

std::string html_of(std::string_view record) { return html_of(split_article(record)); }

// What stands between the tags of the element that holds the record's text.
std::string_view record_in(std::string_view html) {
  const std::size_t begin = html.find('>', html.find("<div class=\"record\"")) + 1;
  const std::size_t end = html.rfind("</div>\n</article>");
  return html.substr(begin, end - begin);
}

// The text that a browser shows of a record.
std::string shown(std::string_view record) {
  const std::string html = html_of(record);
  REQUIRE(test::text_of_html(html));
  return test::text_of_html(record_in(html)).value_or("");
}

bool has(std::string_view text, std::string_view part) { return text.find(part) != text.npos; }

const std::string harbour = sample_article("By Maya Lindqvist, Reuters\n\n3 March 2021");

}  // namespace

TEST_CASE("every byte of the record is shown once, in order") {
  const std::string_view records[] = {
      "One line",
      "\n\n  Rail line opens\n\n\n\tIt opened.  \n \n",
      "Rail line opens\r\n\r\nIt opened on Monday.\r\n",
      "Rail line opens\rIt opened on Monday.\r",
      "a & b < c > d \"e\" 'f' &amp; <!-- -->\n",
      harbour,
  };
  for (const std::string_view record : records) CHECK(shown(record) == record);
}

TEST_CASE("what a browser would obey or drop is shown as on a terminal") {
  CHECK(shown(std::string_view("a\0b\x1b\x7f", 5)) == R"(a\x00b\x1b\x7f)");
  CHECK(shown("a\u202Eb\u2066\u2028") == R"(a\u202eb\u2066\u2028)");
  CHECK(shown("a\xFF\xE6\x9D") == R"(a\xff\xe6\x9d)");
}

TEST_CASE("a record cannot end its element, begin another or get out of an attribute") {
  const std::string_view record = "</div></article><script>alert(1)</script>\n\n\" onclick=\"x\n";
  const std::string html = html_of(record);
  CHECK_FALSE(has(html, "<script"));
  CHECK(shown(record) == record);
  const std::string named = html_of({}, {.id = "\"><b>", .path = "<b>\xFF"});
  CHECK(has(named, "<span class=\"id\">&quot;&gt;&lt;b&gt;</span>"));
  CHECK(has(named, "&lt;b&gt;\\xff:0, 0 bytes"));
}

TEST_CASE("parts are marked, also inside of others") {
  const std::string html = html_of(harbour);
  CHECK(has(html, "<mark class=\"headline\">Cow rescued from harbour</mark>"));
  CHECK(has(html,
            "<mark class=\"byline\">By <mark class=\"author\">Maya Lindqvist</mark>, "
            "<mark class=\"agency\">Reuters</mark></mark>"));
  CHECK(has(html, "<mark class=\"date\">3 March 2021</mark>"));
}

TEST_CASE("a dateline is marked in its paragraph") {
  const std::string html = html_of(
      "Cow rescued from harbour\n\nLEEDS, England (Reuters) - The crew of a car ferry pulled a cow "
      "out of the harbour on Saturday, after the animal had swum around the pier for an hour.\n");
  CHECK(has(html,
            "<mark class=\"dateline\"><mark class=\"place\">LEEDS, England</mark> (<mark "
            "class=\"agency\">Reuters</mark>) -</mark> The crew"));
}

TEST_CASE("marks that overlap are written in pieces, or only one of two alike") {
  Article article = split_article(harbour);
  article.date_span = Span{20, 30};            // out of the headline, into the byline
  article.byline = article.text.substr(5, 4);  // in the headline, which is no place for a byline
  const std::string html = html_of(article);
  CHECK(test::text_of_html(record_in(html)) == harbour);
  CHECK(has(html,
            "<mark class=\"headline\">Cow rescued from har<mark class=\"date\">bour</mark></mark>"
            "<mark class=\"date\">\n</mark></div>"));
  CHECK_FALSE(has(html, "<mark class=\"byline\">"));
}

TEST_CASE("a line has its name and its explanation") {
  const std::string html = html_of(harbour);
  CHECK(has(html, "class=\"line header byline\" aria-label=\"byline\" data-role=\"byline\""));
  CHECK(has(html, "class=\"line paragraph\" aria-label=\"paragraph 2\" data-role=\"paragraph\""));
  CHECK(has(html, "label-names +"));
  const std::string shared = html_of(sample_article("Share this article"));
  CHECK(has(shared, "class=\"line furniture share\" aria-label=\"share\""));
}

TEST_CASE("an article has the direction of its language, else that of its first letter") {
  const auto direction = [](std::string_view language) {
    Article article;
    article.language = language;
    const std::string html = html_of(article);
    const std::size_t begin = html.find("dir=\"") + 5;
    return html.substr(begin, html.find('"', begin) - begin);
  };
  CHECK(direction("en") == "ltr");
  CHECK(direction("he") == "rtl");
  CHECK(direction("ar-EG") == "rtl");
  CHECK(direction("") == "auto");
}

TEST_CASE("a line of figures alone follows the direction of the record") {
  CHECK(has(html_of(sample_article("2021-03-03 14:05")), " data-letterless>"));
  CHECK(has(html_of(sample_article("٢٠٢١/٠٣/٠٣")), " data-letterless>"));
  CHECK_FALSE(has(html_of(harbour), " data-letterless>"));
}

TEST_CASE("what an article lacks and its warnings are its classes") {
  const std::string html = html_of(harbour);
  CHECK(has(html,
            "<article tabindex=\"-1\" class=\"without-kicker without-standfirst without-updated "
            "without-dateline\">"));
  CHECK(has(html_of("Rail"), " without-language "));
  const std::string broken = html_of("Rail line opens\n\nIt opened on \xFF.\n");
  CHECK(has(broken, " warning warning-invalid-utf8\">"));
  CHECK(has(broken, "<li>invalid-utf8</li>"));
}

TEST_CASE("of a record that galley wrote the parts are shown") {
  Article article;
  article.headline = "Rail <line> opens";
  article.authors = {"Jane Doe"};
  article.paragraphs = {"It opened.", "Two came."};
  article.furniture = {{FurnitureKind::share, "Share"}};
  const std::string html = html_of(article);
  CHECK(test::text_of_html(record_in(html)) == "Rail <line> opens\nIt opened.\nTwo came.\nShare\n");
  CHECK(has(html, "<dt>authors</dt><dd>Jane Doe</dd>"));
  CHECK(has(html, "class=\"line furniture share\" aria-label=\"share\">"));
}

TEST_CASE("what a container gave beside the text is shown around it") {
  const std::string record = "It rained on Monday, and the market was shut all day long.\n";
  const std::string html = html_of(split_article(
      record, {}, {.headline = "Rain", .byline = "By Maya Lindqvist", .furniture = {"Shut"}}));
  REQUIRE(test::text_of_html(html));
  CHECK(test::text_of_html(record_in(html)) == "Rain\nBy Maya Lindqvist\n" + record + "Shut\n");
}

TEST_CASE("the page names every kind and warning, and fetches nothing") {
  const std::string head = html_head("dump.txt");
  for (int kind = 0; kind <= static_cast<int>(FurnitureKind::other); ++kind) {
    const std::string name(name_of(static_cast<FurnitureKind>(kind)));
    CHECK(has(head, "<li class=\"furniture " + name + "\">" + name + "</li>"));
  }
  for (int warning = 0; warning <= static_cast<int>(Warning::looks_like_html); ++warning) {
    const std::string name(name_of(static_cast<Warning>(warning)));
    CHECK(has(head, "<option value=\"warning-" + name + "\">" + name + "</option>"));
  }
  for (const std::string_view part : {std::string_view(head), html_foot()}) {
    CHECK_FALSE(has(part, "src="));
    CHECK_FALSE(has(part, "url("));
    CHECK_FALSE(has(part, "//example"));
  }
  CHECK(has(head, "default-src 'none'"));
}

TEST_CASE("the page's title names what it shows") {
  CHECK(has(html_head("a & <b>.txt"), "<title>a &amp; &lt;b&gt;.txt – galley</title>"));
  CHECK(has(html_head(""), "<title>galley</title>"));
}
