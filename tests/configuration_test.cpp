#include <doctest/doctest.h>
#include <galley/configuration.h>

#include <fstream>
#include <iterator>
#include <sstream>
#include <string>
#include <vector>

#include "check/configuration/path_glob.h"
#include "check/configuration/toml_depth.h"

namespace galley {
namespace {

CheckSettings settings_of(std::string_view text, std::string_view file = "a.txt") {
  return Configuration::parse(text).check_of(file).settings;
}

RuleSetting setting_of(const CheckSettings& settings, std::string_view rule) {
  return settings.rules[*find_rule(rule)];
}

// "LINE:COLUMN: WHAT (HINT)", and below it the line as a command shows it.
std::string fault_of(std::string_view text) {
  try {
    Configuration::parse(text);
  } catch (const ConfigurationError& error) {
    std::string fault =
        std::to_string(error.line) + ":" + std::to_string(error.column) + ": " + error.what();
    if (!error.hint.empty()) fault += " (" + error.hint + ")";
    CHECK(error.path == "galley.toml");
    CHECK(error.offset <= error.text.size());
    return fault + "\n" + error.text.substr(0, error.offset) + ">" +
           error.text.substr(error.offset);
  }
  return {};
}

bool are_defaults(const CheckSettings& settings) {
  const CheckSettings defaults;
  for (std::size_t i = 0; i < rules().size(); ++i) {
    CAPTURE(rules()[i].id);
    CHECK(settings.rules[i].on == defaults.rules[i].on);
    CHECK(settings.rules[i].threshold == defaults.rules[i].threshold);
    // What is switched off has a severity all the same.
    CHECK(settings.rules[i].severity == defaults.rules[i].severity);
  }
  return settings.patterns.empty() && settings.allowed.empty() &&
         settings.quotes == QuoteStyle::any;
}

std::string content_of(const char* path) {
  std::ifstream file(path);
  REQUIRE(file);
  return {std::istreambuf_iterator<char>(file), {}};
}

TEST_CASE("an empty file changes nothing") {
  for (const char* text : {"", "\n", "# a comment", "\xEF\xBB\xBF", "[rules]\n\n"})
    CHECK(are_defaults(settings_of(text)));
  CHECK(are_defaults(Configuration().check_of("a.txt").settings));
}

TEST_CASE("a rule is switched on and off, or given a severity") {
  const CheckSettings settings = settings_of(R"([rules]
missing-headline = "off"
missing-byline = "on"
missing-date = "error"
doubled-word = { severity = "suggestion" }
)");
  CHECK(!setting_of(settings, "missing-headline").on);
  CHECK(setting_of(settings, "missing-byline").on);
  CHECK(setting_of(settings, "missing-byline").severity == Severity::suggestion);
  CHECK(setting_of(settings, "missing-date").on);
  CHECK(setting_of(settings, "missing-date").severity == Severity::error);
  CHECK(setting_of(settings, "doubled-word").severity == Severity::suggestion);
}

TEST_CASE("a threshold switches its rule on") {
  const CheckSettings settings =
      settings_of("[rules]\nlong-sentence = { max = 40 }\nlong-headline.max = 90\n");
  CHECK(setting_of(settings, "long-sentence").on);
  CHECK(setting_of(settings, "long-sentence").threshold == 40);
  CHECK(setting_of(settings, "long-sentence").severity == Severity::suggestion);
  CHECK(setting_of(settings, "long-headline").threshold == 90);
}

TEST_CASE("what a house writes is set") {
  const Configuration configuration =
      Configuration::parse("quotes = \"low-high\"\ndate-order = \"mdy\"\nallow = [\"tut-tut\"]\n");
  const ConfiguredCheck check = configuration.check_of("a.txt");
  CHECK(check.settings.quotes == QuoteStyle::low_high);
  CHECK(check.settings.allowed == std::vector<std::string>{"tut-tut"});
  CHECK(check.date_order == DateOrder::month_first);
  CHECK(!Configuration().check_of("a.txt").date_order);
}

TEST_CASE("a pattern is read with all that belongs to it") {
  const CheckSettings settings = settings_of(R"([[patterns]]
id = "house-name"
pattern = 'harbou?r board\b'
scopes = ["headline", "quote"]
message = "'{match}' is written Harbour Board"
suggestion = "write Harbour Board"
severity = "error"
exceptions = ["Harbour Board"]
ignore-case = true
words = true

[[patterns]]
id = "plain"
pattern = "x"
)");
  REQUIRE(settings.patterns.size() == 2);
  const PatternRule& rule = settings.patterns[0];
  CHECK(rule.id == "house-name");
  CHECK(rule.pattern == "harbou?r board\\b");
  CHECK(rule.scopes == std::vector{RuleScope::headline, RuleScope::quote});
  CHECK(rule.message == "'{match}' is written Harbour Board");
  CHECK(rule.suggestion == "write Harbour Board");
  CHECK(rule.severity == Severity::error);
  CHECK(rule.exceptions == std::vector<std::string>{"Harbour Board"});
  CHECK(rule.ignores_case);
  CHECK(rule.whole_words);
  CHECK(settings.patterns[1].message == "'{match}' is not house style");
  CHECK(settings.patterns[1].severity == Severity::warning);
}

TEST_CASE("what is said of paths holds for those, and the last word counts") {
  const Configuration configuration = Configuration::parse(R"([rules]
missing-byline = "on"
house = "error"

[[patterns]]
id = "house"
pattern = "x"

[[paths]]
match = "archive/**"
rules = { missing-byline = "off", house = "off" }
quotes = "guillemets"

[[paths]]
match = ["archive/2020/*.txt", "*.tmp"]
skip = true
rules = { missing-byline = "error" }
allow = ["x"]

[[paths]]
match = "archive/2020/kept.txt"
skip = false
)");
  const auto at = [&](std::string_view file) { return configuration.check_of(file); };
  CHECK(setting_of(at("a.txt").settings, "missing-byline").on);
  CHECK(at("a.txt").settings.patterns[0].on);
  CHECK(at("a.txt").settings.patterns[0].severity == Severity::error);
  CHECK(!setting_of(at("archive/a.txt").settings, "missing-byline").on);
  CHECK(!at("archive/a.txt").settings.patterns[0].on);
  CHECK(at("archive/a.txt").settings.quotes == QuoteStyle::guillemets);
  CHECK(setting_of(at("archive/2020/a.txt").settings, "missing-byline").severity ==
        Severity::error);
  CHECK(at("archive/2020/a.txt").is_skipped);
  CHECK(at("x/y.tmp").is_skipped);
  CHECK(!at("archive/2020/kept.txt").is_skipped);
  CHECK(!at("archive/a.txt").is_skipped);
  CHECK(configuration.paths_of("archive/2020/kept.txt") == std::vector<std::size_t>{0, 1, 2});
  CHECK(configuration.paths_of("a.txt").empty());
}

TEST_CASE("it changes what it is given, and leaves the rest") {
  CheckSettings base;
  base.allowed = {"x"};
  base.rules[*find_rule("missing-date")].on = true;
  const ConfiguredCheck check =
      Configuration::parse("allow = [\"y\"]").check_of("a.txt", std::move(base));
  CHECK(check.settings.allowed == std::vector<std::string>{"x", "y"});
  CHECK(setting_of(check.settings, "missing-date").on);
}

TEST_CASE("paths are matched as in .gitignore") {
  const auto matches = [](std::string_view glob, std::string_view path) {
    const auto read = PathGlob::read(glob);
    REQUIRE(read.has_value());
    return read->matches(path);
  };
  CHECK(matches("archive/**", "archive/a.txt"));
  CHECK(matches("archive/**", "archive/2020/a.txt"));
  CHECK(!matches("archive/**", "new/archive/a.txt"));
  CHECK(!matches("archive/**", "archive"));
  CHECK(matches("archive", "archive/2020/a.txt"));
  CHECK(matches("archive", "new/archive/a.txt"));
  CHECK(matches("archive/", "archive/a.txt"));
  CHECK(!matches("archive/", "archive"));
  CHECK(matches("/archive", "archive/a.txt"));
  CHECK(!matches("/archive", "new/archive/a.txt"));
  CHECK(matches("*.txt", "a/b/c.txt"));
  CHECK(!matches("*.txt", "c.txt.gz"));
  CHECK(!matches("*.txt", "ctxt"));
  CHECK(matches("a/*.txt", "a/c.txt"));
  CHECK(!matches("a/*.txt", "a/b/c.txt"));
  CHECK(matches("a/**/c.txt", "a/c.txt"));
  CHECK(matches("a/**/c.txt", "a/b/b/c.txt"));
  CHECK(matches("**/c.txt", "c.txt"));
  CHECK(matches("20[0-9][0-9]/?.txt", "2019/ä.txt"));
  CHECK(!matches("20[0-9][0-9]/?.txt", "2019/ab.txt"));
  CHECK(matches("[!a-c].txt", "d.txt"));
  CHECK(!matches("[!a-c].txt", "b.txt"));
  CHECK(!matches("a[!b]c", "a/c"));
  CHECK(matches("[]x].txt", "].txt"));
  CHECK(matches("a\\*.txt", "a*.txt"));
  CHECK(!matches("a\\*.txt", "ab.txt"));
  CHECK(matches("(a|b)+.txt", "(a|b)+.txt"));
  CHECK(matches("?.txt", "\xFF.txt"));
  CHECK(!PathGlob::read("a[b").has_value());
}

TEST_CASE("what is wrong is told with its place") {
  CHECK(fault_of("quotes = \"curly\"\nqoutes = \"curly\"\n") ==
        "2:1: no key is called 'qoutes' here (did you mean quotes?)\n>qoutes = \"curly\"");
  CHECK(fault_of("quotes = \"curvy\"") ==
        "1:10: no style is called 'curvy' (did you mean curly?)\nquotes = >\"curvy\"");
  CHECK(fault_of("date-order = 3") ==
        "1:14: 'date-order' takes a text, not a whole number (write it between quotation marks)\n"
        "date-order = >3");
  CHECK(fault_of("allow = \"a\"") ==
        "1:9: 'allow' takes a list, not a text (write [ and ] around it)\nallow = >\"a\"");
  CHECK(fault_of("allow = [\"a\", 3]") ==
        "1:15: 'allow' takes texts, not a whole number\nallow = [\"a\", >3]");
  CHECK(fault_of("missing-headline = \"off\"") ==
        "1:1: 'missing-headline' is a rule (write it below [rules])\n>missing-headline = \"off\"");
}

TEST_CASE("what is wrong with a rule is told with its place") {
  CHECK(fault_of("[rules]\nmising-headline = \"off\"") ==
        "2:1: no rule is called 'mising-headline' (did you mean missing-headline?)\n"
        ">mising-headline = \"off\"");
  CHECK(fault_of("[rules]\nspelling = \"off\"") ==
        "2:1: no rule is called 'spelling' (galley check --init lists the rules)\n"
        ">spelling = \"off\"");
  CHECK(fault_of("[rules]\nmissing-date = \"warn\"") ==
        "2:16: no severity is called 'warn' (did you mean warning?)\nmissing-date = >\"warn\"");
  CHECK(fault_of("[rules]\nmissing-date = false") ==
        "2:16: a rule takes a text or a table, not true or false (write \"off\", \"on\" or a "
        "severity)\nmissing-date = >false");
  CHECK(fault_of("[rules]\nmissing-date = { max = 3 }") ==
        "2:18: the rule 'missing-date' has no threshold\nmissing-date = { >max = 3 }");
  CHECK(fault_of("[rules]\nlong-headline = { max = -3 }") ==
        "2:25: 'max' is less than 0\nlong-headline = { max = >-3 }");
  CHECK(fault_of("[rules]\nlong-headline = { max = 1.5 }") ==
        "2:25: 'max' takes a whole number, not a fraction\nlong-headline = { max = >1.5 }");
  CHECK(fault_of("[rules]\nlong-headline = { min = 3 }") ==
        "2:19: no key is called 'min' here (did you mean max?)\nlong-headline = { >min = 3 }");
  CHECK(fault_of("rules = \"off\"") == "1:9: 'rules' takes a table, not a text\nrules = >\"off\"");
}

TEST_CASE("what is wrong with a pattern is told with its place") {
  const auto fault = [](std::string text) { return fault_of("[[patterns]]\n" + text); };
  CHECK(fault("pattern = 'a'") == "1:1: the pattern has no id (write id = \"…\")\n>[[patterns]]");
  CHECK(fault("id = 'a'") ==
        "1:1: the rule 'a' has no pattern (write pattern = '…')\n>[[patterns]]");
  CHECK(fault("id = 'a b'\npattern = 'a'") ==
        "2:6: 'a b' is no id of a rule (take letters, digits and - . _ /)\nid = >'a b'");
  CHECK(fault("id = 'missing-date'\npattern = 'a'") ==
        "2:6: a rule of galley's is called 'missing-date' (take another id)\nid = >'missing-date'");
  CHECK(fault("id = 'a'\npattern = 'a'\n[[patterns]]\nid = 'a'\npattern = 'b'") ==
        "4:1: two patterns have the id 'a'\n>[[patterns]]");
  CHECK(fault("id = 'a'\npattern = 'naïve(?=b)'") ==
        "3:17: RE2 has no look-ahead (match what stands behind, too)\npattern = 'naïve>(?=b)'");
  CHECK(fault("id = 'a'\npattern = \"\\\\pL(b\"") ==
        "3:11: missing ) (write \\ before a sign that stands for itself)\n"
        "pattern = >\"\\\\pL(b\"");
  CHECK(fault("id = 'a'\npattern = 'a'\nexceptions = ['b', 'c(?!d)']") ==
        "4:22: RE2 has no look-ahead (try exceptions)\nexceptions = ['b', 'c>(?!d)']");
  CHECK(fault("id = 'a'\npattern = \"\\bword\"") ==
        "3:11: a backspace stands in the pattern (between '…' a \\ stands for itself)\n"
        "pattern = >\"\\bword\"");
  CHECK(fault("id = 'a'\npattern = \"\\d\"") ==
        "3:13: unknown escape sequence '\\d' (between '…' a \\ stands for itself)\n"
        "pattern = \"\\>d\"");
  CHECK(fault("id = 'a'\npattern = 'a'\nscopes = ['body', 'title']") ==
        "4:19: no scope is called 'title' (try headline, byline, dateline, body, quote or "
        "furniture)\nscopes = ['body', >'title']");
  CHECK(fault("id = 'a'\npattern = 'a'\nscopes = []") == "4:10: no scope is named\nscopes = >[]");
  CHECK(fault_of("patterns = ['a']") == "1:13: a pattern is a table\npatterns = [>'a']");
  CHECK(fault_of("[patterns]\nid = 'a'") ==
        "1:1: 'patterns' takes a list, not a table (write [[patterns]])\n>[patterns]");
}

TEST_CASE("the mistakes of docs/configuration.md are told so") {
  CHECK(fault_of("\n\n[rules]\nmising-headline = \"off\"") ==
        "4:1: no rule is called 'mising-headline' (did you mean missing-headline?)\n"
        ">mising-headline = \"off\"");
  CHECK(fault_of("[[patterns]]\nid = 'a'\n\n\n\n\n\n\npattern = 'Baku(?! State)'") ==
        "9:16: RE2 has no look-ahead (try exceptions)\npattern = 'Baku>(?! State)'");
}

TEST_CASE("what is wrong with paths is told with its place") {
  CHECK(fault_of("[[paths]]\nskip = true") ==
        "1:1: no paths are named (write match = \"folder/**\")\n>[[paths]]");
  CHECK(fault_of("[[paths]]\nmatch = 'a[b'") ==
        "2:9: 'a[b' matches no path (a [ needs its ], and [a-z] goes up)\nmatch = >'a[b'");
  CHECK(fault_of("[[paths]]\nmatch = 'a'\nskip = 'yes'") ==
        "3:8: 'skip' takes true or false, not a text\nskip = >'yes'");
}

TEST_CASE("a text over several lines may go on with a letter of any script") {
  CHECK(settings_of("allow = [\"\"\"\\\n  été\"\"\", \"\"\"\\\n  ключ\"\"\"]").allowed ==
        std::vector<std::string>{"été", "ключ"});
}

TEST_CASE("what is no TOML is told with its place") {
  CHECK(fault_of("quotes = \"curly") == "1:16: encountered end-of-file\nquotes = \"curly>");
  CHECK(fault_of("quotes = curly\n") ==
        "1:10: could not determine value type (write a text between quotation marks)\n"
        "quotes = >curly");
  CHECK(fault_of("quotes = 'any'\r\nquotes = 'any'\r\n") ==
        "2:10: cannot redefine existing string 'quotes'\nquotes = >'any'");
  CHECK(fault_of("[rules") == "1:7: encountered end-of-file\n[rules>");
  CHECK(fault_of("clé = 1\n").starts_with("1:3: expected '=', saw 'é'"));
  CHECK(fault_of("[!]\n").starts_with("1:2: expected bare key"));
  CHECK(fault_of("# \xFF\n") == "1:2: Encountered invalid utf-8 sequence\n#> \xFF");
  CHECK(fault_of(std::string_view("quotes = 'a\0b'", 14)) ==
        std::string("1:12: control characters other than TAB (U+0009) are explicitly prohibited\n"
                    "quotes = 'a>") +
            '\0' + "b'");
  CHECK(fault_of("\xFF\xFEq") == "1:1: Encountered invalid utf-8 sequence\n>\xFF\xFEq");
}

TEST_CASE("a long line is shown around the place alone") {
  const std::string words(500, 'x');
  CHECK(fault_of("allow = ['" + words + "', 3, '" + words + "']") ==
        "1:514: 'allow' takes texts, not a whole number\n…" + std::string(77, 'x') + "', >3, '" +
            std::string(76, 'x') + "…");
}

TEST_CASE("what is nested too deeply is refused before it is read") {
  CHECK(fault_of("a = " + std::string(200'000, '[')).starts_with("1:21: is nested too deeply"));
  CHECK(fault_of("a = [\n['x.y'],\n" + std::string(20, '{')).starts_with("3:16: "));
  std::string names = "[a";
  for (int i = 0; i < 200'000; ++i) names += ".a";
  CHECK(fault_of(names + "]").starts_with("1:131: is nested too deeply"));
  CHECK(!find_too_deep("a = '''" + std::string(99, '[') + "'''''\nb = \"\\\"" +
                       std::string(99, '{') + "\" # " + std::string(99, '.') + "\n"));
  CHECK(find_too_deep("a = '''x'''''\nb = " + std::string(99, '[')).has_value());
  CHECK(find_too_deep("a = \"\"\"\\\"\"\"\"\nb = " + std::string(99, '[')).has_value());
  CHECK(!find_too_deep("a = 'x" + std::string(99, '[')).has_value());
}

TEST_CASE("a long file is read, and one that is too long refused") {
  std::string words = "allow = [\n";
  while (words.size() < 1 << 20) words += "  \"a word of house style\",\n";
  CHECK(settings_of(words + "]\n").allowed.size() > 30'000);
  CHECK(fault_of(std::string(Configuration::most_text + 1, '#')).starts_with("1:1: is longer"));
}

TEST_CASE("the file to begin with says what holds without it, also without its #") {
  const std::string text = initial_configuration();
  CHECK(are_defaults(settings_of(text)));
  std::istringstream lines(text);
  std::string uncommented;
  std::size_t rows = 0;
  for (std::string line; std::getline(lines, line); uncommented += line + '\n') {
    const std::size_t end = line.find(" = ");
    const bool is_rule = line.starts_with("# ") && end != line.npos &&
                         find_rule(std::string_view(line).substr(2, end - 2)).has_value();
    const bool is_key =
        line == "# quotes = \"any\"" || line == "# allow = []" || line == "# date-order = \"auto\"";
    if (is_rule || is_key) line.erase(0, 2);
    rows += is_rule ? 1 : 0;
  }
  CHECK(rows == rules().size());
  CHECK(are_defaults(settings_of(uncommented)));
}

TEST_CASE("the patterns and paths of the file to begin with are right, too") {
  const std::string text = initial_configuration();
  std::istringstream lines(text.substr(text.find("# [[patterns]]")));
  std::string uncommented;
  for (std::string line; std::getline(lines, line);)
    if (line.starts_with("# [[") || line.find(" = ") != line.npos)
      uncommented += line.substr(2) + '\n';
  const ConfiguredCheck check = Configuration::parse(uncommented).check_of("archive/a.txt");
  CHECK(check.settings.patterns.size() == 1);
  CHECK(!setting_of(check.settings, "missing-headline").on);
}

TEST_CASE("the example is right") {
  const Configuration configuration = Configuration::parse(content_of("examples/galley.toml"));
  const CheckSettings settings = configuration.check_of("articles/en-wire.txt").settings;
  CHECK(settings.patterns.size() == 2);
  CHECK(setting_of(settings, "long-headline").on);
  const ConfiguredCheck magazine = configuration.check_of("articles/fr-magazine.txt");
  CHECK(!setting_of(magazine.settings, "long-headline").on);
  CHECK(configuration.check_of("drafts/2020/a.txt").is_skipped);
}

// Each block of TOML, which stands between lines of ```toml and ```.
std::vector<std::string> toml_examples(const char* path) {
  std::vector<std::string> examples;
  std::ifstream file(path);
  bool is_within = false;
  for (std::string line; std::getline(file, line);) {
    if (line == "```toml") examples.emplace_back();
    if (line.starts_with("```"))
      is_within = line == "```toml";
    else if (is_within)
      examples.back() += line + '\n';
  }
  return examples;
}

TEST_CASE("the examples of docs/configuration.md are right") {
  const auto examples = toml_examples("docs/configuration.md");
  CHECK(examples.size() == 4);
  for (const std::string& example : examples) CHECK_MESSAGE(fault_of(example) == "", example);
}

}  // namespace
}  // namespace galley
