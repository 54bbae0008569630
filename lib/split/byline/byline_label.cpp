#include "split/byline/byline_label.h"

#include <algorithm>

#include "bytes/eight_bytes.h"
#include "split/byline/byline_names.h"
#include "split/byline/given_names.h"
#include "split/byline/name_words.h"
#include "split/word_starts.h"
#include "text/utf8.h"

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

// The Italian by-word that is a part of names elsewhere.
bool is_particle_by(const ByToken& word) { return word.text() == "da" || word.text() == "Da"; }

// Whether the word at `at` stands before a by-word, or joins two roles before a name.
bool leads_on(const ByTokens& tokens, std::size_t at, std::size_t begin) {
  if (at >= tokens.count) return false;
  const bool joins = at > begin && tokens[at].kind == TokenKind::joiner &&
                     means(tokens[at - 1], role) && at + 1 < tokens.count &&
                     means(tokens[at + 1], role);
  if (joins) return true;
  const bool label = means(tokens[at], noun_label) && is_glued(tokens, at);
  return means(tokens[at], lead | role) && !means(tokens[at], by | weak_by) && !label &&
         !colon_at(tokens, at + 1);
}

bool opens_quote(const ByToken& token) {
  return token.kind == TokenKind::quote || token.text() == "'" || token.text() == "‘";
}

// "Author, Jane Doe": a line of names behind a label and a comma.
bool names_by_comma(const ByTokens& tokens, std::size_t label) {
  const auto is_name = [&](std::size_t i) {
    return is_word(tokens[i]) && may_be_name_word(tokens[i]) &&
           (tokens[i].capital || tokens[i].caseless);
  };
  return label == 0 && tokens.count > 3 && means(tokens[0], noun_label) &&
         tokens[1].text() == "," && is_name(2) && is_name(3);
}

// "Text und Fotos: Jana Muster", "Words and pictures by Jane Doe".
std::optional<FoundByLabel> joined_label_at(const ByTokens& tokens, std::size_t begin,
                                            BylineLabel kind) {
  if (begin + 4 >= tokens.count || !means(tokens[begin], noun_label | lead)) return {};
  const bool joined = tokens[begin + 1].kind == TokenKind::joiner &&
                      means(tokens[begin + 2], other_credit | noun_label);
  if (!joined || !(colon_at(tokens, begin + 3) || means(tokens[begin + 3], by))) return {};
  return FoundByLabel{begin, begin + 4, kind};
}

// "Posted in Politics by Jane Doe".
std::optional<FoundByLabel> find_posted_label(const ByTokens& tokens, std::size_t first) {
  if (first >= tokens.count || !means(tokens[first], lead | moment)) return {};
  const std::size_t last = std::min(tokens.count, first + most_posted_words);
  for (std::size_t i = first + 1; i < last; ++i)
    if (means(tokens[i], by)) return FoundByLabel{i, i + 1, BylineLabel::inner};
  return {};
}

// A by-word or a noun: what makes a label.
constexpr WordMeaning makes_label = by | weak_by | noun_label;
// What may stand before it: a word that leads to it, or one of a date.
constexpr WordMeaning precedes_label = lead | moment;

WordStarts starts_of(WordMeaning meaning) {
  WordStarts starts;
  for (const auto groups : {by_words(), job_titles(), stop_words()})
    for (const WordGroup& group : groups)
      if ((group.meaning & meaning) != 0)
        group.for_each_word([&starts](std::string_view word) { starts.add(word); });
  return starts;
}

// Not inside the functions that ask them: each time they would have to ask whether they are built.
const WordStarts label_words = starts_of(makes_label);
const WordStarts first_words = starts_of(makes_label | precedes_label);

// Whether a text may begin with one of `words`: that it does not is certain.
bool may_begin_with(const WordStarts& words, std::string_view text) {
  const std::uint64_t eight = eight_bytes(text);
  const std::size_t length = leading_letters(eight);
  const bool other_letter = length < 8 && (eight >> 8 * length & 0x80) != 0;
  return other_letter || words.may_hold(eight, length);
}

// Whether a word may make a label, also one that lost the space behind it ("vonJane").
bool may_have_label_word(std::string_view text) {
  if (!is_ascii(text)) return true;
  while (!text.empty()) {
    const std::uint64_t eight = eight_bytes(text);
    const std::size_t length = leading_letters(eight);
    const std::size_t to_capital = 1 + count_small_letters(eight >> 8);
    if (length > 0 && (label_words.may_hold(eight, length) ||
                       (to_capital < length && label_words.may_hold(eight, to_capital))))
      return true;
    text.remove_prefix(length > 0 ? std::min(length, to_capital) : 1);
  }
  return false;
}

// Where the first letter stands, or the line's end.
std::size_t first_letter(std::string_view line) {
  std::size_t at = 0;
  while (at < line.size() && !is_letter(decode(line, at).value)) at += decode(line, at).length;
  return at;
}

std::string_view letters_at_start(std::string_view text) {
  std::size_t end = 0;
  while (end < text.size() && is_letter(decode(text, end).value)) end += decode(text, end).length;
  return text.substr(0, end);
}

}  // namespace

bool colon_at(const ByTokens& tokens, std::size_t i) {
  return i < tokens.count && tokens[i].kind == TokenKind::colon;
}

std::optional<FoundByLabel> label_at(const ByTokens& tokens, std::size_t begin, BylineLabel kind) {
  if (const auto joined = joined_label_at(tokens, begin, kind)) return joined;
  if (names_by_comma(tokens, begin)) return FoundByLabel{begin, begin + 2, kind};
  std::size_t at = begin;
  while (at < begin + most_lead_words && leads_on(tokens, at, begin)) ++at;
  if (at >= tokens.count || tokens[at].initial) return {};
  const ByToken& word = tokens[at];
  const bool colon = colon_at(tokens, at + 1);
  // "Interview: 'I am no influencer'"
  if (colon && at + 2 < tokens.count && opens_quote(tokens[at + 2])) return {};
  if (means(word, noun_label) && colon) return FoundByLabel{begin, at + 2, kind};
  // "Автор статьи: Иван Петров"
  const bool of_noun = at + 1 < tokens.count && means(tokens[at + 1], noun_label);
  if (means(word, noun_label) && of_noun && colon_at(tokens, at + 2))
    return FoundByLabel{begin, at + 3, kind};
  if (means(word, noun_label) && is_glued(tokens, at)) return FoundByLabel{begin, at + 1, kind};
  // "Da" begins other lines than bylines: "Pubblicato da Jane Doe", "3 marzo da Jane Doe".
  if (at == 0 && is_particle_by(word)) return {};
  // "Autorin Jane Doe", "Dal nostro inviato", "Text Jane Doe": without the colon only names may
  // follow.
  if (!means(word, by | weak_by)) {
    const bool noun = at > begin && is_word(word) && means(tokens[at - 1], role) &&
                      (means(tokens[at - 1], noun_label) || at > begin + 1);
    const bool named = at == begin + 1 && is_word(word) && means(tokens[begin], noun_label) &&
                       is_given_name(word.text());
    return noun || named ? std::optional(FoundByLabel{begin, at, kind, true}) : std::nullopt;
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
    // "12 March 2020 Author Jane Doe"
    const bool sure = label && (!label->weak || means(tokens[i + 1], noun_label) ||
                                (tokens[i].kind == TokenKind::date && label->names < tokens.count &&
                                 is_given_name(tokens[label->names].text())));
    if (sure) return label;
  }
  return find_posted_label(tokens, first);
}

bool nothing_follows(const ByTokens& tokens, const FoundByLabel& label) {
  if (label.names == label.begin || label.weak || label.kind != BylineLabel::start) return false;
  for (std::size_t i = label.names; i < tokens.count; ++i)
    if (tokens[i].kind != TokenKind::date && tokens[i].kind != TokenKind::other) return false;
  return true;
}

bool begins_with_label(std::string_view line) {
  const std::string_view start = line.substr(first_letter(line));
  if (!may_begin_with(first_words, start)) return false;
  const std::string_view word = letters_at_start(start);
  const WordMeaning meaning = meaning_of(word);
  if ((meaning & makes_label) != 0) return true;
  return (meaning & precedes_label) != 0 && may_have_label_word(start.substr(word.size()));
}

}  // namespace galley
