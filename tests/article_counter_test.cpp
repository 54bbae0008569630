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
