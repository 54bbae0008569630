#include "split/byline/byline_rest.h"

namespace galley {
namespace {

using namespace meaning;

// Words in small letters that neither a role nor a date explains: a sentence goes on.
std::size_t count_small_words(const ByTokens& tokens, Piece piece) {
  std::size_t count = 0;
  for (std::size_t i = piece.begin; i < piece.end; ++i)
    if (!tokens[i].capital && !tokens[i].caseless && !means(tokens[i], role | moment)) ++count;
  return count;
}

// "Jane Doe in Berlin", "Jana Muster für den Beispielboten": a small word and a few in capitals.
bool is_located(const ByTokens& tokens, Piece rest) {
  constexpr std::size_t most_words = 4;
  if (rest.size() < 2 || rest.size() > most_words) return false;
  if (tokens[rest.begin].capital || !means(tokens[rest.begin], stop | particle)) return false;
  return tokens[rest.end - 1].capital && count_small_words(tokens, rest) <= 2;
}

// One word for a place; after a role up to four with capitals, after a given name three.
bool is_organisation(const BylineLine& line, Piece piece) {
  const ByTokens& tokens = line.tokens;
  while (!piece.empty() && means(tokens[piece.end - 1], moment)) --piece.end;
  const std::size_t most = line.has_role() ? 4 : line.names_a_person() ? 3 : 1;
  if (piece.size() > most) return false;
  for (std::size_t i = piece.begin; i < piece.end; ++i)
    if (!tokens[i].capital) return false;
  return true;
}

// "in Paris", "für den SWR": what begins like it, without its small word.
Piece without_preposition(const ByTokens& tokens, Piece piece) {
  if (piece.empty() || !means(tokens[piece.begin], stop)) return piece;
  const bool located = !tokens[piece.begin].capital || piece.size() > 1;
  return {piece.begin + (located ? 1 : 0), piece.end};
}

}  // namespace

std::size_t count_strange_words(const ByTokens& tokens, Piece piece) {
  constexpr std::size_t most_capitals = 3;  // of a place or an organisation, one after another
  constexpr std::size_t most_links = 2;     // "for the Example Times in Paris"
  if (piece.empty() || any_word(tokens, piece, role | desk)) return 0;
  while (!piece.empty() && means(tokens[piece.begin], moment)) ++piece.begin;
  piece = without_preposition(tokens, piece);
  std::size_t links = 0;
  std::size_t strange = 0;
  std::size_t capitals = 0;
  for (std::size_t i = piece.begin; i < piece.end; ++i) {
    const ByToken& token = tokens[i];
    if (means(token, moment | by) || !is_word(token)) continue;
    if (token.capital || token.caseless) {
      capitals += !means(token, stop);
      strange += capitals > most_capitals;
    } else {
      const bool is_link = i + 1 < piece.end && means(token, stop | particle);
      ++(is_link ? links : strange);
      capitals = 0;
    }
  }
  return strange + (links > most_links ? links : 0);
}

bool explains_rest(const BylineLine& line, Piece name, Piece piece) {
  const ByTokens& tokens = line.tokens;
  const Piece rest{name.end, piece.end};
  if (rest.empty()) return true;
  if (begins_with_given_name(tokens, name) && is_located(tokens, rest)) return true;
  if (any_word(tokens, rest, role | desk)) return count_small_words(tokens, rest) <= 2;
  if (name.empty()) return is_organisation(line, rest);
  const bool small_words = line.dated || line.has_role();
  const auto explained = static_cast<WordMeaning>(moment | city | (small_words ? stop : 0));
  for (std::size_t i = rest.begin; i < rest.end; ++i)
    if (!means(tokens[i], explained)) return false;
  return true;
}

}  // namespace galley
