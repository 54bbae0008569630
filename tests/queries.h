// Small texts and queries that chance makes, for tests, and what holds for all of them.
#pragma once

#include <galley/query.h>
#include <galley/text.h>

#include <iterator>
#include <string>
#include <string_view>
#include <vector>

#include "text/repair.h"
#include "text/utf8.h"

namespace galley::test {

// Texts of few words, so that patterns of the same words match often. `pick(n)` gives 0 … n - 1.
template <class Pick>
std::string random_text(Pick& pick) {
  constexpr std::string_view words[] = {"a",  "b",      "ab",   "Ab",     "B",  "é",   "É",
                                        "k",  "\u212A", "s",    "漢",     "字", "2",   "_",
                                        "\"", "\x80",   "a.",   "\uFFFD", "-",  "a-b", "\u00AD",
                                        "By", "A B",    "(AP)", "a\x80",  ""};
  constexpr std::string_view gaps[] = {" ", " ", " ", "", "-", "  ", "\t", "\u00A0"};
  constexpr std::string_view ends[] = {"\n",           "\n",   "\n\n", "\r\n", "\r",
                                       "          \n", "\n\t", ".\n",  " -\n", "\n               "};
  std::string text;
  for (std::size_t lines = pick(8); lines > 0; --lines) {
    for (std::size_t count = 1 + pick(7); count > 0; --count) {
      text += words[pick(std::size(words))];
      text += gaps[pick(std::size(gaps))];
    }
    text += ends[pick(std::size(ends))];
  }
  return text;
}

template <class Pick>
std::string random_pattern(Pick& pick) {
  constexpr std::string_view pieces[] = {
      "a",      "b",  "ab", "Ab",     "é", "k", "s",   "漢", "字",    "2",
      "[ab]",   "a?", " ",  " ",      "-", "B", ".",   "a*", "(b|é)", "|",
      "\uFFFD", "_",  "\"", "\u00AD", "^", "$", "\\b", "A",  "By",    "\\pL+"};
  std::string pattern;
  for (std::size_t count = 1 + pick(4); count > 0; --count) {
    const std::size_t choice = pick(2 * std::size(pieces));
    // What is no syntax is of more use.
    pattern += pieces[choice < std::size(pieces) ? choice : choice % 10];
  }
  return pattern;
}

template <class Pick>
QueryOptions random_query(Pick& pick) {
  QueryOptions options;
  options.patterns.clear();
  for (std::size_t count = 1 + pick(2); count > 0; --count)
    options.patterns.push_back(random_pattern(pick));
  constexpr PatternCase cases[] = {PatternCase::exact, PatternCase::ignored, PatternCase::smart};
  options.style.letter_case = cases[pick(std::size(cases))];
  options.style.literal = pick(4) == 0;
  options.style.word = pick(3) == 0;
  options.style.whole = pick(8) == 0;
  options.style.loose = pick(8) == 0;
  options.inverted = pick(6) == 0;
  return options;
}

inline std::string without_spaces(std::string_view text) {
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint c = decode(text, at);
    if (!is_space(c.value)) append_utf8(c.value, out);
    at += c.length;
  }
  return out;
}

// What is wrong with the hits in the article, or empty: each place is to be there once, and its
// span is the match but for the ends of lines.
inline std::string fault_of_hits(const std::vector<Hit>& hits, std::string_view text) {
  for (const Hit& hit : hits) {
    if (!hit.span) return "a hit without a span";
    if (hit.in_part.size() == 0 || hit.in_part.end > hit.part.size()) return "a match outside";
    if (hit.span->size() == 0 || hit.span->end > text.size()) return "a span outside";
    const auto match = hit.part.substr(hit.in_part.begin, hit.in_part.size());
    const auto source = text.substr(hit.span->begin, hit.span->size());
    if (without_spaces(match) != without_spaces(source)) return "a span that is not the match";
    for (const Hit& other : hits)
      if (&other != &hit && other.span && other.span->begin < hit.span->end &&
          hit.span->begin < other.span->end)
        return "a place twice";
  }
  return {};
}

// What the glance or the sieve says wrongly of the text, or what is wrong with the hits in it;
// empty as a rule.
inline std::string fault_of_query(const QueryOptions& options, std::string_view text) {
  const Query query(options);
  Search search(query);
  const Article article = split_article(text);
  Record record;
  record.text = record.raw = text;
  const bool selected = search.selects(article);
  const auto& hits = search.hits(article);
  if (search.glance(record).value_or(selected) != selected) return "a wrong glance";
  if (search.count_at_a_glance(record).value_or(hits.size()) != hits.size())
    return "a wrong count at a glance";
  if (selected && query.sieve() && query.sieve()->find(text, 0) == text.npos)
    return "wrongly passed over";
  if (!hits.empty() && selected == options.inverted) return "hits in an article not selected";
  return fault_of_hits(hits, text);
}

// Signs of which words are made that have spaces between them.
inline bool is_of_word(char32_t c) {
  return (is_letter(c) && !is_unspaced(c)) || is_ascii_digit(c);
}

// Where the text is cut within a word, or at a single space between two words on a line: no tile
// may end there. npos as a rule.
inline std::size_t cut_within_words(const Article& article) {
  const std::string_view text = article.text;
  const auto before = [&](std::size_t at) { return decode_before(text, at).value; };
  const auto behind = [&](std::size_t at) { return decode(text, at).value; };
  for (const Tile& tile : article.tiles) {
    const std::size_t end = tile.span.end;
    if (end == 0 || end == text.size()) continue;
    if (is_of_word(before(end)) && is_of_word(behind(end))) return end;
    if (text[end] == ' ' && is_of_word(before(end)) && is_of_word(behind(end + 1))) return end;
    if (text[end - 1] == ' ' && is_of_word(before(end - 1)) && is_of_word(behind(end))) return end;
  }
  return text.npos;
}

}  // namespace galley::test
