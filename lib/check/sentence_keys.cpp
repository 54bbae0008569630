#include "check/sentence_keys.h"

#include <galley/text.h>

#include <algorithm>

#include "text/text_hash.h"

namespace galley {

std::uint64_t finding_key(std::string_view rule, std::string_view text) {
  return text_hash(rule, text_hash(text));
}

std::uint64_t SentenceKeys::key_of(const Finding& finding) {
  const std::string_view sentence = place_of(finding);
  if (sentence.data() != sentence_.data() || sentence.size() != sentence_.size()) {
    unwrapped_.clear();
    append_unwrapped(sentence, unwrapped_);
    sentence_ = sentence;
    hash_ = text_hash(unwrapped_);
  }
  return text_hash(finding.rule, hash_);
}

// The sentence that a finding begins in, else the part; of the article as a whole its headline.
std::string_view SentenceKeys::place_of(const Finding& finding) {
  if (!finding.span) return name_of_article();
  // What is missing belongs to what stands before it.
  const bool is_behind = finding.span->size() == 0 && finding.span->begin > 0;
  return sentence_at(finding.span->begin - (is_behind ? 1 : 0));
}

// Its headline, else the first sentence, else the first line.
std::string_view SentenceKeys::name_of_article() {
  const Article& article = proof_.article();
  if (!article.headline.empty()) return article.headline;
  if (article.paragraphs.empty()) return article.text.substr(0, article.text.find('\n'));
  const auto sentences = proof_.sentences(0);
  const std::string_view text = article.paragraphs.front();
  return sentences.empty() ? text : text.substr(sentences[0].begin, sentences[0].size());
}

std::string_view SentenceKeys::sentence_at(std::size_t at) {
  const Article& article = proof_.article();
  const auto tile = std::partition_point(article.tiles.begin(), article.tiles.end(),
                                         [&](const Tile& each) { return each.span.end <= at; });
  if (tile == article.tiles.end()) return {};
  const auto paragraphs = proof_.paragraphs();
  const auto behind = std::partition_point(
      paragraphs.begin(), paragraphs.end(),
      [&](std::string_view text) { return span_of(article, text).begin <= at; });
  // The last one that begins before; what stands behind its end is none of it.
  if (tile->kind == TileKind::paragraph && behind != paragraphs.begin())
    return sentence_in(static_cast<std::size_t>(behind - paragraphs.begin()) - 1, at);
  return article.text.substr(tile->span.begin, tile->span.size());
}

std::string_view SentenceKeys::sentence_in(std::size_t paragraph, std::size_t at) {
  const std::string_view text = proof_.paragraphs()[paragraph];
  const std::size_t begin = span_of(proof_.article(), text).begin;
  const auto sentences = proof_.sentences(paragraph);
  const auto sentence = std::partition_point(
      sentences.begin(), sentences.end(), [&](const Span& each) { return begin + each.end <= at; });
  return sentence == sentences.end() ? text : text.substr(sentence->begin, sentence->size());
}

}  // namespace galley
