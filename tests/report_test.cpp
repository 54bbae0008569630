#include <galley/report.h>

#include <doctest/doctest.h>
#include <galley/names.h>
#include <galley/text.h>

#include <algorithm>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "html_text.h"
#include "statistics_of.h"

using namespace galley;
using nlohmann::json;
using test::article_with;
using test::counts_of;

namespace {

GroupedStatistics grouped(GroupBy by) { return {.by = by, .all = {}, .groups = {}}; }

// Three articles of two authors and of none.
GroupedStatistics sample(GroupBy by = GroupBy::nothing) {
  GroupedStatistics all = grouped(by);
  all.add(article_with({.authors = {"Oona Falk", "Ida Lind"},
                        .date = "2020-07-30",
                        .place = "HELSINKI",
                        .agency = "Reuters",
                        .language = "en",
                        .headline = "Ferry back"}),
          {.path = "may.txt"}, counts_of(3));
  all.add(article_with({.authors = {"Oona Falk"}, .date = "2021", .language = "de"}),
          {.path = "may.txt"}, counts_of(5));
  all.add(article_with({.warnings = {Warning::text_cut_off}}), {.path = "june.txt"}, counts_of(1));
  return all;
}

// Twelve authors, places and sources with long names, in scripts of all widths, and 786,432
// articles of a hundred sentences. The first two authors are those of all articles.
GroupedStatistics large(GroupBy by) {
  std::vector<std::string> names;
  for (int i = 0; i < 12; ++i)
    names.push_back((i % 3 == 0 ? "東京特派員東京特派員東京特派員東京特派員"
                     : i % 3 == 1
                         ? "Maria-Magdalena von und zu Hohenlohe-Schillingsfürst-Breitenbach"
                         : "Zoe\u0308 Fa\u0308lk \x1b[31m red \xFF") +
                    std::to_string(i));
  GroupedStatistics all = grouped(by);
  for (std::size_t i = 0; i < 12; ++i) {
    const std::string month = (i < 9 ? "2020-0" : "2020-") + std::to_string(i + 1);
    all.add(article_with({.authors = {names[0], names[1], names[i]},
                          .date = month,
                          .place = names[i],
                          .agency = names[11 - i],
                          .language = i % 2 == 0 ? "en" : "zh-Hant-TW-x-private",
                          .headline = "Ferry back",
                          .warnings = {Warning::ambiguous_date}}),
            {.path = names[i]}, counts_of(100));
  }
  for (int doubled = 0; doubled < 16; ++doubled) all.add(GroupedStatistics(all));
  return all;
}

std::string table_of(const GroupedStatistics& statistics, const ReportOptions& options = {}) {
  std::string out;
  append_report_table(statistics, options, out);
  return out;
}

std::string html_of(const GroupedStatistics& statistics, const ReportOptions& options = {}) {
  std::string out;
  append_report_html(statistics, options, out);
  return out;
}

json json_of(const GroupedStatistics& statistics, const ReportOptions& options = {}) {
  std::string out;
  append_report_json(statistics, options, out);
  CHECK(out.find('\n') == out.npos);
  return json::parse(out);
}

std::vector<std::string> split(const std::string& text, char end) {
  std::vector<std::string> parts;
  for (std::size_t begin = 0; begin <= text.size();) {
    const std::size_t stop = std::min(text.find(end, begin), text.size());
    parts.push_back(text.substr(begin, stop - begin));
    begin = stop + 1;
  }
  return parts;
}

// The cells of each row.
std::vector<std::vector<std::string>> rows_of(const GroupedStatistics& statistics,
                                              const ReportOptions& options = {}) {
  std::string out;
  append_report_rows(statistics, options, TableFormat::tsv, out);
  CHECK(out.ends_with('\n'));
  out.pop_back();
  std::vector<std::vector<std::string>> rows;
  for (const std::string& line : split(out, '\n')) rows.push_back(split(line, '\t'));
  return rows;
}

// The names of the groups, in the order of the rows.
std::vector<std::string> order(GroupBy by, std::string_view figure) {
  std::vector<std::string> names;
  for (const auto& row : rows_of(sample(by), {.sort_by = std::string(figure)}))
    names.push_back(row[0]);
  names.erase(names.begin());
  return names;
}

std::size_t widest_line(const std::string& text) {
  std::size_t most = 0;
  for (const std::string& line : split(text, '\n')) most = std::max(most, display_width(line));
  return most;
}

bool has(std::string_view text, std::string_view part) { return text.find(part) != text.npos; }

using Names = std::vector<std::string>;

}  // namespace

TEST_CASE("of all articles there is one row, with a cell for each figure") {
  const auto rows = rows_of(sample());
  REQUIRE(rows.size() == 2);
  CHECK(std::ranges::equal(rows[0], figure_names()));
  CHECK(rows[1].size() == rows[0].size());
  CHECK(rows[1][0] == "3");
  CHECK(rows[1][3] == "90");
}

TEST_CASE("of groups there is a row each, the largest first") {
  const auto rows = rows_of(sample(GroupBy::author));
  REQUIRE(rows.size() == 4);
  CHECK(rows[0][0] == "author");
  for (const auto& row : rows) CHECK(row.size() == figure_names().size() + 1);
  CHECK(order(GroupBy::author, "") == Names{"Oona Falk", "", "Ida Lind"});
}

TEST_CASE("groups are sorted by what is asked for; those in time are in their order otherwise") {
  CHECK(order(GroupBy::author, "group") == Names{"", "Ida Lind", "Oona Falk"});
  CHECK(order(GroupBy::author, "with_headline") == Names{"Ida Lind", "Oona Falk", ""});
  CHECK(order(GroupBy::source, "words") == Names{"may.txt", "june.txt"});
  CHECK(order(GroupBy::year, "") == Names{"", "2020", "2021"});
  CHECK(order(GroupBy::year, "words") == Names{"2021", "2020", ""});
}

TEST_CASE("groups without a figure come behind those in which it is less than zero") {
  GroupedStatistics all = grouped(GroupBy::author);
  ArticleCounts hard = counts_of(1);
  hard.text.syllables = 100;
  all.add(article_with({.authors = {"Ida Lind"}, .language = "tr"}), {}, counts_of(1));
  all.add(article_with({.authors = {"Oona Falk"}, .language = "en"}), {}, hard);
  const auto rows = rows_of(all, {.sort_by = "flesch"});
  CHECK(rows[1][0] == "Oona Falk");
  CHECK(rows[2][0] == "Ida Lind");
}

TEST_CASE("groups are sorted by dates as they are written") {
  CHECK(order(GroupBy::author, "earliest") == Names{"Ida Lind", "Oona Falk", ""});
  CHECK(order(GroupBy::author, "latest") == Names{"Oona Falk", "Ida Lind", ""});
  CHECK(order(GroupBy::year, "latest") == Names{"2021", "2020", ""});
}

TEST_CASE("rows have all groups, whatever the top is") {
  CHECK(rows_of(sample(GroupBy::author), {.top = 1}).size() == 4);
}

TEST_CASE("names in rows are valid UTF-8 in one cell") {
  GroupedStatistics all = grouped(GroupBy::author);
  all.add(article_with({.authors = {"Jane\tDoe, \"JD\"\\\xFF"}}), {}, {});
  CHECK(rows_of(all)[1][0] == "Jane\\tDoe, \"JD\"\\\\\uFFFD");
  std::string csv;
  append_report_rows(all, {}, TableFormat::csv, csv);
  CHECK(has(csv, "\n\"Jane\tDoe, \"\"JD\"\"\\\uFFFD\",1,"));
}

TEST_CASE("JSON has the figures under their names, and null where there is none") {
  const json report = json_of(sample());
  CHECK(report["articles"] == 3);
  CHECK(report["words"] == 90);
  CHECK(report["coverage"]["headline"] == 1);
  CHECK(report["warnings"]["text-cut-off"] == 1);
  CHECK(report["earliest"] == "2020-07-30");
  CHECK(report["years"] == json{{"2020", 1}, {"2021", 1}});
  CHECK(report["languages"] == json{{"de", 1}, {"en", 1}});
  CHECK(report["lengths"]["words"]["p50"] == 30);
  CHECK(report["readability"]["lix"] == 30);
  CHECK(report["readability"]["english"]["sentences"] == 3);
  CHECK_FALSE(report.contains("by"));
  const json none = json_of({});
  CHECK(none["articles"] == 0);
  CHECK(none["quoted_share"].is_null());
  CHECK(none["earliest"].is_null());
  CHECK(none["lengths"]["words"]["mean"].is_null());
  CHECK(none["readability"]["flesch"].is_null());
}

TEST_CASE("JSON has the commonest names and how many there are") {
  const json authors = json_of(sample(), {.top = 1})["authors"];
  CHECK(authors["different"] == 2);
  CHECK(authors["all"] == true);
  CHECK(authors["top"] == json::parse(R"([{"name":"Oona Falk","articles":2}])"));
  CHECK(json_of(sample(), {.top = 0})["authors"]["top"].size() == 2);
}

TEST_CASE("each group of JSON has all that the whole has") {
  const json report = json_of(sample(GroupBy::language), {.top = 1});
  CHECK(report["by"] == "language");
  CHECK(report["all_groups"] == true);
  REQUIRE(report["groups"].size() == 3);
  CHECK(report["groups"][1]["group"] == "de");
  const json whole = json_of(sample());
  for (const json& group : report["groups"]) {
    for (const auto& [key, value] : whole.items()) CHECK(group.contains(key));
    CHECK(group["articles"] == 1);
  }
}

TEST_CASE("JSON of names that are no text is valid") {
  const json report = json_of(large(GroupBy::author));
  CHECK(report["authors"]["different"] == 12);
  CHECK(report["groups"].size() == 12);
}

TEST_CASE("a table is no wider than the terminal") {
  GroupedStatistics few = grouped(GroupBy::nothing);
  for (int i = 0; i < 10; ++i) few.add(article_with({.authors = {"Oona Falk"}}), {}, counts_of(3));
  CHECK(widest_line(table_of(few)) <= 80);
  for (const GroupBy by : {GroupBy::nothing, GroupBy::author, GroupBy::month, GroupBy::source})
    CHECK(widest_line(table_of(large(by))) <= 80);
}

TEST_CASE("a table of more columns is used, but no wider") {
  for (const std::size_t width : {100u, 120u, 160u}) {
    CHECK(widest_line(table_of(sample(), {.width = width})) <= width);
    CHECK(widest_line(table_of(large(GroupBy::author), {.width = width})) <= width);
  }
}

TEST_CASE("the numbers of a table stand below each other, also beside names of any width") {
  GroupedStatistics all = grouped(GroupBy::author);
  for (const std::string_view author : {"東京特派員", "Zoe\u0308 Falk", "Jane Doe"})
    all.add(article_with({.authors = {author}}), {}, counts_of(1));
  std::vector<std::size_t> widths;
  for (const std::string& line : split(table_of(all), '\n'))
    if (has(line, "東京特派員") || has(line, "Falk") || has(line, "Jane Doe"))
      widths.push_back(display_width(line));
  REQUIRE(widths.size() == 6);
  CHECK(std::ranges::count(widths, widths[0]) == 3);
  CHECK(std::ranges::count(widths, widths[3]) == 3);
}

TEST_CASE("numbers of a table do not run together, and names that are cut show it") {
  const std::string table = table_of(large(GroupBy::author));
  CHECK(has(table, "  786,432  786,432,000  78,643,200  "));
  CHECK(has(table, "  Maria-Magdalena von und zu Hohenlohe-Sc…  "));
  CHECK(has(table_of(large(GroupBy::author), {.width = 60}), "articles"));
}

TEST_CASE("one is not many") {
  GroupedStatistics all;
  all.add(article_with({}), {}, counts_of(1));
  CHECK(
      table_of(all).starts_with("1 article, 60 bytes\n  60 characters, 10 words, 1 sentence,\n"
                                "  1 paragraph, "));
}

TEST_CASE("a tab in a name is a space in a table") {
  GroupedStatistics all = grouped(GroupBy::author);
  all.add(article_with({.authors = {"Jane\tDoe"}}), {}, counts_of(1));
  CHECK(has(table_of(all), "  Jane Doe  "));
  CHECK_FALSE(has(table_of(all), "\t"));
}

TEST_CASE("control characters of names do not reach the terminal, nor do invalid bytes") {
  GroupedStatistics all = grouped(GroupBy::author);
  all.add(article_with({.authors = {"\x1b[31mRed\x07"},
                        .place = "\u202eevil",
                        .agency = "\u009b1m",
                        .language = "\x1b[5m"}),
          {}, counts_of(1));
  const std::string table = table_of(all);
  CHECK(has(table, R"(\x1b[31mRed\x07)"));
  CHECK(has(table, R"(\u202eevil)"));
  CHECK(has(table, R"(\x1b[5m)"));
  CHECK_FALSE(has(table, "\x1b"));
  CHECK_FALSE(has(table, "\u202e"));
  CHECK_FALSE(has(table, "\u009b"));
}

TEST_CASE("a table without colour is one with colour without its marks") {
  std::string coloured = table_of(sample(GroupBy::author), {.colour = Colour::ansi});
  for (const std::string_view mark : {"\x1b[1m", "\x1b[2m", "\x1b[0m"})
    for (std::size_t at = 0; (at = coloured.find(mark)) != coloured.npos;)
      coloured.erase(at, mark.size());
  CHECK(coloured == table_of(sample(GroupBy::author)));
}

TEST_CASE("a page is well-formed and has no element of a name") {
  GroupedStatistics all = sample(GroupBy::author);
  all.add(article_with({.authors = {"<script>alert(1)</script>", "\"><b>\x1b\xFF", "</table>"},
                        .place = "&amp;</main>",
                        .language = "<i>"}),
          {}, counts_of(4));
  const std::string html = html_of(all);
  const std::string body = html.substr(html.find("<body>"));
  const auto text = test::text_of_html(body.substr(0, body.rfind("</html>")));
  REQUIRE(text);
  CHECK(has(*text, "<script>alert(1)</script>"));
  CHECK(has(*text, "&amp;</main>"));
  CHECK_FALSE(has(body, "<script"));
  CHECK_FALSE(has(body, "<b>"));
  CHECK_FALSE(has(body, "<i>"));
  CHECK_FALSE(has(body, "\x1b"));
  CHECK_FALSE(has(body, "\xFF"));
}

TEST_CASE("a page tells how many there are of what it shows the first") {
  const std::string html = html_of(sample(GroupBy::author), {.top = 1});
  CHECK(has(html, "<h2>Authors: 1 of 2</h2>"));
  CHECK(has(html, "<h2>By author: 1 of 3</h2>"));
  CHECK(has(html_of(sample(GroupBy::author)), "<h2>By author</h2>"));
}

TEST_CASE("of groups in time the newest are shown, and the one without a date besides") {
  GroupedStatistics all = grouped(GroupBy::year);
  for (const std::string_view year : {"2017", "2018", "2019", "2020", ""})
    all.add(article_with({.date = year}), {}, counts_of(1));
  const std::string table = table_of(all, {.top = 2});
  CHECK(has(table, "\nBy date:year  2 of 4\n"));
  const std::size_t undated = table.find("\n  –  ");
  CHECK(undated < table.find("\n  2019  "));
  CHECK(table.find("\n  2019  ") < table.find("\n  2020  "));
  CHECK_FALSE(has(table.substr(0, table.find("\nParts")), "\n  2018  "));
  CHECK(has(html_of(all, {.top = 2}), "<h2>By date:year: 2 of 4</h2>"));
  CHECK(has(table_of(all, {.top = 4}), "\nBy date:year\n"));
  CHECK(has(table_of(all, {.sort_by = "words", .top = 2}), "\nBy date:year  2 of 5\n"));
  CHECK(rows_of(all, {.top = 2}).size() == 6);
}

TEST_CASE("languages say how many there are, and articles of none have a line") {
  GroupedStatistics all;
  for (const std::string_view language : {"en", "en", "de", "fr", "", ""})
    all.add(article_with({.language = language}), {}, counts_of(1));
  const std::string table = table_of(all, {.top = 1});
  CHECK(has(table, "\nLanguages  1 of 3\n  en  2   33.3 %"));
  CHECK(has(table, "\n  –   2   33.3 %"));
  CHECK(has(html_of(all, {.top = 1}), "<h2>Languages: 1 of 3</h2>"));
  CHECK(has(html_of(all, {.top = 1}), "<td>–</td><td>2</td>"));
  CHECK(has(table_of(all), "\nLanguages\n"));
}

TEST_CASE("scores say of which articles they are") {
  GroupedStatistics all;
  const auto note_with = [&](std::string_view language) {
    all.add(article_with({.language = language}), {}, counts_of(1));
    const std::string table = table_of(all);
    const std::size_t begin = table.find("\nReadability  ");
    return begin == table.npos ? ""
                               : table.substr(begin + 14, table.find('\n', begin + 1) - begin - 14);
  };
  CHECK(note_with("zh") == "");
  CHECK(note_with("de") == "of 1 article");
  CHECK(note_with("en-GB") == "of 1 article in English, LIX and RIX of 2");
  CHECK(json_of(all)["readability"]["english"]["articles"] == 1);
  CHECK(json_of(all)["readability"]["compared"]["articles"] == 2);
  all = {};
  CHECK(note_with("en") == "of 1 article in English");
  CHECK(has(html_of(all), "<h2>How hard it reads: of 1 article in English</h2>"));
}

TEST_CASE("without characters there is nothing to say of quotation marks") {
  CHECK(table_of({}) ==
        "0 articles, 0 bytes\n  0 characters, 0 words, 0 sentences,\n  0 paragraphs\n");
}

TEST_CASE("bars of lengths tell from where to where, and how many are beyond the last") {
  GroupedStatistics all;
  for (std::uint32_t i = 0; i < 200; ++i) all.add(article_with({}), {}, counts_of(1 + i % 30));
  all.add(article_with({}), {}, counts_of(1000));
  const std::string html = html_of(all);
  CHECK(has(html, "<title>0 to 15: 7</title>"));    // ten words
  CHECK(has(html, "<title>16 to 31: 14</title>"));  // twenty and thirty
  CHECK(has(html, "<title>304 and more: 1</title>"));
  CHECK(has(html, "text-anchor=\"end\">304+</text>"));
  all = {};
  all.add(article_with({}), {}, counts_of(1));
  CHECK(has(html_of(all), "<title>10: 1</title>"));
  CHECK_FALSE(has(html_of(all), " and more"));
}

TEST_CASE("a page shows the months between, too") {
  GroupedStatistics all;
  all.add(article_with({.date = "2020-11"}), {}, counts_of(1));
  all.add(article_with({.date = "2021-02"}), {}, counts_of(1));
  for (const std::string_view bar : {"2020-11: 1", "2020-12: 0", "2021-01: 0", "2021-02: 1"})
    CHECK_MESSAGE(has(html_of(all), "<title>" + std::string(bar) + "</title>"), bar);
}

TEST_CASE("a page fetches nothing") {
  const std::string html = html_of(large(GroupBy::author));
  CHECK(has(html, "default-src 'none'"));
  for (const std::string_view part : {"src=\"", "href=\"", "url(", "@import", "http:", "https:"})
    CHECK_FALSE(has(html, part));
}

TEST_CASE("the style of a page is CSS") {
  const std::string html = html_of({});
  for (const std::string_view part :
       {"color-scheme: light dark;", "@media (prefers-color-scheme: dark)", "max-width: 64rem",
        "width: 100%", "repeat(auto-fit, minmax(", "td:first-child"})
    CHECK_MESSAGE(has(html, part), part);
}

TEST_CASE("a page without articles has the zeros alone") {
  const std::string html = html_of({});
  CHECK(has(html, "<h1>0 articles</h1>"));
  CHECK_FALSE(has(html, "<svg"));
  CHECK_FALSE(has(html, "nan"));
}

TEST_CASE("of one article there is what makes sense of one") {
  const Article article = article_with({.date = "2020-07-30T12:00", .language = "en"});
  const Source source = {.id = "a\tb", .path = "a.txt"};
  std::string rows;
  append_article_heading(TableFormat::tsv, rows);
  append_article_figures(article, source, counts_of(2), TableFormat::tsv, rows);
  const auto lines = split(rows, '\n');
  REQUIRE(lines.size() == 3);
  CHECK(lines[0].starts_with("id\tdate\tlanguage\tbytes\tcharacters\twords\t"));
  CHECK(lines[1].starts_with("a\\tb\t2020-07-30T12:00\ten\t120\t120\t20\t2\t1\t0.0167\t"));
  CHECK(split(lines[0], '\t').size() == 3 + article_figure_names().size());
  CHECK(split(lines[1], '\t').size() == split(lines[0], '\t').size());
}

TEST_CASE("JSON of one article has the keys of its row, and null for what it lacks") {
  std::string text;
  append_article_figures_json(article_with({}), {.id = "\xFF"}, {}, text);
  const json object = json::parse(text);
  CHECK(object.size() == 3 + article_figure_names().size());
  for (const std::string_view name : article_figure_names()) CHECK(object.contains(name));
  CHECK(object["id"] == "\uFFFD");
  CHECK(object["date"].is_null());
  CHECK(object["language"].is_null());
  CHECK(object["words"] == 0);
  CHECK(object["quoted_share"].is_null());
  CHECK(object["flesch"].is_null());
}
