// What holds for all queries and texts; tests/fuzz/query.cpp asks the same of more of them.
#include <doctest/doctest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <nlohmann/json.hpp>
#include <random>

#include "queries.h"

using namespace galley;
using namespace galley::test;

namespace {

std::string shown(const QueryOptions& options) {
  std::string all;
  for (const std::string& pattern : options.patterns) all += '/' + pattern;
  const PatternStyle& style = options.style;
  all += style.letter_case == PatternCase::ignored ? " -i" : "";
  all += style.letter_case == PatternCase::smart ? " -S" : "";
  all += style.literal ? " -F" : "";
  all += style.word ? " -w" : "";
  all += style.whole ? " -x" : "";
  all += style.loose ? " --loose" : "";
  return all + (options.inverted ? " -v" : "");
}

// What is wrong, or empty. A pattern that is none has no faults.
std::string fault_of(const QueryOptions& options, std::string_view text) {
  try {
    return fault_of_query(options, text);
  } catch (const BadPattern&) {
    return {};
  }
}

struct Dice {
  std::mt19937 random;
  std::size_t operator()(std::size_t count) { return random() % count; }
};

std::vector<std::string> texts_of_corpus() {
  std::vector<std::string> texts;
  const char* const shared = std::getenv("GALLEY_SHARED");
  const std::filesystem::path folder = std::string(shared ? shared : "../shared") + "/corpus/dev";
  if (!std::filesystem::is_directory(folder)) return texts;
  for (const auto& entry : std::filesystem::directory_iterator(folder)) {
    std::ifstream file(entry.path());
    for (std::string line; std::getline(file, line);)
      texts.push_back(nlohmann::json::parse(line).at("text"));
  }
  return texts;
}

std::vector<std::string> texts_of_examples() {
  std::vector<std::string> texts;
  for (const auto& entry : std::filesystem::directory_iterator("examples/articles")) {
    std::ifstream file(entry.path());
    texts.emplace_back(std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>());
  }
  return texts;
}

}  // namespace

TEST_CASE("glance, sieve and hits say of any text what its parts say") {
  Dice dice = {std::mt19937(1)};
  for (int i = 0; i < 4'000; ++i) {
    const QueryOptions options = random_query(dice);
    const std::string text = random_text(dice);
    CAPTURE(shown(options));
    CAPTURE(text);
    CHECK(fault_of(options, text) == "");
  }
}

TEST_CASE("glance, sieve and hits say of articles what their parts say") {
  for (const std::string& text : texts_of_examples()) {
    for (const std::string_view pattern : {"the", "on Monday", "By", "Reuters", "said that"}) {
      for (const bool is_word : {false, true}) {
        const QueryOptions options = {.patterns = {std::string(pattern)},
                                      .style = {.word = is_word}};
        CAPTURE(shown(options));
        CAPTURE(text);
        CHECK(fault_of(options, text) == "");
      }
    }
  }
}

TEST_CASE("no part ends within a word or between two words on a line") {
  Dice dice = {std::mt19937(2)};
  const auto check = [](const std::string& text) {
    const std::size_t at = cut_within_words(split_article(text));
    CAPTURE(text.substr(at == text.npos ? 0 : at - std::min<std::size_t>(at, 40), 80));
    CHECK(at == text.npos);
  };
  for (int i = 0; i < 4'000; ++i) check(random_text(dice));
  for (const std::string& text : texts_of_examples()) check(text);
  const auto texts = texts_of_corpus();
  if (texts.empty()) MESSAGE("skipped: no corpus");
  for (const std::string& text : texts) check(text);
}
