#include "split/byline/byline_names.h"

#include <algorithm>

#include "split/byline/given_names.h"
#include "text/utf8.h"

namespace galley {
namespace {

using namespace meaning;

constexpr std::size_t most_words = 4;  // of a name, without particles
constexpr std::size_t most_words_in_all = 7;
constexpr std::size_t longest_nickname = 4;  // tokens with the quotes
constexpr WordMeaning never_in_name =
    by | role | desk | moment | stop | other_credit | source | title;

bool is_small_stop_word(const ByToken& token) { return means(token, stop) && !token.capital; }

bool is_small_particle(const ByToken& token) { return means(token, particle) && !token.capital; }

// Past the quote that closes the nickname opened at `open`; `open` itself when none does.
std::size_t nickname_end(const ByTokens& tokens, std::size_t open, std::size_t end) {
  for (std::size_t i = open + 1; i < end && i < open + longest_nickname; ++i)
    if (tokens[i].kind == TokenKind::quote) return i + 1;
  return open;
}

// "Nguyễn Văn An", "Lê Thị Do": common words of other languages.
bool is_short_last_name(const ByToken& token) {
  constexpr WordMeaning others = never_in_name & ~stop;
  return token.capital && token.text().size() <= 3 && means(token, stop) && !means(token, others);
}

// "Jana Muster Beispielblatt International": of four words the first alone is a given name.
Piece without_organisation(const ByTokens& tokens, Piece name) {
  if (name.size() != most_words || !is_given_name(tokens[name.begin].text())) return name;
  for (std::size_t i = name.begin + 1; i < name.end; ++i) {
    const ByToken& word = tokens[i];
    if (word.initial || !word.capital || means(word, particle) || is_given_name(word.text()))
      return name;
  }
  return {name.begin, name.begin + 2};
}

// The words from the piece's begin that may be in a name.
Piece name_in(const ByTokens& tokens, Piece piece) {
  std::size_t at = piece.begin;
  while (at < piece.end && at < piece.begin + most_words_in_all) {
    if (tokens[at].kind == TokenKind::quote) {
      const std::size_t after = nickname_end(tokens, at, piece.end);
      if (after == at || after == piece.end) break;
      at = after;
    } else if (may_be_name_word(tokens[at])) {
      ++at;
    } else {
      break;
    }
  }
  while (at > piece.begin && is_small_particle(tokens[at - 1])) --at;
  if (at >= piece.begin + 2 && at + 1 == piece.end && is_short_last_name(tokens[at])) ++at;
  // "Juan Pérez Gómez Madrid": the city is no third or fourth part of the name.
  if (at > piece.begin + 2 && means(tokens[at - 1], city)) --at;
  Piece name{piece.begin, at};
  if (count_full_words(tokens, name) > most_words && !any_word(tokens, name, particle))
    return {at, at};
  return without_organisation(tokens, name);
}

Piece without_titles(const ByTokens& tokens, Piece piece) {
  while (!piece.empty() && means(tokens[piece.begin], role | title | lead) &&
         !means(tokens[piece.begin], particle))
    ++piece.begin;
  return piece;
}

bool ends_segment(const ByTokens& tokens, std::size_t i) {
  if (i == tokens.count) return true;
  switch (tokens[i].kind) {
    case TokenKind::date:
    case TokenKind::divider:
    case TokenKind::number:
    case TokenKind::address:
    case TokenKind::open:
    case TokenKind::joiner:
      return true;
    default:
      return is_word(tokens[i]);  // what was cut off the piece
  }
}

// A user's name: one or two words of any case that no table knows.
bool is_user_name(const ByTokens& tokens, Piece piece) {
  if (piece.empty() || piece.size() > 2 || !ends_segment(tokens, piece.end)) return false;
  for (std::size_t i = piece.begin; i < piece.end; ++i)
    if (!is_word(tokens[i]) || means(tokens[i], static_cast<WordMeaning>(~(lead | joiner))))
      return false;
  return true;
}

// "Jörg Staff", "Andrea Best": a common word with a capital that ends the piece after one name.
bool is_common_surname(const ByTokens& tokens, std::size_t i, std::size_t end) {
  const ByToken& token = tokens[i];
  return i + 1 == end && token.capital && token.text().size() > 2 && ends_segment(tokens, end) &&
         !means(token, moment | by | other_credit);
}

// "Jane Doe Foto": somebody else is named after it. An editor may also be the role of the person.
bool begins_other_credit(const ByToken& token) {
  return means(token, other_credit) && !means(token, role | moment);
}

// "ABC Example Marketing"
bool begins_with_acronym(const ByTokens& tokens, Piece name) {
  constexpr std::size_t shortest = 3;  // bytes
  if (name.size() < 2) return false;
  const ByToken& first = tokens[name.begin];
  if (first.size < shortest || !is_acronym(first)) return false;
  for (std::size_t i = name.begin + 1; i < name.end; ++i)
    if (is_acronym(tokens[i]) || is_given_name(tokens[i].text())) return false;
  return !is_given_name(first.text());
}

// "MDR EXAMPLE"
bool is_all_acronyms(const ByTokens& tokens, Piece name) {
  for (std::size_t i = name.begin; i < name.end; ++i)
    if (!is_acronym(tokens[i]) || is_given_name(tokens[i].text())) return false;
  return !name.empty();
}

}  // namespace

bool may_be_name_word(const ByToken& token) {
  if (token.initial || means(token, particle)) return true;
  if (means(token, never_in_name)) return false;
  return (token.capital || token.caseless) && token.text().size() > 1;
}

bool is_acronym(const ByToken& word) {
  const std::string_view text = word.text();
  for (std::size_t at = 0; at < text.size(); at += decode(text, at).length)
    if (!is_upper(decode(text, at).value)) return false;
  return true;
}

std::string_view view_of(const ByTokens& tokens, Piece piece) {
  const std::string_view first = tokens[piece.begin].text();
  const std::string_view last = tokens[piece.end - 1].text();
  return {first.data(), static_cast<std::size_t>(last.data() + last.size() - first.data())};
}

Piece piece_at(const ByTokens& tokens, std::size_t begin) {
  std::size_t end = begin;
  while (end < tokens.count &&
         ((is_word(tokens[end]) && (end == begin || !begins_other_credit(tokens[end]))) ||
          (end > begin && tokens[end].kind == TokenKind::quote)))
    ++end;
  return {begin, end};
}

bool any_word(const ByTokens& tokens, Piece piece, WordMeaning meaning) {
  for (std::size_t i = piece.begin; i < piece.end; ++i)
    if (means(tokens[i], meaning)) return true;
  return false;
}

bool begins_with_given_name(const ByTokens& tokens, Piece piece) {
  return !piece.empty() && is_given_name(tokens[piece.begin].text());
}

std::size_t count_full_words(const ByTokens& tokens, Piece piece) {
  std::size_t count = 0;
  for (std::size_t i = piece.begin; i < piece.end; ++i)
    if (is_word(tokens[i]) && !is_small_particle(tokens[i])) ++count;
  return count;
}

Piece without_moment(const ByTokens& tokens, Piece piece) {
  const std::size_t whole_end = piece.end;
  while (!piece.empty() && means(tokens[piece.end - 1], moment)) --piece.end;
  const bool invites = piece.end < whole_end && piece.size() > 2 &&
                       means(tokens[piece.end - 1], stop | lead) &&
                       !tokens[piece.end - 1].capital && means(tokens[piece.end - 2], stop | lead);
  if (invites) piece.end -= 2;
  return piece;
}

bool is_organisation_behind(const ByTokens& tokens, std::string_view person, Piece name) {
  const bool person_in_capitals =
      std::none_of(person.begin(), person.end(), [](char c) { return c >= 'a' && c <= 'z'; });
  return begins_with_acronym(tokens, name) ||
         (!person_in_capitals && is_all_acronyms(tokens, name));
}

Piece labelled_name(const ByTokens& tokens, Piece piece, bool first) {
  piece = without_titles(tokens, piece);
  const Piece none{piece.begin, piece.begin};
  if (piece.empty()) return none;
  Piece name = name_in(tokens, piece);
  const std::size_t words = count_full_words(tokens, name);
  // "Jane Doe of Example Press"
  if (words > 1 && name.end < piece.end && is_small_stop_word(tokens[name.end])) return name;
  const ByToken& last = tokens[piece.end - 1];
  if (means(last, desk) && !means(last, role)) return none;  // "Example News Desk"
  if (words < 2 && any_word(tokens, piece, desk)) {
    const bool surname = words == 1 && is_common_surname(tokens, name.end, piece.end) &&
                         means(tokens[name.end], role);
    return surname && name.end < piece.end ? Piece{name.begin, name.end + 1} : none;
  }
  if (words == 0) return first && is_user_name(tokens, piece) ? piece : none;
  if (words > 1) return name;
  if (name.end < piece.end && is_common_surname(tokens, name.end, piece.end))
    return {name.begin, name.end + 1};
  if (name.end + 1 == piece.end && !any_word(tokens, name, particle) &&
      is_user_name(tokens, {name.end, piece.end}))
    return piece;
  return first ? name : none;
}

Piece bare_name(const ByTokens& tokens, Piece piece, bool dated) {
  const Piece none{piece.begin, piece.begin};
  while (!piece.empty() && means(tokens[piece.begin], title)) ++piece.begin;
  if (piece.size() < 2 || is_small_particle(tokens[piece.begin])) return none;
  if (is_word(tokens[piece.begin]) && !may_be_name_word(tokens[piece.begin])) return none;
  const Piece name = name_in(tokens, piece);
  const std::size_t words = count_full_words(tokens, name);
  if (words < 2 || words > most_words) return none;
  const ByToken& start = tokens[name.begin];
  if (means(start, particle) && means(start, stop)) return none;
  const bool any_script = (dated && !has_given_names_of_script(tokens[name.begin].text())) ||
                          begins_with_given_name(tokens, name);
  std::size_t initials = 0;
  for (std::size_t i = name.begin; i < name.end; ++i) {
    if (tokens[i].caseless && is_word(tokens[i]) && !any_script) return none;
    if (tokens[i].initial) ++initials;
  }
  return initials == words ? none : name;
}

}  // namespace galley
