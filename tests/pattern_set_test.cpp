#include "query/pattern_set.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

using namespace galley;

namespace {

using Patterns = std::vector<std::string>;

// What the patterns find in the text, "pattern:match" with "/" between.
std::string found(const Patterns& patterns, std::string_view text, const PatternStyle& style = {}) {
  const PatternSet set(patterns, style);
  std::string all;
  for (auto match = set.find(text, 0); match && match->size() > 0;
       match = set.find(text, match->end)) {
    all.append(all.empty() ? "" : "/").append(std::to_string(set.pattern_at(text, *match)));
    all.append(":").append(text.substr(match->begin, match->size()));
  }
  CHECK(set.matches(text) == !all.empty());
  return all;
}

constexpr PatternStyle literal = {.literal = true};
constexpr PatternStyle word = {.word = true};
constexpr PatternStyle any_case = {.letter_case = PatternCase::ignored};
constexpr PatternStyle literal_any_case = {.literal = true, .letter_case = PatternCase::ignored};
constexpr PatternStyle smart_case = {.letter_case = PatternCase::smart};

}  // namespace

TEST_CASE("of expressions the first one counts, of literals the longest") {
  CHECK(found({"min.", "minister"}, "the minister") == "0:mini");
  CHECK(found({"mini", "minister"}, "the minister") == "0:mini");
  CHECK(found({"mini", "minister"}, "the minister", literal) == "1:minister");
  CHECK(found({"mini", "minister"}, "the MINISTER", literal_any_case) == "1:MINISTER");
  CHECK(found({"b", "a."}, "ab b") == "1:ab/0:b");
  CHECK(found({"a.b", "b+"}, "a.b axb", literal) == "0:a.b");
}

TEST_CASE("a word stands between signs that are of no word, in any script") {
  CHECK(found({"at"}, "at bat att _at at", word) == "0:at/0:at");
  CHECK(found({"at?"}, "at bat att _at a", word) == "0:at/0:a");
  CHECK(found({"caf"}, "café caf", word) == "0:caf");
  CHECK(found({"caf|x"}, "cafe\u0301 caf", word) == "0:caf");
  CHECK(found({"at", "at the"}, "at them at the", word) == "0:at/0:at");
  CHECK(found({"at", "at the"}, "at\u00A0them", word) == "0:at");
}

TEST_CASE("words side by side are found, whatever signs they are made of") {
  CHECK(found({"a"}, "a a a", word) == "0:a/0:a/0:a");
  CHECK(found({"[a]"}, "a a a", word) == "0:a/0:a/0:a");
  CHECK(found({"\"a\""}, "\"a\"\"a\"", word) == "0:\"a\"/0:\"a\"");
}

TEST_CASE("a whole match is all of the text") {
  constexpr PatternStyle whole = {.whole = true};
  CHECK(found({"Reuters", "AP"}, "AP", whole) == "1:AP");
  CHECK(found({"Reuters", "AP"}, "AP AP", whole) == "");
  CHECK(found({"A|AP"}, "AP", whole) == "0:AP");
}

TEST_CASE("case is ignored as far as Unicode folds letter by letter") {
  CHECK(found({"état"}, "ÉTAT État", any_case) == "0:ÉTAT/0:État");
  CHECK(found({"kelvin"}, "\u212Aelvin", any_case) == "0:\u212Aelvin");
  CHECK(found({"minister", "Prime"}, "MINISTER PRIME Prime", smart_case) == "0:MINISTER/1:Prime");
}

TEST_CASE("loose patterns match loose text") {
  CHECK(found({"don’t"}, "don't", {.loose = true}) == "0:don't");
  CHECK(found({"caf[é]"}, "cafe", {.loose = true}) == "0:cafe");
  CHECK(found({"a.–"}, "a.-", {.literal = true, .loose = true}) == "0:a.-");
}

TEST_CASE("what no text can lack is known before") {
  const auto match_all = [](const std::string& pattern, const PatternStyle& style = {}) {
    return PatternSet({pattern}, style).match_all();
  };
  CHECK(match_all(""));
  CHECK(match_all("a*"));
  CHECK_FALSE(match_all("a"));
  CHECK_FALSE(match_all("^"));
  CHECK_FALSE(match_all("", word));
  CHECK_FALSE(match_all("", {.whole = true}));
}

TEST_CASE("needles of an expression are its longer pieces") {
  const auto finds = [](const std::string& pattern, std::string_view text) {
    return PatternSet({pattern}, {}).needles().find(text, 0).has_value();
  };
  CHECK(finds("Minister.*Paris", "the minister"));
  CHECK(finds("(Paris|London)[0-9]", "LONDON"));
  CHECK_FALSE(finds("(Paris|London)[0-9]", "Rome"));
  CHECK(finds("(Paris|[0-9]+)", "Rome"));
  CHECK(finds("foo bar+", "foo\nbarr"));
}

TEST_CASE("texts are known of patterns that match few") {
  const PatternSet few({"minist(er|ry)", "a b"}, {});
  CHECK(few.know_texts());
  CHECK(few.texts_can_break());
  CHECK_FALSE(PatternSet({"minister", "a."}, {}).know_texts());
  CHECK_FALSE(PatternSet({"minister"}, {}).texts_can_break());
}

TEST_CASE("a pattern that is none is told by itself") {
  try {
    PatternSet({"good", "ba(d", "b[ad"}, {});
    FAIL("no error");
  } catch (const BadPattern& error) {
    CHECK(error.pattern == "ba(d");
    CHECK(error.offset == 2);
  }
  CHECK_NOTHROW(PatternSet({"ba(d"}, literal));
}
