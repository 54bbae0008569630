#include <doctest/doctest.h>
#include <galley/article.h>
#include <galley/statistics.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

#include "text/part_text.h"
#include "text/words/sentences.h"
#include "text/words/text_counter.h"

namespace galley {
namespace {

std::vector<std::string> sentences_of(std::string_view paragraph,
                                      std::string_view language = "en") {
  SentenceFinder finder;
  std::vector<Span> spans;
  finder.find(paragraph, language, spans);
  std::vector<std::string> sentences;
  for (const Span& span : spans) sentences.emplace_back(paragraph.substr(span.begin, span.size()));
  return sentences;
}

using Sentences = std::vector<std::string>;

TEST_CASE("sentences are found without the white space between them") {
  CHECK(sentences_of("It sailed.  It came back on Friday.") ==
        Sentences{"It sailed.", "It came back on Friday."});
  CHECK(sentences_of("") == Sentences{});
}

TEST_CASE("wrapped lines are one, and a sentence keeps its bytes") {
  CHECK(sentences_of("It sailed\non Friday. It\r\n came back.") ==
        Sentences{"It sailed\non Friday.", "It\r\n came back."});
}

TEST_CASE("abbreviations end no sentence") {
  CHECK(sentences_of("Sen. Lind left. Er kam am 3. März.") ==
        Sentences{"Sen. Lind left.", "Er kam am 3.", "März."});
  CHECK(sentences_of("Er kam am 3. März. Dann ging er.", "de") ==
        Sentences{"Er kam am 3. März.", "Dann ging er."});
}

TEST_CASE("there are as many sentences as are counted") {
  SentenceFinder finder;
  TextCounter counter;
  PartText unwrapped;
  std::size_t paragraphs = 0;
  for (const auto& entry : std::filesystem::directory_iterator("examples/articles")) {
    if (entry.path().extension() != ".txt") continue;
    std::ifstream file(entry.path(), std::ios::binary);
    const std::string text{std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
    const Article article = split_article(text);
    for (const std::string_view paragraph : article.paragraphs) {
      CAPTURE(paragraph);
      std::vector<Span> found;
      finder.find(paragraph, article.language, found);
      unwrapped.set(paragraph);
      TextCounts counts;
      std::vector<std::uint32_t> words;
      counter.count(unwrapped.text(), article.language, counts, words);
      // One without a word is not counted.
      CHECK(found.size() >= counts.sentences);
      CHECK(found.size() <= counts.sentences + 1);
      ++paragraphs;
    }
  }
  CHECK(paragraphs > 100);
}

}  // namespace
}  // namespace galley
