#include <doctest/doctest.h>
#include <galley/baseline.h>

#include <algorithm>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

namespace galley {
namespace {

std::string written(const Baseline& baseline) {
  std::string text;
  baseline.append(text);
  return text;
}

Baseline read(std::string_view text) { return Baseline::read(text, "known.json"); }

// The file with these lines of findings.
std::string file_of(std::string_view findings) {
  return "{\"galley-baseline\": 1, \"findings\": [\n" + std::string(findings) + "\n]}";
}

std::string fault_of(std::string_view text) {
  try {
    read(text);
  } catch (const ConfigurationError& error) {
    CHECK(error.path == "known.json");
    std::string fault =
        std::to_string(error.line) + ":" + std::to_string(error.column) + ": " + error.what();
    return error.hint.empty() ? fault : fault + " (" + error.hint + ")";
  }
  return {};
}

TEST_CASE("a baseline is written one finding a line, by path") {
  Baseline baseline;
  baseline.add("doubled-word", 0x1F, "b.txt", "'the' stands twice");
  baseline.add("missing-headline", 0xABCDEF0123456789, "a.txt", "the article has no headline");
  baseline.add("doubled-word", 0x1F, "a.txt", "'the' stands twice");
  CHECK(written(baseline) == R"({
  "galley-baseline": 1,
  "findings": [
    {"rule":"doubled-word","key":"000000000000001f","count":2,"path":"a.txt","message":"'the' stands twice"},
    {"rule":"missing-headline","key":"abcdef0123456789","count":1,"path":"a.txt","message":"the article has no headline"}
  ]
}
)");
  CHECK(written(Baseline()) == "{\n  \"galley-baseline\": 1,\n  \"findings\": []\n}\n");
}

TEST_CASE("what is written is read, and written the same") {
  Baseline baseline;
  baseline.add("a", 1, "ä \"\\\n\x01.txt", "message");
  baseline.add("b", 0xFFFFFFFFFFFFFFFF, "", "");
  CHECK(written(read(written(baseline))) == written(baseline));
  CHECK(read(written(Baseline())).empty());
  CHECK(written(read("\xEF\xBB\xBF" + written(baseline))) == written(baseline));
}

TEST_CASE("the order of the findings makes no difference") {
  struct Known {
    std::string rule;
    std::uint64_t key;
    std::string path;
  };
  std::vector<Known> findings = {{"a", 1, "x"}, {"a", 1, "y"}, {"b", 1, "x"}, {"a", 2, "x"}};
  const auto by_all = [](const Known& a, const Known& b) {
    return std::tie(a.rule, a.key, a.path) < std::tie(b.rule, b.key, b.path);
  };
  std::sort(findings.begin(), findings.end(), by_all);
  std::vector<std::string> texts;
  do {
    Baseline baseline;
    for (const Known& finding : findings)
      baseline.add(finding.rule, finding.key, finding.path, finding.path + "!");
    texts.push_back(written(baseline));
  } while (std::next_permutation(findings.begin(), findings.end(), by_all));
  CHECK(texts.size() == 24);
  CHECK(std::count(texts.begin(), texts.end(), texts.front()) == 24);
}

TEST_CASE("a name of a file need not be UTF-8") {
  Baseline baseline;
  baseline.add("a", 1, "\xFF.txt", "m");
  CHECK(written(read(written(baseline))) == written(baseline));
}

TEST_CASE("an entry takes as many findings as it counts") {
  Baseline baseline = read(file_of(R"({"rule": "a", "key": "1f", "count": 2})"));
  CHECK(baseline.takes("a", 0x1F));
  CHECK(!baseline.takes("b", 0x1F));
  CHECK(!baseline.takes("a", 0x1E));
  CHECK(baseline.takes("a", 0x1F));
  CHECK(!baseline.takes("a", 0x1F));
}

TEST_CASE("an entry without a count takes all") {
  Baseline baseline = read(file_of(R"({"rule": "a", "key": "1F", "reason": "a name"})"));
  for (int i = 0; i < 9; ++i) CHECK(baseline.takes("a", 0x1F));
}

TEST_CASE("what people wrote is kept when the rest is written anew") {
  const Baseline old = read(file_of(R"({"rule": "a", "key": "1", "reason": "a name"},
{"rule": "b", "key": "2", "count": 5, "reason": "as the source has it"},
{"rule": "c", "key": "3", "reason": "is gone"})"));
  Baseline baseline;
  for (int i = 0; i < 2; ++i) baseline.add("a", 1, "x", "m");
  baseline.add("b", 2, "x", "m");
  baseline.add("d", 4, "x", "m");
  baseline.keep_reasons(old);
  CHECK(written(baseline) == R"({
  "galley-baseline": 1,
  "findings": [
    {"rule":"a","key":"0000000000000001","path":"x","message":"m","reason":"a name"},
    {"rule":"b","key":"0000000000000002","count":1,"path":"x","message":"m","reason":"as the source has it"},
    {"rule":"d","key":"0000000000000004","count":1,"path":"x","message":"m"}
  ]
}
)");
}

TEST_CASE("of two entries for the same the one that takes more counts") {
  Baseline baseline = read(
      file_of(R"({"rule": "a", "key": "1", "count": 1}, {"rule": "a", "key": "1", "count": 2})"));
  CHECK(baseline.takes("a", 1));
  CHECK(baseline.takes("a", 1));
  CHECK(!baseline.takes("a", 1));
}

TEST_CASE("the example of docs/configuration.md is a baseline as it is written") {
  std::ifstream file("docs/configuration.md");
  const std::string page{std::istreambuf_iterator<char>(file), {}};
  constexpr std::string_view fence = "```json\n";
  const std::size_t begin = page.find(fence) + fence.size();
  const std::string example = page.substr(begin, page.find("```", begin) - begin);
  CHECK(written(read(example)) == example);
}

TEST_CASE("what is wrong with a baseline is told with its place") {
  CHECK(fault_of("") == "1:1: unexpected end of input; expected '[', '{', or a literal");
  CHECK(fault_of(file_of("{\"rule\": \"a\",\n \"key\": \"1\",\n}")) ==
        "4:1: unexpected '}'; expected string literal");
  CHECK(fault_of("[]") == "1:1: a baseline is an object");
  CHECK(fault_of("{}") ==
        "1:1: the file is no baseline (galley check --write-baseline writes one)");
  CHECK(fault_of(R"({"galley-baseline": 2, "findings": []})") ==
        "1:1: the baseline is of another version of galley");
  CHECK(fault_of(R"({"galley-baseline": 1})") == "1:1: the baseline has no list \"findings\"");
  CHECK(fault_of(R"({"galley-baseline": 1, "finding": []})") ==
        "1:1: no key is called 'finding' here (did you mean findings?)");
  CHECK(fault_of(file_of("{\"key\": \"1\"}")) == "2:1: the finding has no rule");
  CHECK(fault_of(file_of("{\"rule\": \"a\", \"key\": \"1\"},\n  {\"rule\": \"a\"}")) ==
        "3:3: the finding has no \"key\" of hexadecimal digits");
  CHECK(fault_of(file_of("{\"rule\": \"a\", \"key\": \"0x1\"}")) ==
        "2:1: the finding has no \"key\" of hexadecimal digits");
  CHECK(fault_of(file_of("{\"rule\": \"a\", \"key\": \"1\", \"count\": 0}")) ==
        "2:1: \"count\" is no number from 1 on");
  CHECK(fault_of(file_of("{\"rule\": \"a\", \"key\": \"1\", \"reson\": \"x\"}")) ==
        "2:1: no key is called 'reson' here (did you mean reason?)");
  CHECK(fault_of(file_of("{\"rule\": 3, \"key\": \"1\"}")) == "2:1: \"rule\" is no text");
  CHECK(fault_of(file_of("3")) == "1:1: a finding is an object");
  CHECK(fault_of("{\"a\": \"\xFF\"}").starts_with("1:8: invalid string: ill-formed UTF-8"));
  CHECK(fault_of(std::string(200'000, '[')).starts_with("1:200001: unexpected end of input"));
  CHECK(fault_of("{\"a\": 9e999}") == "1:1: a number in the file is too large");
  CHECK(fault_of(std::string("{}\0", 3)) == "1:3: a NUL stands in the file");
  CHECK(fault_of(file_of("{\"rule\": \"é\", \"key\": \"1\"}, {}")) ==
        "2:28: the finding has no \"key\" of hexadecimal digits");
}

}  // namespace
}  // namespace galley
