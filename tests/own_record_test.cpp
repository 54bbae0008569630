#include <doctest/doctest.h>
#include <galley/json.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

using galley::Article;
using galley::RecordParser;

namespace {

const std::string full =
    R"({"galley":1,"id":"7","source":{"path":"d.txt","offset":12,"length":99},)"
    R"("header":"Rail line\nBy Jane Doe","kicker":"RAIL","headline":"Rail \"line\"",)"
    R"("standfirst":"It opens.","byline":"By Jane Doe","authors":["Jane Doe","J\u00e9"],)"
    R"("agency":"Reuters","date":"2020-07-30T16:59:07.25+04:00","updated":"2021",)"
    R"("dateline":{"place":"LEEDS","agency":null,"date":"--03-03"},"paragraphs":["One.","Two."],)"
    R"("furniture":[{"kind":"share","text":"Share"}],"language":"en","warnings":["text-cut-off"],)"
    R"("extra":{"n":1e999,"list":[1, {"a":"b"}]},"spans":{"tiles":[]}})";

// The text of every example, and a third of each with bytes that are not UTF-8.
std::vector<std::string> texts() {
  std::vector<std::string> all;
  for (const auto& entry : std::filesystem::directory_iterator("examples/articles")) {
    if (entry.path().extension() != ".txt") continue;
    std::ifstream file(entry.path(), std::ios::binary);
    const std::string text{std::istreambuf_iterator<char>(file), {}};
    all.push_back(text);
    std::string damaged = text.substr(0, text.size() / 3);
    for (std::size_t i = 40; i < damaged.size(); i += 97) damaged[i] = static_cast<char>(0xE2);
    all.push_back(damaged);
  }
  return all;
}

galley::Source source_of(std::string_view text) {
  galley::Source source = {.id = "an \"id\"", .path = "a\\b\x80", .length = text.size()};
  source.extra = {{"site", R"("x\u0041 \"y\"")"}, {"n\n", R"({"a" : [1.50, null]})"}};
  return source;
}

std::string rewritten(std::string_view line) {
  RecordParser parser;
  const Article& article = parser.parse(line);
  std::string out;
  galley::append_json(article, parser.source(), {.extra = true}, out);
  return out;
}

}  // namespace

TEST_CASE("a record gives its article back") {
  RecordParser parser;
  const Article& article = parser.parse(full);
  CHECK(article.header == std::vector<std::string_view>{"Rail line", "By Jane Doe"});
  CHECK(article.headline == "Rail \"line\"");
  CHECK(article.authors == std::vector<std::string_view>{"Jane Doe", "Jé"});
  REQUIRE(article.date);
  CHECK(article.date->time->fraction == "25");
  REQUIRE(article.dateline);
  CHECK(article.dateline->date->month == 3);
  CHECK(article.furniture.at(0).kind == galley::FurnitureKind::share);
  CHECK(article.warnings == std::vector{galley::Warning::text_cut_off});
  CHECK(parser.source().id == "7");
  CHECK(parser.source().path == "d.txt");
  CHECK(parser.source().offset == 12);
  REQUIRE(parser.source().extra.size() == 2);
  CHECK(parser.source().extra[0].second == "1e999");
  CHECK(parser.source().extra[1].second == R"([1, {"a":"b"}])");
}

TEST_CASE("what is read back is written as it was") {
  const std::string once = rewritten(full);
  CHECK(rewritten(once) == once);
  CHECK(once.find(R"("n":1e999,"list":[1,{"a":"b"}])") != std::string::npos);
}

TEST_CASE("what is missing or of another type is absent") {
  RecordParser parser;
  const Article& article = parser.parse(
      R"({"galley":1,"headline":7,"authors":"x","date":"soon","dateline":[],"paragraphs":[1,"a"]})");
  CHECK(article.headline.empty());
  CHECK(article.authors.empty());
  CHECK_FALSE(article.date);
  CHECK_FALSE(article.dateline);
  CHECK(article.paragraphs == std::vector<std::string_view>{"a"});
  CHECK(parser.parse("no JSON").headline.empty());
  CHECK(parser.parse("").paragraphs.empty());
}

TEST_CASE("a parser forgets the record before") {
  RecordParser parser;
  parser.parse(full);
  CHECK(parser.parse(R"({"galley":1})").headline.empty());
  CHECK(parser.source().extra.empty());
}

TEST_CASE("the record of every example is read back and written as it was") {
  const auto all = texts();
  CHECK(all.size() > 50);
  for (const std::string& text : all) {
    std::string line;
    galley::append_json(galley::split_article(text), source_of(text), {.extra = true}, line);
    CHECK(rewritten(line) == line);
  }
}

TEST_CASE("the record of every example is passed on as it was, with spans and extra") {
  for (const std::string& text : texts()) {
    std::string line;
    galley::append_json(galley::split_article(text), source_of(text),
                        {.spans = true, .extra = true}, line);
    galley::Record record;
    record.raw = line;
    std::string out;
    galley::append_own_json(record, {}, out);
    CHECK(out == line);
  }
}

TEST_CASE("a list keeps its empty strings") {
  CHECK(rewritten(R"({"galley":1,"authors":["","A"]})").find(R"("authors":["","A"])") !=
        std::string::npos);
}
