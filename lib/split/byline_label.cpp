#include "split/byline_label.h"

#include <algorithm>

#include "split/name_words.h"

namespace galley {
namespace {

using namespace meaning;

constexpr std::size_t most_lead_words = 4;    // "Ein Kommentar von"
constexpr std::size_t most_posted_words = 7;  // "Posted in Politics by"
constexpr std::size_t most_words_before = 8;  // an inner label

// "AuthorJane": the space between label and name is lost.
bool is_glued(const ByTokens& tokens, std::size_t i) {
  return i + 1 < tokens.count && is_word(tokens[i + 1]) &&
         tokens[i].text().data() + tokens[i].text().size() == tokens[i + 1].text().data();
}

bool may_precede_label(const ByTokens& tokens, std::size_t i) {
  switch (tokens[i].kind) {
    case TokenKind::date:
    case TokenKind::divider:
    case TokenKind::number:
    case TokenKind::address:
      return true;
    default:
      return means(tokens[i], moment);
  }
}

// "Posted in Politics by Jane Doe".
std::optional<FoundByLabel> find_posted_label(const ByTokens& tokens, std::size_t first) {
  if (first >= tokens.count || !means(tokens[first], lead | moment)) return {};
  const std::size_t last = std::min(tokens.count, first + most_posted_words);
  for (std::size_t i = first + 1; i < last; ++i)
    if (means(tokens[i], by)) return FoundByLabel{i, i + 1, BylineLabel::inner};
  return {};
}

}  // namespace

bool colon_at(const ByTokens& tokens, std::size_t i) {
  return i < tokens.count && tokens[i].kind == TokenKind::colon;
}

std::optional<FoundByLabel> label_at(const ByTokens& tokens, std::size_t begin, BylineLabel kind) {
  std::size_t at = begin;
  while (at < tokens.count && at < begin + most_lead_words && means(tokens[at], lead | role) &&
         !means(tokens[at], by | weak_by) && !colon_at(tokens, at + 1))
    ++at;
  if (at >= tokens.count || tokens[at].initial) return {};
  const ByToken& word = tokens[at];
  const bool colon = colon_at(tokens, at + 1);
  if (means(word, noun_label) && colon) return FoundByLabel{begin, at + 2, kind};
  if (means(word, noun_label) && is_glued(tokens, at)) return FoundByLabel{begin, at + 1, kind};
  // "Autorin Jane Doe": without the colon only names may follow.
  if (!means(word, by | weak_by)) {
    const bool noun = at > begin && is_word(word) && means(tokens[at - 1], noun_label) &&
                      means(tokens[at - 1], role);
    return noun ? std::optional(FoundByLabel{begin, at, kind, true}) : std::nullopt;
  }
  std::size_t names = at + (colon ? 2 : 1);
  while (!colon && names < tokens.count && means(tokens[names], by) && means(word, by)) ++names;
  return FoundByLabel{begin, names, kind, !means(word, by) && !colon && at == begin};
}

std::optional<FoundByLabel> find_label(const ByTokens& tokens) {
  if ((tokens.meanings & (by | weak_by | noun_label)) == 0) return {};
  std::size_t first = 0;
  while (first < tokens.count && !is_word(tokens[first]) && !means(tokens[first], lead) &&
         !may_precede_label(tokens, first))
    ++first;
  if (const auto label = label_at(tokens, first, BylineLabel::start)) return label;
  std::size_t words = 0;
  for (std::size_t i = first; i + 1 < tokens.count; ++i) {
    if (words > most_words_before) return {};
    if (is_word(tokens[i]) && !means(tokens[i], moment)) ++words;
    if (!may_precede_label(tokens, i)) continue;
    const auto label = label_at(tokens, i + 1, BylineLabel::inner);
    if (label && !label->weak) return label;
  }
  return find_posted_label(tokens, first);
}

bool nothing_follows(const ByTokens& tokens, const FoundByLabel& label) {
  if (label.names == label.begin || label.weak || label.kind != BylineLabel::start) return false;
  for (std::size_t i = label.names; i < tokens.count; ++i)
    if (tokens[i].kind != TokenKind::date && tokens[i].kind != TokenKind::other) return false;
  return true;
}

}  // namespace galley
