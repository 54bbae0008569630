#include "split/byline/byline_bare.h"

#include <algorithm>

#include "split/byline/byline_agency.h"
#include "split/byline/byline_label.h"
#include "split/byline/byline_rest.h"
#include "split/byline/given_names.h"

namespace galley {
namespace {

using namespace meaning;

constexpr std::size_t most_names = 4;
constexpr std::size_t most_words_beside = 3;        // of other matter
constexpr std::size_t most_words_beside_dated = 8;  // and where a date stands on the line
constexpr std::size_t most_numbers_beside = 1;      // on a line without a date

bool divides(const ByToken& token) {
  switch (token.kind) {
    case TokenKind::date:
    case TokenKind::number:
    case TokenKind::divider:
    case TokenKind::address:
    case TokenKind::stop:
    case TokenKind::colon:
      return true;
    default:
      return false;
  }
}

// The first stretch at or after `begin`; empty behind the last one.
Piece stretch_from(const ByTokens& tokens, std::size_t begin) {
  while (begin < tokens.count && divides(tokens[begin])) ++begin;
  // "Sofia, 30.05.2022 14:26 (Jane Doe)": all of it may stand in a bracket.
  const bool in_bracket =
      begin > 0 && begin < tokens.count && tokens[begin].kind == TokenKind::open;
  if (in_bracket) ++begin;
  Piece stretch{begin, begin};
  while (stretch.end < tokens.count && !divides(tokens[stretch.end])) ++stretch.end;
  return stretch;
}

bool has_several_stretches(const ByTokens& tokens) {
  return !stretch_from(tokens, stretch_from(tokens, 0).end).empty();
}

std::size_t count_numbers(const ByTokens& tokens) {
  std::size_t count = 0;
  for (std::size_t i = 0; i < tokens.count; ++i)
    if (tokens[i].kind == TokenKind::number) ++count;
  return count;
}

// "Jane DOE."
bool is_name_with_stop(const ByTokens& tokens) {
  constexpr std::size_t most_tokens = 4;
  return tokens.count <= most_tokens && tokens[tokens.count - 1].kind == TokenKind::stop &&
         is_given_name(tokens[0].text());
}

// A table's row, a sentence or the credit of a quotation or a picture rather than a line of names.
bool is_other_matter(const ByTokens& tokens, bool dated) {
  if (tokens[0].text() == "—" || tokens[0].text() == "©" || colon_at(tokens, tokens.count - 1))
    return true;
  if (dated) return false;
  return (tokens.has(TokenKind::stop) && !is_name_with_stop(tokens)) ||
         (tokens.has(TokenKind::number) && count_numbers(tokens) > most_numbers_beside);
}

// Two words that may be in a name stand side by side. A nickname's quotes may part them.
bool may_name_somebody(const ByTokens& tokens) {
  if (tokens.has(TokenKind::quote)) return true;
  bool before = false;
  for (std::size_t i = 0; i < tokens.count; ++i) {
    const bool here = is_word(tokens[i]) && may_be_name_word(tokens[i]);
    if (here && before) return true;
    before = here;
  }
  return false;
}

// "Jana Muster Netzwerk": given name and surname, and the piece goes on with a capital.
bool goes_on_after_name(const ByTokens& tokens, Piece piece) {
  if (piece.size() < 3 || !begins_with_given_name(tokens, piece)) return false;
  for (std::size_t i = piece.begin; i < piece.begin + 3; ++i)
    if (!tokens[i].capital || tokens[i].initial || means(tokens[i], particle)) return false;
  return may_be_name_word(tokens[piece.begin + 1]);
}

bool names_somebody(const ByTokens& tokens, Piece words) {
  for (std::size_t i = words.begin; i < words.end; ++i) {
    if (!is_word(tokens[i])) continue;
    if (is_given_name(tokens[i].text()) || means(tokens[i], role | desk)) return true;
  }
  return false;
}

// "12. März 2020 Jana Muster Netzwerk, Windows": blogs print the categories behind the writer.
// The name alone of a stretch behind a date, whose first piece goes on after given name and
// surname, and whose list names nobody else.
Piece name_before_categories(const ByTokens& tokens, Piece stretch) {
  const std::size_t begin = stretch.begin;
  const bool behind_date = begin > 0 && tokens[begin - 1].kind == TokenKind::date;
  const Piece piece = piece_at(tokens, begin);
  const bool found = behind_date && piece.end < stretch.end && goes_on_after_name(tokens, piece) &&
                     !names_somebody(tokens, {begin + 1, stretch.end});
  return {begin, found ? begin + 2 : begin};
}

// Whether the piece is an agency, a desk or a name with what belongs to it; the name is kept.
bool read_piece(BylineLine& line, Piece piece) {
  if (line.take_agency(piece)) return true;
  const Piece name = bare_name(line.tokens, piece, line.dated);
  const bool is_desk = name.empty() && any_word(line.tokens, piece, desk);
  if (name.empty() && line.byline.names.empty() && !is_desk) return false;
  const bool is_person = line.byline.names.empty() ||
                         !is_organisation_behind(line.tokens, line.byline.names.front(), name);
  if (!name.empty() && is_person) line.add_name(name);
  return explains_rest(line, name, piece);
}

// "Jane Doe (photo)": no writer.
bool is_picture_bracket(const ByTokens& tokens, std::size_t open) {
  return open + 2 < tokens.count && tokens[open + 2].kind == TokenKind::close &&
         means(tokens[open + 1], other_credit) && !means(tokens[open + 1], role | noun_label);
}

// Whether the stretch is names, roles, agencies and places and no more; its names are kept.
bool read_stretch(BylineLine& line, Piece& stretch) {
  const ByTokens& tokens = line.tokens;
  line.byline.names.clear();
  if (const Piece name = name_before_categories(tokens, stretch); !name.empty()) {
    line.add_name(name);
    stretch.end = name.end;
    return true;
  }
  for (std::size_t i = stretch.begin; i < stretch.end; ++i) {
    if (tokens[i].kind == TokenKind::open) {
      if (is_picture_bracket(tokens, i) && line.byline.names.size() == 1) return false;
      i = close_bracket(line, i);
    }
    if (i >= stretch.end || !is_word(tokens[i])) continue;
    Piece piece = piece_at(tokens, i);
    piece.end = std::min(piece.end, stretch.end);
    if (!read_piece(line, piece)) return false;
    i = piece.end - 1;
  }
  return !line.byline.names.empty() && line.byline.names.size() <= most_names;
}

// The first stretch of names; `person`: one that begins with a given name.
Piece find_names(BylineLine& line, bool person) {
  const ByTokens& tokens = line.tokens;
  for (Piece at = stretch_from(tokens, 0); !at.empty(); at = stretch_from(tokens, at.end)) {
    const bool after_colon = at.begin > 0 && colon_at(tokens, at.begin - 1);
    if (!after_colon && read_stretch(line, at) && (!person || line.names_a_person())) return at;
  }
  line.byline.names.clear();
  return {};
}

// "Jane Doe – Reporter of the Example Press", "Jane Doe - Bukavu", "Courier - Jane Doe": what a
// dash parts from a person's name.
bool is_role_or_place(const BylineLine& line, Piece stretch) {
  constexpr std::size_t longest_role = 6;  // tokens
  const ByTokens& tokens = line.tokens;
  const std::size_t sign = stretch.begin > 0 ? stretch.begin - 1 : stretch.end;
  if (sign >= tokens.count || tokens[sign].kind != TokenKind::divider ||
      tokens[sign].text() == "|" || !line.names_a_person())
    return false;
  if (stretch.size() <= longest_role && means(tokens[stretch.begin], role)) return true;
  const ByToken& word = tokens[stretch.begin];
  return stretch.size() == 1 && (stretch.begin == 0 || stretch.end == tokens.count) &&
         (word.capital || word.caseless);
}

std::size_t count_words_beside(const BylineLine& line, Piece names) {
  const ByTokens& tokens = line.tokens;
  std::size_t count = 0;
  for (Piece at = stretch_from(tokens, 0); !at.empty(); at = stretch_from(tokens, at.end)) {
    if (at.begin == names.begin) continue;
    if (is_role_or_place(line, at)) continue;
    for (std::size_t i = at.begin; i < at.end; ++i)
      if (is_word(tokens[i]) && !means(tokens[i], moment | role | desk)) ++count;
  }
  return count;
}

bool ends_byline(const ByToken& token) {
  return token.kind == TokenKind::close || (is_word(token) && !means(token, moment));
}

// The stretch without the signs and words of a date around its names.
Piece trimmed(const ByTokens& tokens, Piece stretch) {
  while (!ends_byline(tokens[stretch.end - 1])) --stretch.end;
  while (tokens[stretch.begin].kind == TokenKind::joiner) ++stretch.begin;
  return stretch;
}

bool is_plain(const ByTokens& tokens, Piece stretch) {
  return stretch.size() >= 2 && stretch.size() <= 3 &&
         !any_word(tokens, stretch, role | desk | stop);
}

}  // namespace

// "Example Times | Jane Doe": of several stretches the one with a given name is the writer's.
Piece find_bare_names(BylineLine& line) {
  const ByTokens& tokens = line.tokens;
  if (is_other_matter(tokens, line.dated) || !may_name_somebody(tokens)) return {};
  const Piece person = has_several_stretches(tokens) ? find_names(line, true) : Piece{};
  return person.empty() ? find_names(line, false) : person;
}

void take_bare_names(BylineLine& line, Piece stretch) {
  const std::size_t beside = count_words_beside(line, stretch);
  if (beside > (line.dated ? most_words_beside_dated : most_words_beside)) return line.forget();
  stretch = trimmed(line.tokens, stretch);
  line.byline.whole = view_of(line.tokens, stretch);
  line.byline.fills_line = beside == 0;
  line.byline.plain_name =
      beside == 0 && line.byline.names.size() == 1 && is_plain(line.tokens, stretch);
}

}  // namespace galley
