#include <doctest/doctest.h>
#include <galley/json.h>
#include <galley/names.h>

#include <nlohmann/json.hpp>
#include <string>
#include <vector>

using galley::Article;
using galley::JsonOptions;
using galley::Source;

namespace {

std::string json_of(const Article& article, const JsonOptions& options = {},
                    const Source& source = {.id = "a.txt", .path = "a.txt", .length = 3}) {
  std::string out;
  galley::append_json(article, source, options, out);
  return out;
}

// The value of one key as JSON text.
std::string value_of(std::string_view key, const Article& article, const Source& source = {}) {
  std::string object = json_of(article, {.keys = {key}}, source);
  return object.substr(key.size() + 4, object.size() - key.size() - 5);
}

std::string own_json(std::string_view line, const JsonOptions& options = {}) {
  galley::Record record;
  record.raw = line;
  record.galleys_own = true;
  std::string out;
  galley::append_own_json(record, options, out);
  return out;
}

std::string indented(std::string_view json) {
  std::string out;
  galley::append_indented(json, 0, out);
  return out;
}

}  // namespace

TEST_CASE("an empty article has all keys in their order") {
  CHECK(json_of({}) ==
        R"({"galley":1,"id":"a.txt","source":{"path":"a.txt","offset":0,"length":3},"header":null,)"
        R"("kicker":null,"headline":null,"standfirst":null,"byline":null,"authors":[],)"
        R"("agency":null,"date":null,"updated":null,"dateline":null,"paragraphs":[],)"
        R"("furniture":[],"language":null,"warnings":[]})");
}

TEST_CASE("parts are written as one line each, the header with its lines") {
  Article article;
  article.header = {" Rail line\n  opens \n", "By Jane Doe"};
  article.headline = "Rail line\n  opens";
  article.authors = {"Jane\nDoe", "John \"J\" Roe"};
  CHECK(value_of("header", article) == R"("Rail line\nopens\nBy Jane Doe")");
  CHECK(value_of("headline", article) == R"("Rail line opens")");
  CHECK(value_of("authors", article) == R"(["Jane Doe","John \"J\" Roe"])");
}

TEST_CASE("a part of nothing but white space is not there") {
  Article article;
  article.headline = " \n\u00A0";
  article.header = {"", "\n"};
  CHECK(json_of(article, {.keys = {"header", "headline"}}) == R"({"header":null,"headline":null})");
}

TEST_CASE("dates, datelines and furniture have their own shapes") {
  Article article;
  article.date = galley::read_date("2020-07-30T16:59Z");
  article.dateline = galley::Dateline{.whole = "LEEDS, March 3 -",
                                      .place = "LEEDS",
                                      .agency = {},
                                      .date = galley::read_date("--03-03")};
  article.furniture = {{galley::FurnitureKind::signoff, "Edited by\nX"}};
  CHECK(value_of("date", article) == R"("2020-07-30T16:59Z")");
  CHECK(value_of("dateline", article) == R"({"place":"LEEDS","agency":null,"date":"--03-03"})");
  CHECK(value_of("furniture", article) == R"([{"kind":"signoff","text":"Edited by X"}])");
}

TEST_CASE("furniture has the names of its kinds") {
  for (int kind = 0; kind <= static_cast<int>(galley::FurnitureKind::other); ++kind) {
    Article article;
    article.furniture = {{static_cast<galley::FurnitureKind>(kind), "x"}};
    const auto read = nlohmann::json::parse(value_of("furniture", article));
    CHECK(read[0]["kind"] == galley::name_of(article.furniture[0].kind));
  }
}

TEST_CASE("a source that was repaired adds its warning in its place") {
  Article article;
  article.warnings = {galley::Warning::text_cut_off, galley::Warning::looks_like_html};
  const Source source = {.repaired = true};
  CHECK(value_of("warnings", article, source) ==
        R"(["text-cut-off","invalid-utf8","looks-like-html"])");
}

TEST_CASE("the record is valid UTF-8 whatever comes in") {
  Article article;
  article.headline = "caf\xE9 \xE6\x9D";
  const std::string json = json_of(article, {}, {.id = "\xFF", .path = "\xFF.txt"});
  const auto read = nlohmann::json::parse(json);
  CHECK(read["headline"] == "caf\uFFFD \uFFFD");
  CHECK(read["id"] == "\uFFFD");
  CHECK(read["source"]["path"] == "\uFFFD.txt");
}

TEST_CASE("extra has the kept keys with their values as they stood, without white space") {
  Source source;
  source.extra = {
      {"url", "\"http://x\""}, {"n", "1.50e400"}, {"a\"b", "{ \"x\" : [ 1, \"y z\" ] }"}};
  CHECK(value_of("extra", {}, source) ==
        R"({"url":"http://x","n":1.50e400,"a\"b":{"x":[1,"y z"]}})");
  CHECK(value_of("extra", {}) == "{}");
}

TEST_CASE("spans count bytes of the text, null where a part does not stand in it") {
  const std::string_view text = "Title\n\nBody.\n";
  Article article;
  article.text = text;
  article.headline = text.substr(0, 5);
  article.agency = "elsewhere";
  article.paragraphs = {text.substr(7, 5)};
  article.tiles = {{galley::TileKind::header, {0, 5}}, {galley::TileKind::separator, {5, 7}}};
  const auto spans = nlohmann::json::parse(value_of("spans", article));
  CHECK(spans["tiles"].dump() == R"([["header",0,5],["separator",5,7]])");
  CHECK(spans["headline"].dump() == "[0,5]");
  CHECK(spans["agency"].is_null());
  CHECK(spans["paragraphs"].dump() == "[[7,12]]");
}

TEST_CASE("fields are written in the order asked for") {
  Article article;
  article.headline = "Title";
  CHECK(json_of(article, {.keys = {"headline", "id"}}) == R"({"headline":"Title","id":"a.txt"})");
}

TEST_CASE("a record of galley's own passes as it stands") {
  const std::string line = R"({"galley":1, "id" : "x","n":1e5})";
  CHECK(own_json(line) == line);
  CHECK(own_json(line + "\r") == line);
  CHECK(own_json(line, {.keys = {"id", "kicker"}}) == R"({"id":"x","kicker":null})");
  CHECK(own_json(R"({"galley":1,"source":{"path":"a}","offset":0} ,"id":"\"x"})",
                 {.keys = {"source", "id"}}) ==
        R"({"source":{"path":"a}","offset":0},"id":"\"x"})");
}

TEST_CASE("indented JSON has a line for each member") {
  CHECK(indented(R"({"a":1,"b":[],"c":{},"d":["x{",{"e":null}]})") ==
        "{\n  \"a\": 1,\n  \"b\": [],\n  \"c\": {},\n  \"d\": [\n    \"x{\",\n    {\n"
        "      \"e\": null\n    }\n  ]\n}");
  CHECK(indented(R"({ "a" : [ ] })") == "{\n  \"a\": []\n}");
}
