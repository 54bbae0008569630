#include "check/proof.h"

#include <galley/statistics.h>
#include <galley/text.h>

#include <algorithm>
#include <functional>
#include <iterator>

#include "check/findings.h"
#include "check/rules/folded_words.h"
#include "text/quotes.h"

namespace galley {

void Proof::set(const Article& article, const Source& source) {
  article_ = &article;
  source_ = &source;
  texts_.clear();
  quotes_.known = sentences_.known = false;
}

bool Proof::is_allowed(std::string_view word) const {
  const auto& allowed = settings_.allowed;
  return std::find(allowed.begin(), allowed.end(), word) != allowed.end();
}

std::span<const std::string_view> Proof::texts() {
  if (!texts_.empty()) return texts_;
  texts_.push_back(article_->text);
  for (const std::string_view part :
       {article_->kicker, article_->headline, article_->standfirst, article_->byline})
    add_text(part);
  for (const std::string_view paragraph : paragraphs()) add_text(paragraph);
  return texts_;
}

void Proof::add_text(std::string_view part) {
  if (!part.empty() && !lies_in(article_->text, part)) texts_.push_back(part);
}

bool Proof::is_inside(std::string_view piece) const {
  const std::less<const char*> is_before;
  const auto is_in = [&](std::string_view part) {
    return is_before(part.data(), piece.data()) &&
           is_before(piece.data() + piece.size(), part.data() + part.size());
  };
  if (is_in(article_->headline)) return true;
  // They stand in the text's order.
  const auto behind = std::partition_point(
      paragraphs().begin(), paragraphs().end(),
      [&](std::string_view part) { return !is_before(piece.data(), part.data()); });
  return behind != paragraphs().begin() && is_in(*std::prev(behind));
}

std::span<const Span> Proof::quotes(std::size_t paragraph) {
  return kept(quotes_, paragraph, &Proof::find_quotes_of);
}

bool Proof::is_quoted(std::size_t paragraph, std::string_view piece) {
  const auto begin = static_cast<std::size_t>(piece.data() - paragraphs()[paragraph].data());
  const std::size_t end = begin + piece.size();
  const auto spans = quotes(paragraph);
  const auto quote = std::partition_point(spans.begin(), spans.end(),
                                          [&](const Span& each) { return each.end <= begin; });
  return quote != spans.end() && quote->begin < end;
}

std::span<const Span> Proof::sentences(std::size_t paragraph) {
  return kept(sentences_, paragraph, &Proof::find_sentences_of);
}

std::span<const Span> Proof::sentences_of(std::string_view text) {
  find_sentences_of(text);
  return found_;
}

std::string_view Proof::unwrapped(std::string_view part) {
  unwrapped_.clear();
  append_unwrapped(part, unwrapped_);
  return unwrapped_;
}

std::string_view Proof::folded(std::string_view line) {
  folded_.clear();
  append_folded_words(line, folded_);
  return folded_;
}

std::uint64_t Proof::words_in(std::string_view text) {
  TextCounts counts;
  sentence_words_.clear();
  counter_.count(text, article_->language, counts, sentence_words_);
  return counts.words;
}

std::span<const Span> Proof::kept(Kept& kept, std::size_t paragraph, FindSpans find) {
  if (!kept.known) {
    kept.known = true;
    kept.spans.clear();
    kept.ends.clear();
    for (const std::string_view text : paragraphs()) {
      (this->*find)(text);
      kept.spans.insert(kept.spans.end(), found_.begin(), found_.end());
      kept.ends.push_back(kept.spans.size());
    }
  }
  const std::size_t begin = paragraph == 0 ? 0 : kept.ends[paragraph - 1];
  return std::span(kept.spans).subspan(begin, kept.ends[paragraph] - begin);
}

void Proof::find_quotes_of(std::string_view paragraph) { find_quotes(paragraph, found_); }

void Proof::find_sentences_of(std::string_view paragraph) {
  sentence_finder_.find(paragraph, article_->language, found_);
}

}  // namespace galley
