#include "split/byline/byline_agency.h"

#include <algorithm>

#include "split/agencies.h"
#include "split/byline/byline_label.h"

namespace galley {
namespace {

using namespace meaning;

constexpr std::size_t most_agency_words = 4;  // with the small word before it

// "jn", "red": how a desk or one of its people signs.
bool may_be_initials(const ByToken& word) {
  constexpr std::size_t longest = 4;  // bytes
  return !word.capital && word.size <= longest;
}

bool is_sign_of_list(const ByToken& token) {
  return token.kind == TokenKind::joiner || token.kind == TokenKind::open ||
         token.kind == TokenKind::close;
}

// "(jn, ČTK)", "red, ORF.at/dpa": an agency among the signatures of desks and no more.
bool take_agency_beside_initials(BylineLine& line) {
  constexpr std::size_t most_tokens = 8;
  const ByTokens& tokens = line.tokens;
  if (tokens.count < 3 || tokens.count > most_tokens) return false;
  std::size_t agency = tokens.count;
  for (std::size_t i = 0; i < tokens.count; ++i) {
    if (is_word(tokens[i]) && is_agency(tokens[i].text()))
      agency = i;
    else if (!(is_word(tokens[i]) ? may_be_initials(tokens[i]) : is_sign_of_list(tokens[i])))
      return false;
  }
  return agency < tokens.count && line.take_agency({agency, agency + 1});
}

}  // namespace

Piece without_linked_agency(BylineLine& line, Piece piece) {
  const std::size_t first = piece.end - std::min(piece.end - piece.begin, most_agency_words);
  for (std::size_t i = first; i + 1 < piece.end; ++i) {
    const ByToken& word = line.tokens[i];
    const bool links = !word.capital && means(word, stop | lead | joiner | weak_by);
    if (links && line.take_agency({i + 1, piece.end})) return {piece.begin, i};
  }
  return piece;
}

std::size_t close_bracket(BylineLine& line, std::size_t open) {
  const ByTokens& tokens = line.tokens;
  std::size_t close = open + 1;
  while (close < tokens.count && tokens[close].kind != TokenKind::close) ++close;
  const Piece inside{open + 1, close};
  if (!inside.empty() && close < tokens.count && !line.take_agency(inside))
    without_linked_agency(line, inside);
  return close;
}

void read_agency_alone(BylineLine& line) {
  const ByTokens& tokens = line.tokens;
  line.forget();
  Piece piece{0, tokens.count};
  if (means(tokens[0], source) && colon_at(tokens, 1)) piece.begin = 2;
  // "Associated Press Writer", below the names.
  while (piece.end > piece.begin + 1 && means(tokens[piece.end - 1], role)) --piece.end;
  if (piece.begin >= piece.end) return;
  if (line.take_agency(piece) || take_agency_beside_initials(line))
    line.fill_with({0, tokens.count});
}

}  // namespace galley
