#include <doctest/doctest.h>
#include <galley/check.h>
#include <galley/query.h>

#include <algorithm>
#include <string>
#include <vector>

#include "check_rule.h"

namespace galley {
namespace {

Found found_by(PatternRule rule, std::string_view text) {
  if (rule.id.empty()) rule.id = "house-style";
  if (rule.message.empty()) rule.message = "found";
  CheckSettings settings;
  settings.patterns = {std::move(rule)};
  return found_by("", text, settings);
}

constexpr std::string_view article =
    "Ferry line opens after twelve years\n\n"
    "By Ida Lind\n\n"
    "30 July 2020\n\n"
    "TURKU, July 30 (Reuters) - The ferry to the outer islands sailed again on\n"
    "Thursday after twelve years, and the first to go on board were the officials\n"
    "who had closed the line, the harbour office said.\n\n"
    "\"We waited for twelve years,\" the captain said. Others waited longer than\n"
    "that, and some of them had moved to the mainland long before.\n\n"
    "Reporting by Ida Lind; editing by Bo Ek\n";

TEST_CASE("a rule looks at the headline and the body unless it says where") {
  CHECK(found_by({.pattern = "twelve"}, article) == Found{"'twelve': found", "'twelve': found"});
}

TEST_CASE("a rule looks where it is told to") {
  const auto in = [](RuleScope scope, std::string pattern) {
    return found_by({.pattern = std::move(pattern), .scopes = {scope}}, article);
  };
  CHECK(in(RuleScope::headline, "twelve|Lind") == Found{"'twelve': found"});
  CHECK(in(RuleScope::byline, "twelve|Lind") == Found{"'Lind': found"});
  CHECK(in(RuleScope::dateline, "TURKU|Lind") == Found{"'TURKU': found"});
  CHECK(in(RuleScope::furniture, "TURKU|Lind") == Found{"'Lind': found"});
  CHECK(in(RuleScope::quote, "twelve|waited") == Found{"'waited': found", "'twelve': found"});
  CHECK(in(RuleScope::body, "waited") == Found{"'waited': found"});
}

TEST_CASE("a match that touches a quotation is not of the body, and one behind it is found") {
  constexpr std::string_view text =
      "The island's mayor said on Monday: \"It may, in the end, be too late\" "
      "and left, in the end, by the ferry at noon.\n\n"
      "Nobody saw the mayor again that day, and the boat was late once more.\n";
  CHECK(found_by({.pattern = "in the end", .scopes = {RuleScope::body}}, text) ==
        Found{"'in the end': found"});
  CHECK(found_by({.pattern = "said.*noon", .scopes = {RuleScope::body}}, text).empty());
  CHECK(found_by({.pattern = "Monday: \"", .scopes = {RuleScope::body}}, text) ==
        Found{"'Monday: \"': found"});
}

TEST_CASE("^ and $ are the ends of a part, also where quotations stand in it") {
  constexpr std::string_view text =
      "A headline of some words\n\n"
      "\"No\", said the captain of the ferry when she was asked about the fares.\n\n"
      "The captain said of the fares and of the new timetable, \"No comment\"\n";
  const auto in = [&](RuleScope scope, std::string pattern) {
    return found_by({.pattern = std::move(pattern), .scopes = {scope}}, text);
  };
  CHECK(in(RuleScope::body, "^\\pL+") == Found{"'The': found"});
  CHECK(in(RuleScope::body, "\\pL+\\pP?$") == Found{"'fares.': found"});
  CHECK(in(RuleScope::quote, "^\\pL+$") == Found{"'No': found"});
}

TEST_CASE("a match goes over the ends of wrapped lines") {
  CHECK(found_by({.pattern = "officials who"}, article) == Found{"'officials\nwho': found"});
}

TEST_CASE("what an exception matches whole is right, with the rest of its words or without") {
  constexpr std::string_view text =
      "Prices rise\n\nThe euro, the Euros, the Eurostar and a euro zone rose on Monday at noon, "
      "the bank said.\n";
  const auto but = [&](std::vector<std::string> exceptions) {
    return found_by({.pattern = "euro", .exceptions = std::move(exceptions), .ignores_case = true},
                    text);
  };
  CHECK(but({}) == Found{"'euro': found", "'Euro': found", "'Euro': found", "'euro': found"});
  CHECK(but({"euro"}) == Found{"'Euro': found", "'Euro': found"});
  CHECK(but({"euro", "Eurostar"}) == Found{"'Euro': found"});
  CHECK(but({"euro", "Eurost", "(?i)EUROSTARS?"}) == Found{"'Euro': found"});
}

TEST_CASE("case of all alphabets is ignored when a rule says so") {
  constexpr std::string_view text =
      "Паром вернулся из порта\n\n30 июля 2020\n\nПаром вышел из порта в четверг утром, сообщили "
      "власти "
      "города, и к вечеру вернулся обратно.\n\nЗавтра он пойдёт на острова, где его ждут давно, "
      "сказал капитан.\n";
  CHECK(found_by({.pattern = "ПОРТА"}, text).empty());
  CHECK(found_by({.pattern = "ПОРТА", .ignores_case = true}, text) ==
        Found{"'порта': found", "'порта': found"});
}

TEST_CASE("whole words are those of all alphabets") {
  constexpr std::string_view text =
      "Le café du port\n\nLe café, les cafés et le décaféiné du port ont fermé lundi, "
      "dit le patron du café.\n";
  CHECK(found_by({.pattern = "café", .whole_words = true}, text).size() == 3);
  CHECK(found_by({.pattern = "café"}, text).size() == 5);
  CHECK(found_by({.pattern = "caf", .whole_words = true}, text).empty());
}

TEST_CASE("an empty match is none") {
  CHECK(found_by({.pattern = "x*", .scopes = {RuleScope::headline}}, article).empty());
  CHECK(found_by({.pattern = "(twelve)?", .scopes = {RuleScope::headline}}, article) ==
        Found{"'twelve': found"});
}

TEST_CASE("a message shows what was found") {
  CHECK(found_by({.pattern = "twelve", .scopes = {RuleScope::headline}, .message = "'{match}' {x}"},
                 article) == Found{"'twelve': 'twelve' {x}"});
  CheckSettings settings;
  settings.patterns = {{.id = "numbers",
                        .pattern = "twelve",
                        .scopes = {RuleScope::headline},
                        .message = "a number in letters",
                        .suggestion = "write 12 for {match}",
                        .severity = Severity::error}};
  for (RuleSetting& setting : settings.rules) setting.on = false;
  Checker checker(std::make_shared<const CheckSettings>(settings));
  const Article split = split_article(article);
  const auto findings = checker.check(split, {});
  REQUIRE(findings.size() == 1);
  CHECK(findings[0].rule == "numbers");
  CHECK(findings[0].suggestion == "write 12 for twelve");
  CHECK(findings[0].severity == Severity::error);
}

TEST_CASE("a long match is not shown whole") {
  const Found found = found_by({.pattern = ".+", .scopes = {RuleScope::body}, .message = "{match}"},
                               "A headline\n\n" + std::string(100, 'a') + " is a long word.\n");
  REQUIRE(found.size() == 1);
  CHECK(found[0].ends_with("': " + std::string(80, 'a') + "…"));
}

TEST_CASE("a byline that stands below the body is found once") {
  constexpr std::string_view text =
      "A new ferry line opens\n\nThe ferry sailed again on Thursday after three days in port, the "
      "line's owners said.\n\nBy Ida Lind\n";
  CHECK(found_by({.pattern = "Ida", .scopes = {RuleScope::byline, RuleScope::furniture}}, text) ==
        Found{"'Ida': found"});
}

TEST_CASE("several rules find what each of them finds alone") {
  const std::vector<PatternRule> rules = {
      {.id = "a", .pattern = "TWELVE", .message = "a", .ignores_case = true},
      {.id = "b", .pattern = "^the", .message = "b", .ignores_case = true, .whole_words = true},
      {.id = "c", .pattern = "^We|years,?$", .scopes = {RuleScope::quote}, .message = "c"},
      {.id = "d", .pattern = "nowhere", .message = "d"},
      {.id = "e", .pattern = "", .message = "e"},
      {.id = "f", .pattern = "\\pL+(?<end>\\.)$", .message = "f", .exceptions = {"said\\."}},
      {.id = "g", .pattern = "(?<end>Lind|Ek)$", .scopes = {RuleScope::furniture}, .message = "g"}};
  CheckSettings settings;
  settings.patterns = rules;
  Found alone;
  for (const PatternRule& rule : rules)
    for (std::string& line : found_by(rule, article)) alone.push_back(std::move(line));
  Found together = found_by("", article, settings);
  std::sort(alone.begin(), alone.end());
  std::sort(together.begin(), together.end());
  CHECK(together == alone);
  CHECK(together.size() == 7);
}

TEST_CASE("rules that are off find nothing") {
  CHECK(found_by({.pattern = "twelve", .on = false}, article).empty());
}

std::string fault_of(const PatternRule& rule) {
  try {
    check_pattern_rule(rule);
  } catch (const BadPattern& error) {
    return error.pattern + " " + std::to_string(error.offset) + ": " + error.what() + " (" +
           error.hint + ")";
  }
  return {};
}

TEST_CASE("a pattern that RE2 refuses is told with what a rule has instead") {
  CHECK(fault_of({.pattern = "a(?!b)"}) == "a(?!b) 1: RE2 has no look-ahead (try exceptions)");
  CHECK(fault_of({.pattern = "a", .exceptions = {"b", "a(b"}}) ==
        "a(b 1: missing ) (write \\ before a sign that stands for itself)");
  CHECK(fault_of({.pattern = "\\<a"}) ==
        "\\<a 0: RE2 has no \\< (try words = true, or < alone for the sign)");
  CHECK(fault_of({.pattern = "(?<year>\\d+)", .exceptions = {"(?<y>1)", "(?<y>2)"}}).empty());
}

}  // namespace
}  // namespace galley
