#include <galley/statistics.h>

#include "text/part_text.h"
#include "text/quotes.h"
#include "text/words/text_counter.h"

namespace galley {

struct ArticleCounter::State {
  void add(std::string_view paragraph, std::string_view language);

  PartText part;
  TextCounter text;
  std::vector<Span> quotes;
  ArticleCounts counts;
};

void ArticleCounter::State::add(std::string_view paragraph, std::string_view language) {
  part.set(paragraph);
  ++counts.paragraphs;
  counts.quoted += quoted_characters(part.text(), quotes);
  text.count(part.text(), language, counts.text, counts.sentence_words);
}

ArticleCounter::ArticleCounter() : state_(std::make_unique<State>()) {}
ArticleCounter::~ArticleCounter() = default;
ArticleCounter::ArticleCounter(ArticleCounter&&) noexcept = default;
ArticleCounter& ArticleCounter::operator=(ArticleCounter&&) noexcept = default;

const ArticleCounts& ArticleCounter::count(const Article& article, const Source& source) {
  ArticleCounts& counts = state_->counts;
  auto sentences = std::move(counts.sentence_words);  // keeps its storage
  sentences.clear();
  counts = {};
  counts.bytes = source.length;
  counts.sentence_words = std::move(sentences);
  for (const std::string_view paragraph : article.paragraphs)
    state_->add(paragraph, article.language);
  return counts;
}

}  // namespace galley
