#include <doctest/doctest.h>
#include <galley/json.h>
#include <galley/statistics.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

using namespace galley;

namespace {

std::string read_text(const std::filesystem::path& path) {
  std::ifstream file(path);
  return {std::istreambuf_iterator<char>(file), {}};
}

Statistics statistics_of(const Article& article, const Source& source) {
  ArticleCounter counter;
  Statistics all;
  all.add(article, source, counter.count(article, source));
  return all;
}

}  // namespace

TEST_CASE("a counter counts the paragraphs as the record writes them") {
  ArticleCounter counter;
  Article article;
  article.paragraphs = {" Zoë\n  ran. ", "x\x80y"};
  const ArticleCounts& counts = counter.count(article, {.length = 40});
  CHECK(counts.bytes == 40);
  CHECK(counts.paragraphs == 2);
  CHECK(counts.text.characters == 8 + 3);  // "Zoë ran.", "x\uFFFDy"
}

TEST_CASE("a counter counts the sentences of all paragraphs, and syllables of English") {
  ArticleCounter counter;
  Article article;
  article.language = "en";
  article.paragraphs = {"A cow swam. The ferry\nwaited!", "Passengers cheered."};
  const ArticleCounts& counts = counter.count(article, {});
  CHECK(counts.text.words == 8);
  CHECK(counts.text.sentences == 3);
  CHECK(counts.sentence_words == std::vector<std::uint32_t>{3, 3, 2});
  CHECK(counts.text.long_words == 2);
  CHECK(counts.text.syllables == 12);
  article.language = "de";
  CHECK(counter.count(article, {}).text.syllables == 0);
}

TEST_CASE("paragraphs that are counted together give what each of them gives") {
  ArticleCounter counter;
  Article article;
  article.language = "de";
  article.paragraphs = {"Ende ohne Punkt", "18. September um acht", "Café zu. Es goß",
                        "a. Ende am 3.", std::string_view("Mai war es")};
  const TextCounts together = counter.count(article, {}).text;
  TextCounts alone;
  for (const std::string_view paragraph : article.paragraphs) {
    Article one;
    one.language = article.language;
    one.paragraphs = {paragraph};
    alone.add(counter.count(one, {}).text);
  }
  CHECK(together == alone);
}

TEST_CASE("a counter counts the characters of quoted speech") {
  ArticleCounter counter;
  Article article;
  article.paragraphs = {"“Olé,” she said.", "Nobody else did."};
  CHECK(counter.count(article, {}).quoted == 4);
}

TEST_CASE("a counter forgets the article before") {
  ArticleCounter counter;
  Article article;
  article.paragraphs = {"One “sentence”. Another one."};
  counter.count(article, {.length = 26});
  article.paragraphs = {};
  const ArticleCounts& counts = counter.count(article, {});
  CHECK(counts.bytes == 0);
  CHECK(counts.paragraphs == 0);
  CHECK(counts.quoted == 0);
  CHECK(counts.text == TextCounts());
  CHECK(counts.sentence_words.empty());
}

TEST_CASE("an article and the record that galley writes of it have the same statistics") {
  std::size_t articles = 0;
  for (const auto& entry : std::filesystem::directory_iterator("examples/articles")) {
    if (entry.path().extension() != ".txt") continue;
    const std::string text = read_text(entry.path());
    const Source source = {.length = text.size(), .repaired = true};
    const Article article = split_article(text);
    std::string json;
    append_json(article, source, {}, json);
    RecordParser record;
    const Article& read = record.parse(json);
    CAPTURE(entry.path());
    CHECK(statistics_of(article, source) == statistics_of(read, record.source()));
    ++articles;
  }
  CHECK(articles > 20);
}
