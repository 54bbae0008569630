#include "split/byline/byline_one_word.h"

#include "split/byline/given_names.h"
#include "text/utf8.h"

namespace galley {
namespace {

using namespace meaning;

// "jane_doe", "JaneDoe", "jane77": how people sign where they have to register, and a long word in
// small letters. Ids of wires have capitals alone or more digits: "APA0123", "bsd0123".
bool looks_like_handle(std::string_view word) {
  constexpr std::size_t shortest = 4;
  constexpr std::size_t shortest_in_small_letters = 6;
  if (word.size() < shortest || !is_ascii(word)) return false;
  bool small = false;
  bool capital = false;
  bool hump = false;
  std::size_t letters = 0;
  for (const char c : word) {
    const auto byte = static_cast<unsigned char>(c);
    if (c == '_') return small || capital;
    if (is_ascii_digit(byte)) return small && 2 * letters >= word.size();
    if (!is_ascii_letter(byte)) return false;
    ++letters;
    const bool is_capital = byte < 'a';
    hump |= small && is_capital;
    (is_capital ? capital : small) = true;
  }
  return hump || (!capital && word.size() >= shortest_in_small_letters);
}

bool may_be_name(const ByToken& word) {
  if (looks_like_handle(word.text())) return true;
  return word.capital && !is_acronym(word) && is_given_name(word.text());
}

// "Schreibe einen Kommentar": a word before others of running text and the comments.
bool continues_comment_phrase(const ByTokens& tokens, std::size_t i) {
  while (i < tokens.count && is_word(tokens[i]) && means(tokens[i], stop | lead)) ++i;
  return i < tokens.count && means(tokens[i], moment);
}

bool is_known(const ByToken& word) { return word.meaning != 0 || word.initial; }

// The only word that no table knows; the number of tokens when there is none or another one, when
// a small word leads to it ("12 March 2020 in wordpress") or an address stands on the line.
std::size_t find_unknown_word(const ByTokens& tokens) {
  const std::size_t none = tokens.count;
  std::size_t found = none;
  for (std::size_t i = 0; i < tokens.count; ++i) {
    if (tokens[i].kind == TokenKind::address || tokens[i].kind == TokenKind::other) return none;
    if (!is_word(tokens[i]) || means(tokens[i], moment)) continue;
    if (is_known(tokens[i]) && continues_comment_phrase(tokens, i)) continue;
    if (is_known(tokens[i]) || found != none) return none;
    found = i;
  }
  return found;
}

}  // namespace

bool read_one_word(BylineLine& line) {
  if (!line.dated) return false;
  const std::size_t word = find_unknown_word(line.tokens);
  if (word == line.tokens.count || !may_be_name(line.tokens[word])) return false;
  line.forget();
  line.fill_with({word, word + 1});
  line.byline.names.push_back(line.byline.whole);
  return true;
}

}  // namespace galley
