#include <galley/statistics.h>

#include "text/part_text.h"
#include "text/quotes.h"
#include "text/utf8.h"
#include "text/words/text_counter.h"

namespace galley {

struct ArticleCounter::State {
  void add(std::string_view paragraph, std::string_view language);
  void count_lines(std::string_view language);

  PartText part;
  TextCounter text;
  std::vector<Span> quotes;
  std::string lines;  // of paragraphs that are not counted yet, each with its end
  std::size_t line_ends = 0;
  ArticleCounts counts;
};

// Words and sentences end with a line, too, and many short paragraphs are counted slower than one
// that is long. Those of ASCII are all alike; the others may need more than the rules of UAX #29.
void ArticleCounter::State::add(std::string_view paragraph, std::string_view language) {
  constexpr std::size_t enough = 1 << 16;  // bytes
  part.set(paragraph);
  const std::string_view unwrapped = part.text();
  ++counts.paragraphs;
  counts.quoted += quoted_characters(unwrapped, quotes);
  if (!is_ascii(unwrapped)) {
    text.count(unwrapped, language, counts.text, counts.sentence_words);
    return;
  }
  lines += unwrapped;
  lines += '\n';
  ++line_ends;
  if (lines.size() > enough) count_lines(language);
}

void ArticleCounter::State::count_lines(std::string_view language) {
  text.count(lines, language, counts.text, counts.sentence_words);
  counts.text.characters -= line_ends;
  lines.clear();
  line_ends = 0;
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
  state_->count_lines(article.language);
  return counts;
}

}  // namespace galley
