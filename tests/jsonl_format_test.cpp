#include "read/json/jsonl_format.h"

#include <doctest/doctest.h>

#include <nlohmann/json.hpp>

#include "extents.h"
#include "source.h"

using namespace galley;
using namespace galley::test;

namespace {

std::vector<Read> read(std::string_view source, ReadOptions options = {}) {
  options.format = SourceFormat::jsonl;
  return read_file(source, options);
}

Read read_line(std::string_view line, const ReadOptions& options = {}) {
  const auto all = read(line, options);
  REQUIRE(all.size() == 1);
  return all.front();
}

std::string message(std::string_view line) { return read_line(line).message; }

}  // namespace

TEST_CASE("each line is a record with its text and its id") {
  const auto all = read("{\"id\": \"a1\", \"text\": \"Rain\\nin \\u004day\"}\n{\"text\": \"\"}\n");
  CHECK(texts(all) == Strings{"Rain\nin May", ""});
  CHECK(all[0].id == "a1");
  CHECK(all[1].id == "");
  CHECK(all[1].offset == 42);
  CHECK(all[0].raw == "{\"id\": \"a1\", \"text\": \"Rain\\nin \\u004day\"}");
}

TEST_CASE("blank lines are no records, a CR stays with its line") {
  CHECK(raws(read("\n \t\n{\"text\":\"a\"}\r\n\r\n{\"text\":\"b\"}")) ==
        Strings{"{\"text\":\"a\"}\r", "{\"text\":\"b\"}"});
}

TEST_CASE("a dotted path goes down into objects") {
  const ReadOptions options{.text_field = "article.body", .id_field = "article.meta.n"};
  const auto one =
      read_line(R"({"article": {"meta": {"n": 7}, "body": "x"}, "body": "y"})", options);
  CHECK(one.text == "x");
  CHECK(one.id == "7");
  CHECK(read_line(R"({"article.body": "x"})", options).text == "x");
  CHECK(read_line(R"({"article": [{"body": "x"}]})", options).code == "no-text");
}

TEST_CASE("headline, authors and date are read from their fields where they are apart") {
  const ReadOptions options{
      .headline_field = "title", .authors_field = "meta.authors", .date_field = "meta.published"};
  const auto one = read_line(
      R"({"title":"Rain \u2013 again","text":"x","meta":{"authors":"By Oona Falk","published":"2024-03-05"}})",
      options);
  CHECK(one.headline == "Rain – again");
  CHECK(one.byline == "By Oona Falk");
  CHECK(one.authors.empty());
  CHECK(one.date == "2024-03-05");
  const auto none = read_line(R"({"title":null,"text":"title","meta":[]})", options);
  CHECK(none.headline.empty());
  CHECK(none.byline.empty());
}

TEST_CASE("authors are a string, a list of names or of objects with a name") {
  const auto authors = [](std::string value) {
    return read_line("{\"text\":\"\",\"by\":" + value + "}", {.authors_field = "by"}).authors;
  };
  CHECK(authors(R"(["Oona Falk","Ida Lind"])") == Strings{"Oona Falk", "Ida Lind"});
  CHECK(authors(R"([{"id":7,"name":"Oona Falk"},"Ida Lind",{"name":"Jo Ek"},null])") ==
        Strings{"Oona Falk", "Ida Lind", "Jo Ek"});
  CHECK(authors(R"(["Oona Falk"],"by":["Ida Lind"])") == Strings{"Ida Lind"});
  CHECK(authors(R"(["Oona Falk"],"by":"Ida Lind")").empty());
  CHECK(authors("[[\"Oona Falk\"]]").empty());
}

TEST_CASE("the id is a string or a number as it is written") {
  const auto id = [](std::string value) {
    return read_line("{\"id\":" + value + ",\"text\":\"\"}").id;
  };
  CHECK(id("\"\\u0041\"") == "A");
  CHECK(id("-0") == "-0");
  CHECK(id("1.50e3 ") == "1.50e3");
  CHECK(id("123456789012345678901234567890") == "123456789012345678901234567890");
  CHECK(id("true") == "");
  CHECK(id("null") == "");
  CHECK(id("{}") == "");
}

TEST_CASE("of a key written twice the last value counts") {
  CHECK(read_line(R"({"text": "a", "id": 1, "text": "b", "id": 2})").text == "b");
  CHECK(read_line(R"({"text": "a", "id": 1, "text": "b", "id": 2})").id == "2");
  CHECK(read_line(R"({"text": "a", "text": null})").code == "no-text");
}

TEST_CASE("kept keys are handed over as JSON text") {
  const ReadOptions options{.keep = {"tags", "none", "n", "s", "text"}};
  const auto one = read_line(
      R"({"s": "\u00e4" , "tags" : [1, {"a": []} ] , "text": "t", "n":1.0 , "deep": {"n": 2}})",
      options);
  using Extra = std::vector<std::pair<std::string, std::string>>;
  CHECK(
      one.extra ==
      Extra{{"tags", "[1, {\"a\": []} ]"}, {"n", "1.0"}, {"s", "\"\\u00e4\""}, {"text", "\"t\""}});
}

TEST_CASE("a line that galley wrote is taken as it is") {
  const auto one =
      read_line(R"({"galley": 1, "id": "x@5", "headline": "h"})", {.id_field = "headline"});
  CHECK(one.galleys_own);
  CHECK(one.id == "x@5");
  CHECK(one.text == "");
  CHECK(!read_line(R"({"galley": "1", "text": ""})").galleys_own);
  CHECK(!read_line(R"({"a": {"galley": 1}, "text": ""})").galleys_own);
}

TEST_CASE("a line without the text is rejected, and the rest is read") {
  const auto all = read("{\"text\":\"a\"}\n\n{\"body\":\"b\"}\n{\"text\":\"c\"}\n");
  REQUIRE(all.size() == 3);
  CHECK(all[1].code == "no-text");
  CHECK(all[1].message == "no string under \"text\" (try --text-field)");
  CHECK(all[1].line == 3);
  CHECK(all[1].offset == 14);
  CHECK(all[1].raw == "{\"body\":\"b\"}");
  CHECK(all[2].text == "c");
  CHECK(read_line(R"({"text": null})").code == "no-text");
  CHECK(read_line(R"({"text": ["a"]})").code == "no-text");
  CHECK(read_line("{}").code == "no-text");
}

TEST_CASE("what is no JSON object is rejected with the reason") {
  CHECK(message("[1]") == "not a JSON object (try --from text)");
  CHECK(message("\"text\"") == "not a JSON object (try --from text)");
  CHECK(message(R"({"text": "a)") == "a string has no end");
  CHECK(message("{\"text\": \"a\tb\"}") == "a control character stands bare in a string");
  CHECK(message(R"({"text": "a"} {})") == "broken JSON at byte 14 of the line");
  CHECK(message(R"({"text": "a", "n": 01})") == "broken JSON at byte 19 of the line");
  CHECK(message(R"({"text": tru})") == "broken JSON at byte 9 of the line");
  for (const char* line : {"{", "{]", "{\"a\"}", "{\"a\":}", "{\"a\":1,}", "{\"a\":1 2}",
                           "{\"a\":[1,]}", "{\"a\":[}", "{a:1}", "{\"a\":1}}", "{\"a\":\"\\x\"}",
                           "{\"a\":+1}", "{,}", "{\"a\":1\f}", "{\"a\":true\v}"}) {
    CAPTURE(line);
    CHECK(read_line(line).code == "bad-json");
  }
}

TEST_CASE("an object nested deeper than 64 is refused without recursion") {
  const auto nested = [](std::size_t depth) {
    return "{\"text\":\"a\",\"x\":" + std::string(depth, '[') + std::string(depth, ']') + "}";
  };
  CHECK(read_line(nested(63)).text == "a");
  CHECK(message(nested(64)) == "nested deeper than 64");
  CHECK(message(nested(1000000)) == "nested deeper than 64");
  CHECK(message("{\"x\":" + std::string(1000000, '[')) == "an object or a list has no end");
}

TEST_CASE("bytes that are not UTF-8 among others that are are read as U+FFFD and told") {
  const auto one = read_line("{\"text\": \"caf\xC3\xA9 \xC3\xA0 la cr\xC3\xA8me \xF0\x9F\"}");
  CHECK(one.text == "caf\u00E9 \u00E0 la cr\u00E8me \uFFFD");
  CHECK(one.repaired);
  CHECK(!one.encoding_guessed);
  CHECK(one.raw == "{\"text\": \"caf\xC3\xA9 \xC3\xA0 la cr\xC3\xA8me \xF0\x9F\"}");
  CHECK(!read_line("{\"text\": \"caf\xC3\xA9\"}").repaired);
}

TEST_CASE("a line that is not UTF-8 is in the encoding it looks like, or that is named") {
  const auto one = read_line(
      "{\"text\": \"Das Caf\xE9 in K\xF6ln \xF6"
      "ffnet\"}");
  CHECK(one.text == "Das Caf\u00E9 in K\u00F6ln \u00F6ffnet");
  CHECK(one.encoding_guessed);
  CHECK(!one.repaired);
  // The second byte of the letter is what JSON takes for a backslash.
  const auto named = read_line("{\"text\": \"\x95\x5C\"}", {.encoding = Encoding::shift_jis});
  CHECK(named.text == "\u8868");
  CHECK(!named.encoding_guessed);
}

TEST_CASE("escapes of half a surrogate pair are read as U+FFFD and told") {
  CHECK(read_line(R"({"text": "\ud83d\ude00"})").text == "\xF0\x9F\x98\x80");
  CHECK(read_line(R"({"text": "\ud83d."})").text == "\xEF\xBF\xBD.");
  CHECK(read_line(R"({"text": "\ude00"})").text == "\xEF\xBF\xBD");
  CHECK(read_line(R"({"text": "\ud83d\ud83d\ude00"})").text == "\xEF\xBF\xBD\xF0\x9F\x98\x80");
  CHECK(read_line(R"({"text": "\\ud83d \ud83d"})").text == "\\ud83d \xEF\xBF\xBD");
  CHECK(read_line("{\"text\": \"\xC3\xA9\xC3\xA9\xFF\\ud83d\"}").text ==
        "\u00E9\u00E9\uFFFD\uFFFD");
  CHECK(read_line(R"({"text": "\ud83d"})").repaired);
  CHECK(read_line(R"({"text": "\ud8"})").code == "bad-json");
}

TEST_CASE("a byte order mark before a line belongs to no record") {
  const auto all = read("\xEF\xBB\xBF{\"text\":\"a\"}\n\xEF\xBB\xBF{\"text\":\"b\"}\n");
  CHECK(texts(all) == Strings{"a", "b"});
  CHECK(all[0].raw == "{\"text\":\"a\"}");
  CHECK(all[0].offset == 3);
}

TEST_CASE("JSON Lines are found the same from any start and however they come") {
  JsonlFormat format({});
  for (const std::string_view source : {"", "\n", "a", "a\nb", "\n\n a\n\n\r\nb\r\n \n", " \n  "}) {
    CAPTURE(source);
    CHECK(starts_anywhere(format, source));
  }
}

TEST_CASE("every string that another parser reads is read the same") {
  for (const char* value :
       {R"("")", R"("\"\\\/\b\f\n\r\t")", R"("\u00e9\u4e2d\u0000")", "\"\xE4\xB8\xAD\""}) {
    const std::string line = std::string("{\"text\":") + value + "}";
    CHECK(read_line(line).text == nlohmann::json::parse(line)["text"].get<std::string>());
  }
}
