#include "split/byline/byline_labelled.h"

#include "split/byline/byline_agency.h"
#include "split/byline/byline_rest.h"
#include "split/byline/given_names.h"
#include "text/utf8.h"

namespace galley {
namespace {

using namespace meaning;

constexpr std::size_t most_words_after = 10;  // the names of an inner label

// What reading the pieces behind a label has come to.
struct Outcome {
  std::size_t end = 0;      // past the last token of the byline
  std::size_t strange = 0;  // words in it that nothing explains
  std::size_t beside = 0;   // words after a date or divider that are no part of it
  bool desk = false;
  bool passed = false;   // a date or divider stood after the names
  bool credits = false;  // and the credit of somebody else
};

bool found_any(const BylineLine& line, const Outcome& outcome) {
  return !line.byline.names.empty() || !line.byline.agency.empty() || outcome.desk;
}

bool credits_somebody_else(const ByToken& token) {
  return is_word(token) && means(token, other_credit);
}

bool ends_names(const ByToken& token) {
  switch (token.kind) {
    case TokenKind::date:
    case TokenKind::number:
    case TokenKind::divider:
    case TokenKind::address:
    case TokenKind::colon:
      return true;
    default:
      return credits_somebody_else(token);
  }
}

// "Contributor Demak, Nur Aini": a role and the place where it is held, before the name.
bool is_place_of_role(const ByTokens& tokens, Piece piece, Piece name) {
  return name.size() == 1 && name.begin > piece.begin && means(tokens[piece.begin], role) &&
         !is_given_name(tokens[name.begin].text()) && piece.end + 2 < tokens.count &&
         tokens[piece.end].kind == TokenKind::joiner && is_word(tokens[piece.end + 1]) &&
         is_word(tokens[piece.end + 2]);
}

// Takes what the piece is without an agency at its end: a name and what describes it. Returns the
// name, which may be empty.
Piece read_name(BylineLine& line, Piece own) {
  const bool first = line.byline.names.empty();
  const Piece name = labelled_name(line.tokens, own, first);
  const bool is_person =
      first ? !is_place_of_role(line.tokens, own, name)
            : !is_organisation_behind(line.tokens, line.byline.names.front(), name);
  if (!name.empty() && is_person) line.add_name(name);
  return name;
}

void read_piece(BylineLine& line, Piece piece, Outcome& outcome) {
  if (line.take_agency(piece)) {
    outcome.end = piece.end;
    return;
  }
  piece = without_moment(line.tokens, piece);
  const Piece own = without_linked_agency(line, piece);
  const Piece name = read_name(line, own);
  outcome.desk |= any_word(line.tokens, piece, desk);
  // "with files from The Example Agency"
  const bool links_agency = name.empty() && own.end < piece.end;
  const std::size_t strange =
      links_agency ? 0 : count_strange_words(line.tokens, {name.end, own.end});
  outcome.strange += strange;
  if (strange == 0)
    outcome.end = piece.end;
  else if (!name.empty())
    outcome.end = name.end;
}

// A piece behind a date or divider.
void read_passed(BylineLine& line, Piece piece, Outcome& outcome) {
  if (line.take_agency(piece) || outcome.credits) return;
  for (std::size_t i = piece.begin; i < piece.end; ++i)
    if (!means(line.tokens[i], moment | role | desk)) ++outcome.beside;
}

// "Writing by", "Text:": where the names of another label begin; `at` itself when it is none.
std::size_t names_of_label(const ByTokens& tokens, std::size_t at) {
  const auto label = label_at(tokens, at, BylineLabel::inner);
  return label && !label->weak && label->names > at + 1 ? label->names : at;
}

// Reads on from the token `i` to the next piece or label. Returns where what was read ends.
std::size_t read_next(BylineLine& line, std::size_t i, bool first, Outcome& outcome) {
  const ByToken& token = line.tokens[i];
  if (ends_names(token)) outcome.passed |= found_any(line, outcome);
  if (credits_somebody_else(token)) outcome.credits |= outcome.passed;
  if (token.kind == TokenKind::open) return close_bracket(line, i) + 1;
  if (!is_word(token)) return i + 1;
  if (const std::size_t names = first ? i : names_of_label(line.tokens, i); names > i) {
    outcome.passed = false;
    outcome.credits = false;
    return names;
  }
  const Piece piece = piece_at(line.tokens, i);
  if (outcome.passed)
    read_passed(line, piece, outcome);
  else
    read_piece(line, piece, outcome);
  return piece.end;
}

// `described`: after the name whatever describes the person may follow.
Outcome read_pieces(BylineLine& line, std::size_t begin, bool described) {
  Outcome outcome;
  outcome.end = begin;
  for (std::size_t i = begin; i < line.tokens.count;) {
    i = read_next(line, i, i == begin, outcome);
    if (described && !line.byline.names.empty()) outcome.strange = 0;
    const bool hopeless = !found_any(line, outcome) && outcome.strange > 0;
    if (hopeless) break;
  }
  return outcome;
}

bool ends_like_sentence(const ByTokens& tokens) {
  return tokens[tokens.count - 1].kind == TokenKind::stop;
}

// A label that may be a common word needs a name of two words, and nothing beside it.
// Beside a word that is a by-word among others ("di", "por") only a name of several words counts
// that begins with no small letter: "Por fin llueve", "Di Matteo trionfa" are titles.
bool is_one_full_name(const Byline& byline, const Outcome& outcome) {
  if (outcome.beside > 0 || byline.names.empty()) return false;
  const std::string_view name = byline.names.front();
  const std::size_t last = name.rfind(' ');
  return last != name.npos && !is_lower(decode(name, 0).value) &&
         !is_lower(decode(name, last + 1).value);
}

// "By Jane Doe, example.com Northern Region": behind a person's name a few words may be strange.
bool is_explained(const BylineLine& line, const FoundByLabel& label, const Outcome& outcome) {
  constexpr std::size_t most_strange = 2;
  return outcome.strange == 0 ||
         (outcome.strange <= most_strange && !label.weak && label.kind == BylineLabel::start &&
          line.names_a_person() && !ends_like_sentence(line.tokens));
}

bool is_accepted(const BylineLine& line, const FoundByLabel& label, const Outcome& outcome) {
  // Below a label an agency in brackets may be all there is, which makes no stretch of names.
  const bool empty = outcome.end == label.begin;
  if (empty || !found_any(line, outcome) || !is_explained(line, label, outcome)) return false;
  if (label.weak && !is_one_full_name(line.byline, outcome)) return false;
  return label.kind != BylineLabel::inner ||
         (outcome.beside <= most_words_after && !ends_like_sentence(line.tokens));
}

// "Author: Doe, Jane": as libraries and archives print a name.
bool is_inverted_name(const BylineLine& line, std::size_t begin) {
  const ByTokens& tokens = line.tokens;
  return begin + 3 == tokens.count && is_word(tokens[begin]) && tokens[begin + 1].text() == "," &&
         is_word(tokens[begin + 2]) && is_given_name(tokens[begin + 2].text()) &&
         may_be_name_word(tokens[begin]) && !is_given_name(tokens[begin].text());
}

}  // namespace

bool read_labelled_names(BylineLine& line, const FoundByLabel& label) {
  const bool colon = label.names > 0 && colon_at(line.tokens, label.names - 1);
  if (colon && is_inverted_name(line, label.names)) {
    const Piece name{label.names, line.tokens.count};
    line.byline.names.push_back(view_of(line.tokens, name));
    line.byline.label = label.kind;
    line.fill_with({label.begin, name.end});
    return true;
  }
  const Outcome outcome = read_pieces(line, label.names, colon);
  if (!is_accepted(line, label, outcome)) {
    line.forget();
    return false;
  }
  line.byline.label = label.kind;
  line.byline.whole = view_of(line.tokens, {label.begin, outcome.end});
  line.byline.fills_line = label.kind == BylineLabel::start && outcome.beside == 0;
  return true;
}

}  // namespace galley
