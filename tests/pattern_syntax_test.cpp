#include "text/pattern_syntax.h"

#include <doctest/doctest.h>
#include <re2/re2.h>

#include <string>

using namespace galley;

namespace {

// "6: what (hint)" of a pattern that RE2 does not take.
std::string fault_of(const std::string& pattern) {
  const re2::RE2 expression(to_re2(pattern), re2::RE2::Quiet);
  if (expression.ok()) return "none";
  const BadPattern error = bad_pattern(pattern, expression.error(), expression.error_arg());
  CHECK(error.pattern == pattern);
  std::string fault = std::to_string(error.offset) + ": " + error.what();
  return error.hint.empty() ? fault : fault + " (" + error.hint + ')';
}

}  // namespace

TEST_CASE("names of groups get RE2's P") {
  CHECK(to_re2("(?<year>\\d+)-(?P<month>\\d+)") == "(?P<year>\\d+)-(?P<month>\\d+)");
  CHECK(to_re2("((?<a>b))") == "((?P<a>b))");
  for (const char* const pattern :
       {"(?<=a)", "(?<!a)", "\\(?<a>", "[(?<a>]", "\\Q(?<a>\\E", "(?<", "", "a\\"})
    CHECK(to_re2(pattern) == pattern);
}

TEST_CASE("capitals count that stand for themselves") {
  CHECK_FALSE(has_no_capitals("Minister"));
  CHECK_FALSE(has_no_capitals("[A-Z]"));
  CHECK_FALSE(has_no_capitals("état|État"));
  CHECK_FALSE(has_no_capitals("\\Qa.B\\E"));
  for (const char* const pattern : {"minister", "\\Bat\\W", "\\p{Lu}\\PL", "[^\\W\\D]", "\\Qa.b\\E",
                                    "\\x{AB}\\xAB", "", "état"})
    CHECK_MESSAGE(has_no_capitals(pattern), pattern);
}

TEST_CASE("the P of a named group and its name are no capitals of the pattern") {
  CHECK(has_no_capitals("(?P<name>x)"));
  CHECK(has_no_capitals("(?<Name>x)"));
  CHECK(has_no_capitals("(?P<Name>x)(?Us:y)"));
  CHECK_FALSE(has_no_capitals("(?P<name>X)"));
}

TEST_CASE("what looks around is told from what looks like it") {
  for (const char* const pattern : {"^a", "a$", "\\bat", "a\\B", "\\Aa", "a\\z", "(a|^b)"})
    CHECK_MESSAGE(looks_around(pattern), pattern);
  for (const char* const pattern : {"a", "\\^", "[$]", "[^a]", "\\\\b", "\\Q^\\E", "\\d", "\\$"})
    CHECK_MESSAGE(!looks_around(pattern), pattern);
}

TEST_CASE("what other syntaxes have is told with what to write instead") {
  CHECK(fault_of("ab(?=c)") == "2: RE2 has no look-ahead (try --and)");
  CHECK(fault_of("ab(?!c)") == "2: RE2 has no look-ahead (try --not)");
  CHECK(fault_of("(?<=c)ab") ==
        "0: RE2 has no look-behind (try --and, or match what stands before, too)");
  CHECK(fault_of("é(?<!c)ab") == "2: RE2 has no look-behind (try --not)");
  CHECK(fault_of("(?>ab)") == "0: RE2 has no atomic groups, and never runs wild (try (?:…))");
  CHECK(fault_of("(?|ab)") == "0: RE2 has no branch reset (try (?:…))");
  CHECK(fault_of("(?#ab)") == "0: RE2 has no comments in patterns (leave it out)");
  CHECK(fault_of("a(?R)b") == "1: RE2 has no recursion (write it out)");
  CHECK(fault_of("a\\Kb") ==
        "1: RE2 has no \\K (try --only-matching with what shall be written alone)");
  CHECK(fault_of("a\\X") == "1: RE2 has no \\X (try \\PM\\pM*)");
  CHECK(fault_of("a\\Rb") == "1: RE2 has no \\R (parts of articles have no line ends)");
  CHECK(fault_of("a\\hb") == "1: RE2 has no \\h (try [ \\t])");
  CHECK(fault_of("ab\\Z") == "2: RE2 has no \\Z (try $)");
  CHECK(fault_of("a\\u2019") == "1: RE2 has no \\u (try \\x{2019})");
  CHECK(fault_of("(a)\\1") ==
        "3: RE2 has no references to what a group matched (write out what it can be)");
}

TEST_CASE("a mistake is told with its place") {
  CHECK(fault_of("a(b(c)") ==
        "1: missing ) (write \\ before a sign that stands for itself, or --fixed-strings)");
  CHECK(fault_of("a[)]b)c") ==
        "5: unexpected ) (write \\ before a sign that stands for itself, or --fixed-strings)");
  CHECK(fault_of("ab[c") ==
        "2: missing ] (write \\ before a sign that stands for itself, or --fixed-strings)");
  CHECK(fault_of("a|*b") ==
        "2: no argument for repetition operator (write \\ before a sign that stands for itself, or "
        "--fixed-strings)");
  CHECK(fault_of("a**") ==
        "1: bad repetition operator (write \\ before a sign that stands for itself, or "
        "--fixed-strings)");
  CHECK(fault_of("abc\\") == "3: trailing \\");
  CHECK(fault_of("[z-a]") == "1: invalid character class range");
  CHECK(fault_of("a{9999}") ==
        "1: invalid repetition size (the smaller number comes first, and 1000 is the largest)");
}
