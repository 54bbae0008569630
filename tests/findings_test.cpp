#include <doctest/doctest.h>
#include <galley/findings.h>

#include <algorithm>
#include <nlohmann/json.hpp>
#include <set>
#include <string>
#include <vector>

using galley::FindingFormat;
using galley::PlacedFinding;
using galley::Severity;
using nlohmann::json;

namespace {

constexpr FindingFormat all_formats[] = {FindingFormat::text,   FindingFormat::json,
                                         FindingFormat::sarif,  FindingFormat::github,
                                         FindingFormat::gitlab, FindingFormat::junit};

const PlacedFinding doubled = {.rule = "doubled-word",
                               .severity = Severity::warning,
                               .message = "'the' stands twice",
                               .path = "may/ferry.txt",
                               .article = "may/ferry.txt",
                               .line = 12,
                               .column = 16,
                               .end_line = 12,
                               .end_column = 23,
                               .has_span = true,
                               .offset = 800,
                               .length = 7,
                               .excerpt = "sailed again on the the Thursday after",
                               .excerpt_mark = 16,
                               .key = 0x12345678abcdef};

const PlacedFinding missing = {.rule = "missing-headline",
                               .severity = Severity::error,
                               .message = "the article has no headline",
                               .path = "may/ferry.txt",
                               .article = "may/ferry.txt"};

const PlacedFinding styled = {.rule = "house-style",
                              .severity = Severity::suggestion,
                              .message = "'utilise' is long",
                              .suggestion = "write 'use'",
                              .path = "may/ferry.txt",
                              .article = "wire-7",
                              .line = 14,
                              .column = 3,
                              .end_line = 15,
                              .end_column = 1,
                              .has_span = true,
                              .offset = 900,
                              .length = 8};

// What is written of findings that are all of one source, or of a run without any.
std::string written(FindingFormat format, const std::vector<PlacedFinding>& findings,
                    const galley::FindingSum& sum = {}) {
  const auto writer = make_finding_writer(format, galley::Colour::none);
  std::string out;
  writer->begin(out);
  if (!findings.empty()) writer->begin_source(findings.front().path, out);
  for (const PlacedFinding& finding : findings) writer->add(finding, out);
  writer->end(sum, out);
  return out;
}

// As text, below the line that tells the place and the message: of a line, from `mark` on so many
// bytes are marked.
std::string excerpt(std::string_view line, std::size_t mark, std::size_t length) {
  PlacedFinding finding = doubled;
  finding.excerpt = line;
  finding.excerpt_mark = mark;
  finding.length = length;
  const std::string out = written(FindingFormat::text, {finding});
  return out.substr(out.find('\n') + 1);
}

json parsed(FindingFormat format, const std::vector<PlacedFinding>& findings) {
  return json::parse(written(format, findings));
}

std::size_t count(std::string_view text, std::string_view piece) {
  std::size_t times = 0;
  for (std::size_t at = text.find(piece); at != text.npos; at = text.find(piece, at + 1)) ++times;
  return times;
}

// All that someone could write into an article, or name a file, to be taken for something else.
constexpr std::string_view hostile =
    "::error::##[add-mask]x ##vso[task.setvariable]\r\n::stop-commands::x %0A <a "
    "href=\"\">&amp;]]>-->"
    "\x1b[31m\u202e\u2028\uFFFE\uFFFF \xFF\xE6\x9D {0} [a](1) \\ ' \t";

PlacedFinding hostile_finding() {
  PlacedFinding finding = doubled;
  finding.rule = finding.message = finding.suggestion = hostile;
  finding.path = finding.article = finding.excerpt = hostile;
  finding.excerpt_mark = 0;
  return finding;
}

}  // namespace

TEST_CASE("text tells place, severity, message and rule, and shows the line") {
  CHECK(written(FindingFormat::text, {missing, doubled, styled}) ==
        "may/ferry.txt:1:1: error: the article has no headline [missing-headline]\n"
        "may/ferry.txt:12:16: warning: 'the' stands twice [doubled-word]\n"
        "    | sailed again on the the Thursday after\n"
        "    |                 ^~~~~~~\n"
        "may/ferry.txt:14:3: suggestion: 'utilise' is long (write 'use') [house-style]\n");
}

TEST_CASE("the caret stands below what is meant, whatever stands before it") {
  CHECK(excerpt("東京 is is wet", 7, 5) ==
        "    | 東京 is is wet\n"
        "    |      ^~~~~\n");
  CHECK(excerpt("東京東京", 6, 6) ==
        "    | 東京東京\n"
        "    |     ^~~~\n");
  CHECK(excerpt("Zu\u0308rich the the", 9, 7) ==
        "    | Zu\u0308rich the the\n"
        "    |        ^~~~~~~\n");
  CHECK(excerpt("a\tb\tc", 3, 2) ==
        "    | a b c\n"
        "    |    ^~\n");
  CHECK(excerpt("a\x1b[1m", 1, 1) ==
        "    | a\\x1b[1m\n"
        "    |  ^~~~\n");
}

TEST_CASE("a caret stands where something is missing, also behind the end of the line") {
  CHECK(excerpt("No full stop", 12, 0) ==
        "    | No full stop\n"
        "    |             ^\n");
  CHECK(excerpt("No full stop", 3, 0) ==
        "    | No full stop\n"
        "    |    ^\n");
  CHECK(excerpt("No full stop", 99, 5) ==
        "    | No full stop\n"
        "    |             ^\n");
}

TEST_CASE("what goes on in the next line is marked up to the end of this") {
  CHECK(excerpt("and then the", 9, 30) ==
        "    | and then the\n"
        "    |          ^~~\n");
}

TEST_CASE("of a long line as much is shown as a terminal has room for") {
  const std::string line = std::string(200, 'a') + "the the" + std::string(200, 'b');
  CHECK(excerpt(line, 200, 7) == "    | …" + std::string(28, 'a') + "the the" +
                                     std::string(36, 'b') + "…\n    | " + std::string(29, ' ') +
                                     "^~~~~~~\n");
  CHECK(excerpt(line, 0, 300) ==
        "    | " + std::string(72, 'a') + "…\n    | ^" + std::string(71, '~') + "\n");
  CHECK(excerpt("e\u0301" + std::string(28, 'a') + "the the", 31, 7) ==
        "    | …" + std::string(28, 'a') + "the the\n    | " + std::string(29, ' ') + "^~~~~~~\n");
}

TEST_CASE("of a long line of wide signs, too, and of bytes that are no text") {
  std::string wide;
  for (int i = 0; i < 100; ++i) wide += "東";
  CHECK(excerpt(wide, 150, 3).starts_with("    | …東東東東東東東東東東東東東東東東"));
  CHECK(excerpt(wide, 150, 3).ends_with("東…\n    | " + std::string(29, ' ') + "^~\n"));
  const std::string broken(500, '\x80');
  CHECK(excerpt(broken, 250, 1).ends_with("…\n    | " + std::string(29, ' ') + "^~~~\n"));
}

TEST_CASE("colour is around the place, the severity and the caret") {
  const auto writer = make_finding_writer(FindingFormat::text, galley::Colour::ansi);
  std::string out;
  writer->add(doubled, out);
  CHECK(out ==
        "\x1b[1mmay/ferry.txt:12:16:\x1b[m \x1b[33mwarning\x1b[m: 'the' stands twice "
        "[doubled-word]\n"
        "    | sailed again on the the Thursday after\n"
        "    |                 \x1b[33m^~~~~~~\x1b[m\n");
}

TEST_CASE("a file whose name would be a command is named otherwise") {
  PlacedFinding finding = missing;
  finding.path = " ::error::a";
  CHECK(written(FindingFormat::text, {finding}).starts_with("./ ::error::a:1:1: error: "));
  finding.path = ":";
  CHECK(written(FindingFormat::text, {finding}).starts_with("./::1:1: error: "));
}

TEST_CASE("JSON Lines have all that is known of a finding") {
  CHECK(written(FindingFormat::json, {doubled, styled}) ==
        R"({"rule":"doubled-word","severity":"warning","message":"'the' stands twice",)"
        R"("suggestion":null,"path":"may/ferry.txt","article":"may/ferry.txt","line":12,)"
        R"("column":16,"end_line":12,"end_column":23,"span":[800,807],"key":"0012345678abcdef"})"
        "\n"
        R"({"rule":"house-style","severity":"suggestion","message":"'utilise' is long",)"
        R"("suggestion":"write 'use'","path":"may/ferry.txt","article":"wire-7","line":14,)"
        R"("column":3,"end_line":15,"end_column":1,"span":[900,908],"key":"0000000000000000"})"
        "\n");
  CHECK(parsed(FindingFormat::json, {missing})["span"] == nullptr);
}

TEST_CASE("a text is itself in JSON, but for bytes that are no text") {
  const json finding = parsed(FindingFormat::json, {hostile_finding()});
  std::string repaired(hostile);
  repaired.replace(repaired.find('\xFF'), 3, "\uFFFD\uFFFD");
  CHECK(finding["message"] == repaired);
  CHECK(finding["path"] == repaired);
}

TEST_CASE("SARIF has each finding as a result, on a line of its own") {
  const std::string out = written(FindingFormat::sarif, {doubled});
  CHECK(out.find("\n"
                 R"({"ruleId":"doubled-word","ruleIndex":0,"level":"warning",)"
                 R"("message":{"text":"'the' stands twice"},"locations":[{"physicalLocation":{)"
                 R"("artifactLocation":{"uri":"may/ferry.txt","uriBaseId":"SRCROOT"},)"
                 R"("region":{"startLine":12,"startColumn":16,"endLine":12,"endColumn":23}}}],)"
                 R"("partialFingerprints":{"galley/v1":"0012345678abcdef"}})"
                 "\n") != out.npos);
  const json run = json::parse(out)["runs"][0];
  CHECK(run["columnKind"] == "unicodeCodePoints");
  CHECK(run["tool"]["driver"]["name"] == "galley");
}

TEST_CASE("SARIF lists the rules that have results, with their pages") {
  const json run = parsed(FindingFormat::sarif, {doubled, missing, styled, doubled})["runs"][0];
  const json& rules = run["tool"]["driver"]["rules"];
  REQUIRE(rules.size() == 3);
  CHECK(rules[1]["id"] == "missing-headline");
  CHECK(rules[1]["shortDescription"]["text"] == "the article has no headline");
  CHECK(rules[1]["defaultConfiguration"]["level"] == "warning");
  CHECK(rules[1]["help"]["markdown"].get<std::string>().starts_with("# missing-headline\n"));
  CHECK(rules[2]["id"] == "house-style");
  CHECK(run["results"][2]["level"] == "note");
  CHECK(run["results"][2]["message"]["text"] == "'utilise' is long (write 'use')");
  CHECK(run["results"][2]["locations"][0]["logicalLocations"][0]["name"] == "wire-7");
  CHECK(run["results"][3]["ruleIndex"] == 0);
}

TEST_CASE("SARIF names a file by a URI") {
  const auto artifact = [](std::string_view path) {
    PlacedFinding finding = missing;
    finding.path = path;
    return parsed(
        FindingFormat::sarif,
        {finding})["runs"][0]["results"][0]["locations"][0]["physicalLocation"]["artifactLocation"];
  };
  CHECK(artifact("./a b%.txt") == json{{"uri", "a%20b%25.txt"}, {"uriBaseId", "SRCROOT"}});
  CHECK(artifact("a:b\xFF?#.txt")["uri"] == "a%3Ab%FF%3F%23.txt");
  CHECK(artifact("Şəki.tar!x.txt")["uri"] == "%C5%9E%C9%99ki.tar!x.txt");
  CHECK(artifact("/srv/a.txt") == json{{"uri", "file:///srv/a.txt"}});
  CHECK(artifact("-") == json{{"uri", "-"}, {"description", {{"text", "the standard input"}}}});
}

TEST_CASE("a message has no placeholders and no links of SARIF in it") {
  PlacedFinding finding = missing;
  finding.message = "say {0} for [this](1)";
  CHECK(parsed(FindingFormat::sarif, {finding})["runs"][0]["results"][0]["message"]["text"] ==
        "say {{0}} for \\[this\\](1)");
  finding.message = "[sic]";
  CHECK(parsed(FindingFormat::sarif, {finding})["runs"][0]["results"][0]["message"]["text"] ==
        "[sic]");
}

TEST_CASE("SARIF tells how the run ended") {
  const auto invocation = [](const galley::FindingSum& sum) {
    return json::parse(written(FindingFormat::sarif, {}, sum))["runs"][0]["invocations"][0];
  };
  CHECK(invocation({.exit_status = 1}) == json{{"executionSuccessful", true}, {"exitCode", 1}});
  CHECK(invocation({.had_trouble = true, .exit_status = 2}) ==
        json{{"executionSuccessful", false}, {"exitCode", 2}});
}

TEST_CASE("GitHub gets a workflow command a finding") {
  CHECK(written(FindingFormat::github, {missing, doubled, styled}) ==
        "::error file=may/ferry.txt,line=1,endLine=1,col=1,endColumn=1,title=missing-headline::the "
        "article has no headline\n"
        "::warning file=may/ferry.txt,line=12,endLine=12,col=16,endColumn=23,title=doubled-word::"
        "'the' stands twice\n"
        "::notice file=may/ferry.txt,line=14,endLine=14,title=house-style::'utilise' is long "
        "(write 'use')\n");
}

TEST_CASE(
    "commands are escaped as GitHub's toolkit does it, and have nothing that terminals obey") {
  PlacedFinding finding = missing;
  finding.path = "./a,b:c%\r\n\x1b\xFF.txt";
  finding.message = "50%, a::b\n\u202e";
  CHECK(written(FindingFormat::github, {finding}) ==
        "::error file=a%2Cb%3Ac%25%0D%0A\\x1b\\xff.txt,line=1,endLine=1,col=1,endColumn=1,"
        "title=missing-headline::50%25, a::b\\x0a\\u202e\n");
}

TEST_CASE("GitLab gets an array") {
  CHECK(written(FindingFormat::gitlab, {missing, styled}) ==
        "[\n"
        R"({"description":"missing-headline: the article has no headline",)"
        R"("check_name":"missing-headline","fingerprint":"e4b8c1eaf6f30875","severity":"major",)"
        R"("location":{"path":"may/ferry.txt","lines":{"begin":1,"end":1}}},)"
        "\n"
        R"x({"description":"house-style: 'utilise' is long (write 'use')",)x"
        R"("check_name":"house-style","fingerprint":"d4ec28f4d0fa3173","severity":"info",)"
        R"("location":{"path":"may/ferry.txt","lines":{"begin":14,"end":14}}})"
        "\n]\n");
}

TEST_CASE("a fingerprint stays the same in another place, and comes once in a report") {
  PlacedFinding moved = doubled;
  moved.path = "./may/ferry.txt";
  moved.line = moved.end_line = 40;
  const json once = parsed(FindingFormat::gitlab, {missing, moved});
  const json twice = parsed(FindingFormat::gitlab, {doubled, moved, missing, moved});
  CHECK(twice[0]["fingerprint"] == once[1]["fingerprint"]);
  CHECK(twice[1]["fingerprint"] == once[1]["fingerprint"].get<std::string>() + "-2");
  CHECK(twice[3]["fingerprint"] == once[1]["fingerprint"].get<std::string>() + "-3");
  moved.path = "june/ferry.txt";
  CHECK(parsed(FindingFormat::gitlab, {moved})[0]["fingerprint"] != once[1]["fingerprint"]);
}

TEST_CASE("JUnit has a suite for each source") {
  const auto writer = make_finding_writer(FindingFormat::junit, galley::Colour::none);
  std::string out;
  writer->begin(out);
  writer->begin_source("./a&b.txt", out);
  writer->begin_source("may/ferry.txt", out);
  writer->add(doubled, out);
  writer->add(styled, out);
  writer->end({}, out);
  CHECK(out ==
        R"x(<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="galley check">
  <testsuite name="a&amp;b.txt" tests="1" failures="0" errors="0" skipped="0">
    <testcase classname="galley" name="a&amp;b.txt" file="a&amp;b.txt"/>
  </testsuite>
  <testsuite name="may/ferry.txt" tests="2" failures="1" errors="0" skipped="1">
    <testcase classname="doubled-word" name="may/ferry.txt:12:16" file="may/ferry.txt"><failure message="'the' stands twice" type="warning">may/ferry.txt:12:16: warning: 'the' stands twice [doubled-word]
    | sailed again on the the Thursday after
    |                 ^~~~~~~
</failure></testcase>
    <testcase classname="house-style" name="may/ferry.txt:14:3" file="may/ferry.txt"><skipped message="'utilise' is long (write 'use')" type="suggestion">may/ferry.txt:14:3: suggestion: 'utilise' is long (write 'use') [house-style]
</skipped></testcase>
  </testsuite>
</testsuites>
)x");
}

TEST_CASE("a run that could not read all has an error in JUnit") {
  const std::string out = written(FindingFormat::junit, {}, {.had_trouble = true});
  CHECK(out.find("<error message=\"not all could be read\"") != out.npos);
}

TEST_CASE("tests of JUnit at one place have names of their own") {
  const std::string out = written(FindingFormat::junit, {doubled, doubled, doubled});
  CHECK(out.find("name=\"may/ferry.txt:12:16\"") != out.npos);
  CHECK(out.find("name=\"may/ferry.txt:12:16 (2)\"") != out.npos);
  CHECK(out.find("name=\"may/ferry.txt:12:16 (3)\"") != out.npos);
}

TEST_CASE("XML has no sign that XML 1.0 cannot have") {
  const std::string out = written(FindingFormat::junit, {hostile_finding()});
  CHECK(std::none_of(out.begin(), out.end(), [](char c) {
    const auto byte = static_cast<unsigned char>(c);
    return byte < 0x20 && c != '\n';
  }));
  CHECK(out.find("\uFFFE") == out.npos);
  CHECK(out.find("\uFFFF") == out.npos);
  CHECK(out.find("]]>") == out.npos);
  CHECK(out.find("\\x1b[31m\\u202e\\u2028\uFFFD\uFFFD \\xff\\xe6\\x9d") != out.npos);
}

TEST_CASE("no text is taken for a command by a terminal or a CI system") {
  for (const FindingFormat format : all_formats) {
    const std::string out = "\n" + written(format, {hostile_finding(), hostile_finding()});
    CAPTURE(out);
    CHECK(out.find("##[") == out.npos);
    CHECK(out.find("##vso[") == out.npos);
    CHECK(out.find('\x1b') == out.npos);
    CHECK(out.find('\r') == out.npos);
    const std::size_t commands = count(out, "\n::");
    CHECK(commands == (format == FindingFormat::github ? 2 : 0));
    CHECK(count(out, "\n    ::") == 0);
  }
}

TEST_CASE("what is for people has no signs that change the direction of writing") {
  for (const auto format : {FindingFormat::text, FindingFormat::github, FindingFormat::junit}) {
    const std::string out = written(format, {hostile_finding()});
    CAPTURE(out);
    CHECK(out.find("\u202e") == out.npos);
    CHECK(out.find("\u2028") == out.npos);
  }
  PlacedFinding finding = missing;
  finding.message = "\u202e";
  CHECK(parsed(FindingFormat::gitlab, {finding})[0]["description"] == "missing-headline: \\u202e");
}

TEST_CASE("a run without findings is whole, too") {
  CHECK(written(FindingFormat::text, {}).empty());
  CHECK(written(FindingFormat::json, {}).empty());
  CHECK(written(FindingFormat::github, {}).empty());
  CHECK(parsed(FindingFormat::gitlab, {}) == json::array());
  CHECK(parsed(FindingFormat::sarif, {})["runs"][0]["results"] == json::array());
  CHECK(written(FindingFormat::junit, {}) ==
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        "<testsuites name=\"galley check\">\n</testsuites>\n");
}

TEST_CASE("a hundred thousand findings are written as they come") {
  constexpr std::size_t many = 100'000;
  for (const FindingFormat format : all_formats) {
    const auto writer = make_finding_writer(format, galley::Colour::none);
    std::string all, out;
    std::size_t most = 0;
    const auto take = [&] {
      most = std::max(most, out.size());
      all += out;
      out.clear();
    };
    writer->begin(out);
    writer->begin_source(doubled.path, out);
    for (std::size_t i = 0; i < many; ++i) writer->add(doubled, out), take();
    writer->end({}, out);
    take();
    CHECK(most < 512 * 1024);
    // Not read as JSON: the sanitizers take half a minute for so much of it.
    if (format == FindingFormat::gitlab) {
      constexpr std::string_view key = R"("fingerprint":")";
      std::set<std::string_view> fingerprints;
      for (std::size_t at = all.find(key); at != all.npos; at = all.find(key, at + 1)) {
        const std::string_view value = std::string_view(all).substr(at + key.size());
        fingerprints.insert(value.substr(0, value.find('"')));
      }
      CHECK(fingerprints.size() == many);
    }
    if (format == FindingFormat::sarif) CHECK(count(all, R"("ruleId":)") == many);
    if (format == FindingFormat::junit) CHECK(count(all, "</testcase>") == many);
  }
}
