#include <galley/statistics.h>

#include "text/part_text.h"
#include "text/utf8.h"

namespace galley {

struct ArticleCounter::State {
  PartText part;
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
    counts.text.characters += code_points(state_->part.text());
  }
  return counts;
}

}  // namespace galley
