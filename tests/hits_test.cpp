#include <doctest/doctest.h>
#include <galley/hits.h>

#include <string>
#include <vector>

using namespace galley;

namespace {

const std::string text =
    "Rail line\n\nBy Jane Doe\n\nLEEDS (AP) - One Rail.\n\nTwo.\n\nThree\nRail.\n\nFour.\n\nFive.\n"
    "\nSix Rail.\n\nShare Rail";

// The parts as the text has them, so that no split is looked at.
Article rail_article() {
  const std::string_view all = text;
  const auto part = [all](std::string_view what) {
    return all.substr(all.find(what), what.size());
  };
  Article article;
  article.text = all;
  article.header = {part("Rail line"), part("By Jane Doe")};
  article.headline = article.header[0];
  article.byline = article.header[1];
  article.dateline =
      Dateline{.whole = part("LEEDS (AP) -"), .place = part("LEEDS"), .agency = {}, .date = {}};
  article.paragraphs = {part("One Rail."), part("Two."),  part("Three\nRail."),
                        part("Four."),     part("Five."), part("Six Rail.")};
  article.furniture = {{FurnitureKind::share, part("Share Rail")}};
  return article;
}

std::string parts_of(const std::string& pattern, const HitView& view, std::string_view place) {
  const Query query({.patterns = {pattern}});
  Search search(query);
  const Article article = rail_article();
  std::string out;
  append_hit_parts(article, place, search.hits(article), view, out);
  return out;
}

std::string json_of(const std::string& pattern) {
  const std::vector<std::string> patterns = {"nothing", pattern};
  const Query query({.patterns = patterns});
  Search search(query);
  const Article article = rail_article();
  std::string out;
  append_hits_json(article, {.id = "a@4", .path = "a", .offset = 4, .length = 99}, 0,
                   search.hits(article), patterns, out);
  return out;
}

}  // namespace

TEST_CASE("hits are one JSON object with the places of matches") {
  CHECK(
      json_of("e\\s+Rail") ==
      R"({"id":"a@4","source":{"path":"a","offset":4,"length":99},"article":null,)"
      R"("headline":"Rail line","hits":[)"
      R"({"pattern":"e\\s+Rail","in":"body","number":1,"match":"e Rail","at":[2,8],"span":[39,45]},)"
      R"({"pattern":"e\\s+Rail","in":"body","number":3,"match":"e Rail","at":[4,10],"span":[58,64]},)"
      R"({"pattern":"e\\s+Rail","in":"furniture","number":1,"match":"e Rail","at":[4,10],)"
      R"("span":[96,102]}]})");
  CHECK(json_of("bus").ends_with(R"("headline":"Rail line","hits":[]})"));
}

TEST_CASE("what is not known is null, and what is not UTF-8 is U+FFFD") {
  const Query query({.patterns = {"caf."}});
  Search search(query);
  Article article;
  article.text = "elsewhere";
  article.paragraphs = {"caf\xE9"};
  std::string out = "before ";
  append_hits_json(article, {.id = "\x80", .path = "p"}, 12, search.hits(article),
                   std::vector<std::string>{"caf."}, out);
  CHECK(out ==
        "before {\"id\":\"\uFFFD\",\"source\":{\"path\":\"p\",\"offset\":0,\"length\":0},"
        "\"article\":12,\"headline\":null,\"hits\":[{\"pattern\":\"caf.\",\"in\":\"body\","
        "\"number\":1,\"match\":\"caf\uFFFD\",\"at\":[0,6],\"span\":null}]}");
}

TEST_CASE("parts with hits are lines behind their places") {
  CHECK(parts_of("Rail", {}, "a@4") ==
        "a@4:headline:Rail line\n"
        "a@4:1:One Rail.\n--\na@4:3:Three Rail.\n--\na@4:6:Six Rail.\n"
        "a@4:furniture:Share Rail\n");
  CHECK(parts_of("Jane|LEEDS", {}, "") == "byline:By Jane Doe\ndateline:LEEDS (AP) -\n");
  CHECK(parts_of("bus", {}, "a") == "a-headline-Rail line\n");
}

TEST_CASE("paragraphs around one with a hit are its context") {
  CHECK(parts_of("Rail\\.$", {.context = 1}, "a") ==
        "a:1:One Rail.\na-2-Two.\na:3:Three Rail.\na-4-Four.\na-5-Five.\na:6:Six Rail.\n");
  CHECK(parts_of("Two|Six", {.context = 1}, "a") ==
        "a-1-One Rail.\na:2:Two.\na-3-Three Rail.\n--\na-5-Five.\na:6:Six Rail.\n");
  CHECK(parts_of("^One|Share", {.context = 2}, "") ==
        "1:One Rail.\n2-Two.\n3-Three Rail.\nfurniture:Share Rail\n");
  CHECK(parts_of("Three", {.context = 100}, "") ==
        "1-One Rail.\n2-Two.\n3:Three Rail.\n4-Four.\n5-Five.\n6-Six Rail.\n");
}

TEST_CASE("colours are around place, field, signs and matches") {
  CHECK(parts_of("Two", {.colour = Colour::ansi}, "a") ==
        "\x1b[35ma\x1b[m\x1b[36m:\x1b[m\x1b[32m2\x1b[m\x1b[36m:\x1b[m\x1b[1;31mTwo\x1b[m.\n");
}

TEST_CASE("matches stand alone on lines, and no control signs reach a terminal") {
  const Query query({.patterns = {"R.il"}});
  Search search(query);
  Article article;
  article.paragraphs = {"Rail R\x1bil", "R\nil"};
  std::string out;
  append_matches("a\x07", search.hits(article), Colour::none, out);
  CHECK(out == "a\\x07:Rail\na\\x07:R\\x1bil\na\\x07:R il\n");
  out.clear();
  append_matches("", search.hits(article), Colour::ansi, out);
  CHECK(out.starts_with("\x1b[1;31mRail\x1b[m\n"));
}
