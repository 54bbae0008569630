#include <galley/statistics.h>

#include "text/part_text.h"
#include "text/text_counter.h"

namespace galley {

struct ArticleCounter::State {
  PartText part;
  TextCounter text;
  ArticleCounts counts;
};

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
  counts.paragraphs = article.paragraphs.size();
  for (const std::string_view paragraph : article.paragraphs) {
    state_->part.set(paragraph);
    state_->text.count(state_->part.text(), article.language, counts.text, counts.sentence_words);
  }
  return counts;
}

}  // namespace galley
