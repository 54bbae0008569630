#include <doctest/doctest.h>

#include <string>

#include "statistics_of.h"

using namespace galley;
using test::article_with;
using test::counts_of;
using test::partial_of;

namespace {

GroupedStatistics sample() {
  GroupedStatistics all{.by = GroupBy::author, .all = {}, .groups = {}};
  all.add(article_with({.authors = {"Jane \"JD\" Doe", "Ян Доу"},
                        .date = "2020-07-30",
                        .place = "LONDON",
                        .agency = "Reuters",
                        .language = "en",
                        .headline = "Cow rescued",
                        .warnings = {Warning::text_cut_off}}),
          {}, counts_of(300));
  all.add(article_with({.authors = {"Ян Доу"}, .date = "2021"}), {}, counts_of(2));
  return all;
}

const std::string empty_text =
    R"({"characters":0,"words":0,"sentences":0,"letters":0,"long_words":0,"syllables":0,)"
    R"("complex_words":0})";
const std::string empty_names = R"({"dropped":0,"names":{}})";
const std::string empty_steps = R"({"sum":0,"least":0,"greatest":0,"steps":[]})";

// What is wrong with `json`; read_partial() must leave alone what it should have filled.
std::string wrong_with(std::string_view json) {
  GroupedStatistics statistics = sample();
  const std::optional<std::string> wrong = read_partial(json, statistics);
  if (!wrong) return "nothing";
  CHECK(statistics == sample());
  return *wrong;
}

// What is wrong with the sample after one piece of it was exchanged.
std::string wrong_with(std::string_view piece, std::string_view other) {
  std::string json = partial_of(sample());
  const std::size_t at = json.find(piece);
  REQUIRE(at != json.npos);
  return wrong_with(json.replace(at, piece.size(), other));
}

}  // namespace

TEST_CASE("partial results are one line of whole numbers and strings, with all keys") {
  CHECK(partial_of({}) ==
        R"({"galley-statistics":1,"by":"nothing","all":{"earliest":"","latest":"","articles":0,)"
        R"("bytes":0,"paragraphs":0,"quoted":0,"text":)" +
            empty_text + R"(,"english":)" + empty_text + R"(,"compared":)" + empty_text +
            R"(,"with_headline":0,"with_byline":0,"with_author":0,"with_agency":0,"with_date":0,)"
            R"("with_dateline":0,"warnings":{"ambiguous-date":0,"text-cut-off":0,)"
            R"("invalid-utf8":0,"encoding-guessed":0,"looks-like-html":0},"years":{},)"
            R"("months":{},"languages":{},"authors":)" +
            empty_names + R"(,"places":)" + empty_names + R"(,"agencies":)" + empty_names +
            R"(,"article_words":)" + empty_steps + R"(,"article_sentences":)" + empty_steps +
            R"(,"article_paragraphs":)" + empty_steps + R"(,"sentence_words":)" + empty_steps +
            R"(},"dropped":0,"groups":{}})");
}

TEST_CASE("partial results are read as what was written") {
  GroupedStatistics read;
  const std::string json = partial_of(sample());
  CHECK(read_partial(json, read) == std::nullopt);
  CHECK(read == sample());
  CHECK(partial_of(read) == json);
  CHECK(read_partial(" " + json + "\r\n", read) == std::nullopt);
  CHECK(read_partial(partial_of({}), read) == std::nullopt);
  CHECK(read == GroupedStatistics());
}

TEST_CASE("more names than are kept are read as what was written") {
  GroupedStatistics all;
  all.all.articles = 3;
  for (unsigned i = 0; i < 70'000; ++i)
    all.all.authors.add("author " + std::to_string(i), 1 + i % 3);
  GroupedStatistics read;
  CHECK(read_partial(partial_of(all), read) == std::nullopt);
  CHECK(read == all);
}

TEST_CASE("what is no partial results is refused") {
  for (const std::string_view text : {"", "{", "{\"a\":\"\xFF\"}", "Ferry back in service"})
    CHECK(wrong_with(std::string(text)) == "not what galley stats --partial writes");
  CHECK(wrong_with(partial_of({}) + partial_of({})).starts_with("broken JSON: "));
  CHECK(wrong_with("[]") == "not an object");
  CHECK(wrong_with("{}") == "not what galley stats --partial writes");
  CHECK(wrong_with(R"({"galley":1,"id":"a"})") == "not what galley stats --partial writes");
}

TEST_CASE("results of another version are refused") {
  CHECK(wrong_with(R"({"galley-statistics":2,"new":[]})") ==
        "of version 2, and this galley reads version 1");
}

TEST_CASE("every start of partial results is refused") {
  const std::string json = partial_of(sample());
  CHECK(wrong_with(json.substr(0, 10)) == "not what galley stats --partial writes");
  for (std::size_t size = 21; size < json.size(); size += 7)
    CHECK(wrong_with(json.substr(0, size)).starts_with("broken JSON: "));
}

TEST_CASE("a key too few, too many or in another place is named") {
  CHECK(wrong_with(R"("bytes":18120,)", "") == "all: no \"bytes\" where it should stand");
  CHECK(wrong_with(R"("complex_words":302})", R"("complex_words":302,"more":1})") ==
        "all.text: \"more\" is not known here");
  CHECK(wrong_with(R"("quoted":302,)", R"("quoted":302,"quoted":302,)") ==
        "all: no \"text\" where it should stand");
  CHECK(wrong_with(R"("by":"author",)", "") == "no \"by\" where it should stand");
}

TEST_CASE("numbers that are no counts are refused") {
  const std::string wrong = "all.articles: not a whole number from 0 to 9007199254740991";
  CHECK(wrong_with(R"("articles":2)", R"("articles":-2)") == wrong);
  CHECK(wrong_with(R"("articles":2)", R"("articles":2.0)") == wrong);
  CHECK(wrong_with(R"("articles":2)", R"("articles":"2")") == wrong);
  CHECK(wrong_with(R"("articles":2)", R"("articles":null)") == wrong);
  CHECK(wrong_with(R"("articles":2)", R"("articles":9007199254740992)") == wrong);
  CHECK(wrong_with(R"("articles":2)", R"("articles":9007199254740991)") == "nothing");
  CHECK(wrong_with(R"("articles":2)", R"("articles":99999999999999999999)")
            .starts_with("broken JSON: "));
}

TEST_CASE("more articles with a part than there are articles are refused") {
  const std::string wrong =
      "all: more articles have a part than there are, or more is quoted than written";
  CHECK(wrong_with(R"("with_headline":1)", R"("with_headline":3)") == wrong);
  CHECK(wrong_with(R"("text-cut-off":1)", R"("text-cut-off":3)") == wrong);
  CHECK(wrong_with(R"("2020":1)", R"("2020":3)") == wrong);
  CHECK(wrong_with(R"("quoted":302)", R"("quoted":30200000)") == wrong);
}

TEST_CASE("steps that are not galley's are refused") {
  const std::string wrong =
      "all.article_words: no numbers have these steps, sum, least and greatest";
  CHECK(wrong_with(R"("least":20,)", R"("least":21,)") == wrong);
  CHECK(wrong_with("[[20,1],[3000,1]]", "[[20,1],[3001,1]]") == wrong);
  CHECK(wrong_with("[[20,1],[3000,1]]", "[[20,1],[3000,0]]") == wrong);
  CHECK(wrong_with("[[20,1],[3000,1]]", "[[3000,1],[20,1]]") ==
        "all.article_words.steps: 20 is not in its place");
  CHECK(wrong_with("[[20,1],[3000,1]]", "[[20,1],[3000]]") ==
        "all.article_words.steps: not a list of pairs");
  CHECK(wrong_with("[[20,1],[3000,1]]", "{}") == "all.article_words.steps: not a list of pairs");
}

TEST_CASE("dates that are none are refused") {
  CHECK(wrong_with(R"("years":{"2020":1)", R"("years":{"20":1)") == "all: \"20\" is no year");
  CHECK(wrong_with(R"({"2020-07":1})", R"({"2020-13":1})") == "all: \"2020-13\" is no month");
  CHECK(wrong_with(R"("latest":"2021")", R"("latest":"2019")") ==
        "all: \"2020-07-30\" and \"2019\" are no earliest and latest date");
  CHECK(wrong_with(R"("latest":"2021")", R"("latest":"")") ==
        "all: \"2020-07-30\" and \"\" are no earliest and latest date");
}

TEST_CASE("names in another order, twice or never are refused") {
  const std::string names = R"({"Ян Доу":2,"Jane \"JD\" Doe":1})";
  CHECK(wrong_with(names, R"({"Jane":1,"Ян Доу":2})") ==
        "all.authors: the commonest names are not the first");
  CHECK(wrong_with(names, R"({"Jane":2,"Jane":1})") ==
        "all.authors: not the names that galley would keep");
  CHECK(wrong_with(names, R"({"Jane":0})") == "all.authors: not the names that galley would keep");
  CHECK(wrong_with(R"("authors":{"dropped":0)", R"("authors":{"dropped":1)") ==
        "all.authors: not the names that galley would keep");
  CHECK(wrong_with(R"("authors":{"dropped":0)", R"("authors":{"dropped":2)") ==
        "all.authors.dropped: neither 0 nor 1");
  CHECK(wrong_with(R"("languages":{"en":1})", R"("languages":{"en":0})") ==
        "all.languages: \"en\" never came");
  CHECK(wrong_with(R"("languages":{"en":1})", R"("languages":{"en":1,"de":1})") ==
        "all.languages: \"de\" is not in its place");
}

TEST_CASE("groups that cannot be are refused, and the place of what is wrong in one is told") {
  CHECK(wrong_with(R"("by":"author")", R"("by":"mood")") == "by: no grouping is called \"mood\"");
  CHECK(wrong_with(R"("by":"author")", R"("by":"nothing")") == "groups by nothing");
  CHECK(wrong_with(R"("dropped":0,"groups")", R"("dropped":1,"groups")") ==
        "not the groups that galley would keep");
  CHECK(wrong_with(R"("Ян Доу":{"earliest":"2020-07-30",)", R"("Ян Доу":{)") ==
        "groups.Ян Доу: no \"earliest\" where it should stand");
}
