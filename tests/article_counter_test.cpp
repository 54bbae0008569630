#include <doctest/doctest.h>
#include <galley/statistics.h>

using namespace galley;

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

TEST_CASE("a counter forgets the article before") {
  ArticleCounter counter;
  Article article;
  article.paragraphs = {"One sentence. Another one."};
  counter.count(article, {.length = 26});
  article.paragraphs = {};
  const ArticleCounts& counts = counter.count(article, {});
  CHECK(counts.bytes == 0);
  CHECK(counts.paragraphs == 0);
  CHECK(counts.text == TextCounts());
  CHECK(counts.sentence_words.empty());
}
