#include "query/loose_pattern.h"

#include <doctest/doctest.h>
#include <re2/re2.h>

#include "text/loose.h"

using galley::loosen;
using galley::loosen_pattern;

namespace {

bool matches(std::string_view pattern, std::string_view text) {
  const re2::RE2 expression(loosen_pattern(pattern), re2::RE2::Quiet);
  REQUIRE(expression.ok());
  return re2::RE2::PartialMatch(loosen(text), expression);
}

}  // namespace

TEST_CASE("a pattern loses what text loses") {
  CHECK(loosen_pattern("“don’t”") == "\"don't\"");
  CHECK(loosen_pattern("José|Jose\u0301") == "Jose|Jose");
  CHECK(loosen_pattern("co\u00ADoperate") == "cooperate");
  CHECK(loosen_pattern("10\u00A0km\t") == "10 km ");
}

TEST_CASE("what a pattern says in ASCII stays") {
  for (const std::string_view pattern : {R"(^a(?i:b)*\d{2,3}\x{2019}\.[^]a-z\]]+$)", "[[:alpha:]-]",
                                         "\\Qa.b", "(?P<name>x)", "\\", ""})
    CHECK(loosen_pattern(pattern) == pattern);
}

TEST_CASE("a dash is no range") {
  CHECK(loosen_pattern("a–z") == "a\\-z");
  CHECK(loosen_pattern("[a–z]") == "[a\\-z]");
  CHECK(matches("^[a–z]$", "—"));
  CHECK_FALSE(matches("^[a–z]$", "b"));
  CHECK(matches("^[‐-―]$", "-"));
}

TEST_CASE("an ellipsis is three full stops, and repeated as a whole") {
  CHECK(loosen_pattern("a…b") == "a\\.\\.\\.b");
  CHECK(matches("^a…?b$", "ab"));
  CHECK(matches("^(a…){2}$", "a...a…"));
  CHECK_FALSE(matches("a…", "abcd"));
}

TEST_CASE("the repetition of what vanishes is not that of the letter before it") {
  CHECK(matches("^co\u00AD?op$", "coop"));
  CHECK_FALSE(matches("^co\u00AD?op$", "cop"));
  CHECK_FALSE(matches("^co\u200B*op$", "cooop"));
  CHECK(matches("^\u00AD{2}a", "a"));
}

TEST_CASE("an accent's repetition is that of its letter") {
  CHECK(loosen_pattern("cafe\u0301?") == loosen_pattern("café?"));
  CHECK(loosen_pattern("café?") == "cafe?");
  CHECK(matches("^\u0958?$", ""));  // a letter that Unicode never composes
}

TEST_CASE("a class is never empty, and its brackets are told from others") {
  CHECK(matches("^[^\u00AD\u200B]$", "a"));
  CHECK_FALSE(matches("[\u00AD]", "a\u00AD"));
  CHECK(matches("^[]“]$", "”"));
  CHECK(matches("^[^]“]$", "a"));
  CHECK(matches("^[[:alpha:]…]$", "."));
  CHECK(matches("^[\\]…]…?$", "]..."));
  CHECK(matches("^[가-힣]$", "한"));
  CHECK(matches("^[à-ÿ]$", "e"));
}

TEST_CASE("between \\Q and \\E nothing is escaped") {
  CHECK(loosen_pattern("\\Qa–b…\\E–") == "\\Qa-b...\\E\\-");
  CHECK(matches("\\Q[–\\E–?", "[—"));
}

TEST_CASE("what RE2 refuses stays as it is") {
  CHECK(loosen_pattern("\\–") == "\\–");
  CHECK(loosen_pattern("a\x80") == "a\x80");
}
