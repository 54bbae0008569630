#include <doctest/doctest.h>
#include <galley/json.h>
#include <galley/query.h>

#include <string>
#include <vector>

using namespace galley;

namespace {

const std::string article_text =
    "Rail line opens\n"
    "By Jane Doe\n"
    "March 3, 2020\n"
    "\n"
    "LEEDS, March 3 (Reuters) - The new rail line to the north of the town\n"
    "opened to the pub-\n"
    "lic on Tuesday, and the first train came at noon with Prime\n"
    "Minister Anne O’Neill on it, who waved to the people on the platform\n"
    "and rode to the end of the line.\n"
    "\n"
    "The train was late. “It is a start,” the minister said, and left for\n"
    "the café, where others had been waiting for an hour, and then came\n"
    "back to the platform.\n"
    "\n"
    "(Reporting by Jane Doe; editing by John Roe)\n";

bool selects(const QueryOptions& options, std::string_view text = article_text) {
  const Query query(options);
  return Search(query).selects(split_article(text));
}

// "field number pattern: match [what the record has there]" a line.
std::string hits_of(const QueryOptions& options, std::string_view text = article_text) {
  const Query query(options);
  Search search(query);
  const Article article = split_article(text);
  std::string all;
  for (const Hit& hit : search.hits(article)) {
    all += field_names()[static_cast<std::size_t>(hit.field)];
    all += ' ' + std::to_string(hit.number) + ' ' + std::to_string(hit.pattern) + ": ";
    all += hit.part.substr(hit.in_part.begin, hit.in_part.size());
    if (hit.span)
      all.append(" [").append(text.substr(hit.span->begin, hit.span->size())).append("]");
    all += '\n';
  }
  return all;
}

std::vector<Field> in(Field field) { return {field}; }

}  // namespace

TEST_CASE("a pattern is matched against each part by itself, lines joined") {
  CHECK(selects({.patterns = {"Prime Minister Anne"}}));
  CHECK(selects({.patterns = {"pub-lic"}}));
  CHECK(selects({.patterns = {"^The train was late"}}));
  CHECK(selects({.patterns = {"nothing", "opened"}}));
  CHECK(selects({.patterns = {"(?<who>Jane|John) Doe$"}}));
  CHECK_FALSE(selects({.patterns = {"opens By"}}));
  CHECK_FALSE(selects({.patterns = {"on it\\..*The train"}}));
}

TEST_CASE("a field is where a pattern is looked for") {
  CHECK(selects({.patterns = {"Rail"}, .fields = in(Field::headline)}));
  CHECK(selects({.patterns = {"Jane"}, .fields = in(Field::byline)}));
  CHECK(selects({.patterns = {"Rail|2020"}, .fields = in(Field::header)}));
  CHECK(selects({.patterns = {"^The new rail"}, .fields = in(Field::body)}));
  CHECK(selects({.patterns = {"editing"}, .fields = in(Field::furniture)}));
  CHECK(selects({.patterns = {"Reuters"}, .fields = in(Field::dateline)}));
  CHECK_FALSE(selects({.patterns = {"Reuters"}, .fields = in(Field::body)}));
  CHECK_FALSE(selects({.patterns = {"Rail"}, .fields = in(Field::byline)}));
}

TEST_CASE("an inverted query is for articles without its patterns") {
  CHECK(selects({.patterns = {"bus"}, .inverted = true}));
  CHECK_FALSE(selects({.patterns = {"rail"}, .inverted = true}));
  CHECK(selects({.patterns = {"rail"}, .fields = in(Field::headline), .inverted = true}));
  CHECK_FALSE(selects({.patterns = {"bus"}, .inverted = true, .authors = {"Roe"}}));
}

TEST_CASE("patterns are required and forbidden anywhere in the article") {
  CHECK(selects({.required = {"Rail", "café"}}));
  CHECK_FALSE(selects({.required = {"Rail", "bus"}}));
  CHECK(selects({.forbidden = {"bus", "tram"}}));
  CHECK_FALSE(selects({.forbidden = {"bus", "train"}}));
  CHECK(selects({.patterns = {"Rail"}, .fields = in(Field::headline), .required = {"noon"}}));
}

TEST_CASE("author, place, date and language are asked for by themselves") {
  CHECK(selects({.authors = {"^Jane Doe$"}}));
  CHECK_FALSE(selects({.authors = {"Roe"}}));
  CHECK(selects({.places = {"Leeds|LEEDS"}}));
  CHECK_FALSE(selects({.places = {"Reuters"}}));
  CHECK(selects({.since = read_date("2020-03"), .until = read_date("2020-03-03")}));
  CHECK_FALSE(selects({.since = read_date("2020-03-04")}));
  CHECK_FALSE(selects({.since = read_date("2020")}, "no date\n"));
  CHECK_FALSE(selects({.places = {""}}, "no dateline\n"));
  CHECK(selects({.language = "EN"}));
  CHECK_FALSE(selects({.language = "e"}));
  CHECK_FALSE(selects({.language = "de"}));
}

TEST_CASE("an empty query is for all articles") {
  CHECK(selects({}));
  CHECK(selects({}, ""));
  CHECK_FALSE(selects({.patterns = {}}));
  CHECK_FALSE(selects({.fields = in(Field::furniture)}, "one paragraph alone\n"));
}

TEST_CASE("hits come in the order of the article, and view the match in the record") {
  CHECK(hits_of({.patterns = {"rail line", "Jane|Prime \\w+"}}) ==
        "byline 0 1: Jane [Jane]\n"
        "body 1 0: rail line [rail line]\n"
        "body 1 1: Prime Minister [Prime\nMinister]\n"
        "furniture 1 1: Jane [Jane]\n");
  CHECK(hits_of({.patterns = {"pub-lic"}}) == "body 1 0: pub-lic [pub-\nlic]\n");
  CHECK(hits_of({.patterns = {"Reuters"}}) == "dateline 0 0: Reuters [Reuters]\n");
  CHECK(hits_of({.patterns = {"x*"}}) == "");
}

TEST_CASE("loose patterns take no notice of how text was typed") {
  const PatternStyle loose = {.loose = true};
  CHECK(hits_of({.patterns = {"O'Neill"}}) == "");
  CHECK(hits_of({.patterns = {"O'Neill"}, .style = loose}) == "body 1 0: O’Neill [O’Neill]\n");
  CHECK(hits_of({.patterns = {"\"It is.*\" the|cafe"}, .style = loose}) ==
        "body 2 0: “It is a start,” the [“It is a start,” the]\nbody 2 0: café [café]\n");
}

TEST_CASE("bytes that are not UTF-8 are U+FFFD, and stay in the record") {
  CHECK(hits_of({.patterns = {"caf."}}, "the caf\xE9 here\n") ==
        "headline 0 0: caf\uFFFD [caf\xE9]\n");
}

TEST_CASE("a byline below the body is one place") {
  const std::string text =
      "Cow rescued from harbour\n\n"
      "The crew of a car ferry pulled a cow out of the harbour on Saturday, after the animal had "
      "swum around the pier for more than an hour.\n\n"
      "The captain delayed the departure by twenty minutes. He said that passengers had cheered "
      "and that the cow was well.\n\n"
      "By Jane Doe\n";
  REQUIRE(split_article(text).byline == "By Jane Doe");
  const std::string hits = hits_of({.patterns = {"Jane"}}, text);
  CAPTURE(hits);
  CHECK(hits.find("Jane [Jane]") == hits.rfind("Jane [Jane]"));
}

TEST_CASE("records that galley wrote are searched as they are, without spans") {
  const std::string line =
      R"({"galley":1,"id":"7","source":{"path":"d","offset":1,"length":9},"header":"Rail\nBy Jo Doe",)"
      R"("kicker":null,"headline":"Rail","standfirst":null,"byline":"By Jo Doe",)"
      R"("authors":["Jo Doe"],"agency":null,"date":"2020-07","updated":null,)"
      R"("dateline":{"place":"LEEDS","agency":"AP","date":null},"paragraphs":["One Rail.","Two."],)"
      R"("furniture":[{"kind":"share","text":"Share"}],"language":"en-GB","warnings":[],)"
      R"("extra":null,"spans":null})";
  RecordParser parser;
  Record record;
  record.text = record.raw = line;
  record.galleys_own = true;
  const Article& article = parser.parse(record.raw);
  const Query query({.patterns = {"Rail", "Jo", "AP|Share"},
                     .authors = {"Jo"},
                     .places = {"LEEDS"},
                     .since = read_date("2020"),
                     .language = "en"});
  Search search(query);
  CHECK(search.selects(article));
  std::string found;
  for (const Hit& hit : search.hits(article)) {
    CHECK_FALSE(hit.span);
    found.append(hit.part.substr(hit.in_part.begin, hit.in_part.size())).append("/");
  }
  CHECK(found == "Rail/Jo/AP/Rail/Share/");
  CHECK_FALSE(search.glance(record));
}

TEST_CASE("a glance is enough where words are looked for, and not where more is asked") {
  Record record;
  record.text = record.raw = article_text;
  const auto glance = [&](const QueryOptions& options) {
    const Query query(options);
    return Search(query).glance(record);
  };
  CHECK(glance({.patterns = {"noon"}}) == true);
  CHECK(glance({.patterns = {"bus"}}) == false);
  CHECK(glance({.patterns = {"bus"}, .inverted = true}) == true);
  CHECK(glance({}) == true);
  CHECK(glance({.inverted = true}) == false);
  CHECK_FALSE(glance({.patterns = {"noon"}, .fields = in(Field::body)}));
  CHECK_FALSE(glance({.patterns = {"noon"}, .authors = {"Jane"}}));
  CHECK_FALSE(glance({.patterns = {"^noon"}}));
  CHECK_FALSE(glance({.patterns = {"noon"}, .style = {.whole = true}}));
  CHECK_FALSE(glance({.patterns = {"noon"}, .style = {.loose = true}}));
}

TEST_CASE("the sieve lets pass what may be wanted") {
  const auto passes = [](const QueryOptions& options, std::string_view bytes) {
    const Query query(options);
    REQUIRE(query.sieve() != nullptr);
    return query.sieve()->find(bytes, 0) != bytes.npos;
  };
  CHECK(passes({.patterns = {"Prime Minister"}}, "a Prime\nMinister\n"));
  CHECK_FALSE(passes({.patterns = {"Prime Minister"}}, "a Prime number\n"));
  CHECK(passes({.patterns = {""}, .authors = {"Doe"}}, "By Jane Doe\n"));
  CHECK_FALSE(passes({.required = {"", "bus"}}, "By Jane Doe\n"));
  CHECK(passes({.patterns = {"été"}}, "un \xE9t\xE9\n"));
  CHECK(passes({.patterns = {"été"}}, "un\n\xE9t\xE9"));
  CHECK_FALSE(passes({.patterns = {"été"}}, "un ete\n"));
  for (const QueryOptions& options :
       {QueryOptions{}, QueryOptions{.patterns = {"bus"}, .inverted = true},
        QueryOptions{.patterns = {"bus"}, .style = {.loose = true}},
        QueryOptions{.patterns = {"bus", "[ab]*"}}, QueryOptions{.forbidden = {"bus"}}})
    CHECK(Query(options).sieve() == nullptr);
}

TEST_CASE("a query may be moved, and several searches use it") {
  Query query({.patterns = {"rail"}});
  query = Query({.patterns = {"train"}});
  Search first(query);
  Search second(std::move(first));
  const Article article = split_article(article_text);
  CHECK(second.hits(article).size() == 2);
  CHECK(Search(query).selects(article));
}

TEST_CASE("a pattern that is none is told of, wherever it stands") {
  for (const QueryOptions& options :
       {QueryOptions{.patterns = {"a("}}, QueryOptions{.required = {"a("}},
        QueryOptions{.forbidden = {"a("}}, QueryOptions{.authors = {"a("}},
        QueryOptions{.places = {"a("}}})
    CHECK_THROWS_AS(Query{options}, BadPattern);
}
