#include "text/words/segment_rules.h"

#include <doctest/doctest.h>

#include <fstream>
#include <sstream>
#include <string>
#include <vector>

#include "text/utf8.h"
#include "text/words/kinds.h"

using namespace galley;

namespace {

// A line of Unicode's tests: characters, and the places between them where something ends.
struct TestLine {
  std::string text;
  std::vector<std::size_t> breaks;
};

TestLine read_test(const std::string& line) {
  TestLine test;
  std::istringstream tokens(line.substr(0, line.find('#')));
  std::size_t place = 0;
  for (std::string token; tokens >> token;) {
    if (token == "\u00F7") test.breaks.push_back(place);
    if (token == "\u00F7" || token == "\u00D7") continue;
    append_utf8(static_cast<char32_t>(std::stoul(token, nullptr, 16)), test.text);
    ++place;
  }
  return test;
}

std::vector<TestLine> read_tests(const std::string& name) {
  std::ifstream file("/usr/share/unicode/auxiliary/" + name);
  std::vector<TestLine> tests;
  for (std::string line; std::getline(file, line);)
    if (!line.empty() && line[0] != '#') tests.push_back(read_test(line));
  if (tests.empty()) MESSAGE("skipped: no unicode-data");
  return tests;
}

std::string kinds_of(std::string_view text) {
  static KindTable table;
  return std::string(table.plain_kinds_of(text).kinds);
}

std::vector<std::size_t> word_breaks(std::string_view kinds) {
  std::vector<std::size_t> breaks;
  for (std::size_t at = 0; at <= kinds.size(); ++at)
    if (is_word_break(kinds, at)) breaks.push_back(at);
  return breaks;
}

std::vector<std::size_t> sentence_breaks(std::string_view kinds) {
  std::vector<std::size_t> breaks{0};
  for (std::size_t at = 1; at < kinds.size(); ++at)
    if (sentence_end_before(kinds, at).ends()) breaks.push_back(at);
  breaks.push_back(kinds.size());
  return breaks;
}

// The same found from the stops.
std::vector<std::size_t> sentence_breaks_after_stops(std::string_view kinds) {
  std::vector<std::size_t> breaks{0};
  for (std::size_t at = 0; at < kinds.size(); ++at)
    if (may_end_sentence(kinds[at]))
      if (const SentenceEnd end = sentence_end_after(kinds, at); end.ends())
        breaks.push_back(end.next);
  breaks.push_back(kinds.size());
  return breaks;
}

using Places = std::vector<std::size_t>;

}  // namespace

TEST_CASE("words end where Unicode's tests say") {
  for (const TestLine& test : read_tests("WordBreakTest.txt")) {
    CAPTURE(test.text);
    CHECK(word_breaks(kinds_of(test.text)) == test.breaks);
  }
}

TEST_CASE("sentences end where Unicode's tests say") {
  for (const TestLine& test : read_tests("SentenceBreakTest.txt")) {
    CAPTURE(test.text);
    CHECK(sentence_breaks(kinds_of(test.text)) == test.breaks);
    CHECK(sentence_breaks_after_stops(kinds_of(test.text)) == test.breaks);
  }
}

TEST_CASE("signs between letters and between digits join them") {
  CHECK(word_breaks("can't") == Places{0, 5});
  CHECK(word_breaks("1,000.5") == Places{0, 7});
  CHECK(word_breaks("a,b") == Places{0, 1, 2, 3});
  CHECK(word_breaks("of 'it'") == Places{0, 2, 3, 4, 6, 7});
}

TEST_CASE("a sentence goes on in small letters") {
  CHECK(sentence_breaks("At 5 p.m. he left. He left.") == Places{0, 19, 27});
  CHECK(sentence_breaks("\"Go.\" he said. (So.) She went.") == Places{0, 15, 21, 30});
}

TEST_CASE("stops and what they part give the same ends") {
  // All texts of up to six of these.
  const std::string_view signs = ".!)- aA5,\n\r\x80";
  std::size_t different = 0;
  std::string text;
  const auto visit = [&](const auto& self) -> void {
    different += sentence_breaks(text) != sentence_breaks_after_stops(text);
    if (text.size() == 5) return;
    for (const char sign : signs) {
      text.push_back(sign);
      self(self);
      text.pop_back();
    }
  };
  visit(visit);
  CHECK(different == 0);
}
