#include "query/finite_language.h"

#include <doctest/doctest.h>
#include <re2/re2.h>

#include <algorithm>
#include <iterator>
#include <optional>
#include <random>
#include <set>
#include <string>
#include <vector>

#include "all_texts.h"

using galley::finite_language;

namespace {

using Texts = std::vector<std::string>;

std::string random_pattern(std::mt19937& random) {
  constexpr std::string_view pieces[] = {
      "a", "b",    "-", "(",   ")",    "|", "?",  "[ab]", "(?:", "]",  "\\-", "[b", ".",
      "*", "(a|)", "+", "{1}", "[^a]", "^", "a?", "$",    "||",  "[-", "\\b", "\\"};
  std::string pattern;
  for (std::size_t count = 1 + random() % 5; count > 0; --count)
    pattern += pieces[random() % std::size(pieces)];
  return pattern;
}

// Of all texts of at most five signs.
std::set<std::string> texts_matched_by(const std::string& pattern) {
  const re2::RE2 expression(pattern, re2::RE2::Quiet);
  std::set<std::string> all;
  for (std::size_t size = 0; size <= 5; ++size) {
    galley::test::for_each_text("ab-", size, [&](std::string_view text) {
      if (re2::RE2::FullMatch(re2::StringPiece(text.data(), text.size()), expression))
        all.emplace(text);
    });
  }
  return all;
}

}  // namespace

TEST_CASE("alternatives, options and classes are written out") {
  CHECK(finite_language("minist(er|ry)") == Texts{"minister", "ministry"});
  CHECK(finite_language("colou?r") == Texts{"colour", "color"});
  CHECK(finite_language("gr[ae]y|(?:dark )?blue") == Texts{"gray", "grey", "dark blue", "blue"});
  CHECK(finite_language("U\\.S\\.") == Texts{"U.S."});
  CHECK(finite_language("caf[éè]") == Texts{"café", "cafè"});
  CHECK(finite_language("") == Texts{""});
  CHECK(finite_language("a|") == Texts{"a", ""});
}

TEST_CASE("each text is listed once") {
  CHECK(finite_language("a|b|a") == Texts{"a", "b"});
  CHECK(finite_language("[aa]") == Texts{"a"});
  CHECK(finite_language("(a|)?") == Texts{"a", ""});
  CHECK(finite_language("(a|aa)(aa|a)") == Texts{"aaa", "aa", "aaaa"});
}

TEST_CASE("what may match more is given up") {
  for (const char* const pattern :
       {"a*",    "a+",    "a{2}", "a.",          "^a",    "a$",       "\\w",
        "\\bat", "[a-z]", "[^a]", "[[:alpha:]]", "(?i)a", "(?P<n>a)", "a)",
        "(a",    "[a",    "a\\",  "\\Qa",        "\\x41", "a??",      "?"})
    CHECK_MESSAGE(!finite_language(pattern), pattern);
}

TEST_CASE("there are no more texts than asked for") {
  CHECK(finite_language("[abcd][abcd]", 16)->size() == 16);
  CHECK_FALSE(finite_language("[abcd][abcd]", 15));
  CHECK_FALSE(finite_language("a|b|c", 2));
  CHECK_FALSE(finite_language("a?b?c?d?e?f?g?"));
}

TEST_CASE("groups go down to any depth without harm") {
  CHECK_FALSE(finite_language(std::string(100'000, '(')));
  CHECK(finite_language("((((a))))") == Texts{"a"});
}

TEST_CASE("the texts are those that RE2 matches") {
  std::mt19937 random(1);
  int listed = 0;
  for (int i = 0; i < 4'000; ++i) {
    const std::string pattern = random_pattern(random);
    const auto texts = finite_language(pattern);
    if (!texts) continue;
    CAPTURE(pattern);
    ++listed;
    std::set<std::string> short_ones;
    for (const std::string& text : *texts)
      if (text.size() <= 5 && text.find_first_not_of("ab-") == text.npos) short_ones.insert(text);
    CHECK(re2::RE2(pattern, re2::RE2::Quiet).ok());
    CHECK(short_ones == texts_matched_by(pattern));
    CHECK(std::set<std::string>(texts->begin(), texts->end()).size() == texts->size());
  }
  CHECK(listed > 300);
}
