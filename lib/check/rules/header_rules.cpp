#include "check/rules/header_rules.h"

#include <galley/text.h>

#include "text/ending.h"
#include "text/utf8.h"
#include "text/words/abbreviations.h"

namespace galley {
namespace {

// What the capitals of a line tell.
struct Capitals {
  bool alone = true;           // no small letter stands among them
  std::size_t words = 0;       // of two capitals or more
  std::size_t long_words = 0;  // longer than acronyms are
};

void count_word(std::size_t capitals, Capitals& found) {
  constexpr std::size_t longest_acronym = 6;
  found.words += capitals >= 2;
  found.long_words += capitals > longest_acronym;
}

// The letters of scripts without case are passed over, and so is "ß", whose capital is seldom used.
Capitals capitals_of(std::string_view line) {
  Capitals found;
  std::size_t in_word = 0;
  for (std::size_t at = 0; at < line.size() && found.alone;) {
    const CodePoint next = decode(line, at);
    at += next.length;
    if (is_upper(next.value)) {
      ++in_word;
    } else if (is_lower(next.value)) {
      found.alone = next.value == U'ß';
    } else if (!is_mark(next.value)) {
      count_word(in_word, found);
      in_word = 0;
    }
  }
  count_word(in_word, found);
  return found;
}

// The text ends with one full stop, which no quotation mark follows: a quotation keeps its own.
bool ends_with_one_stop(std::string_view text) {
  const CodePoint last = decode_before(text, text.size());
  if (!is_full_stop(last.value)) return false;
  text.remove_suffix(last.length);
  return ending_of(text) == Ending::open;
}

// "U.S.", "Inc.", "Jr.": whatever could follow, the text would go on.
bool ends_in_abbreviation(std::string_view text, std::string_view language) {
  if (text.back() != '.') return false;
  text.remove_suffix(1);
  return goes_on_after_stop(text, "X", abbreviation_language(language)) ||
         goes_on_after_stop(text, "1", abbreviation_language(language));
}

}  // namespace

void find_missing_headline(Proof& proof, Findings& findings) {
  if (proof.article().headline.empty()) findings.add("the article has no headline");
}

void find_missing_byline(Proof& proof, Findings& findings) {
  const Article& article = proof.article();
  if (article.authors.empty() && article.agency.empty())
    findings.add("the article names no author and no agency");
}

void find_missing_date(Proof& proof, Findings& findings) {
  const Article& article = proof.article();
  if (!article.date && !(article.dateline && article.dateline->date))
    findings.add("the article has no date");
}

void find_long_headline(Proof& proof, Findings& findings) {
  const std::string_view headline = proof.article().headline;
  if (headline.size() <= findings.threshold()) return;
  const std::size_t characters = code_points(proof.unwrapped(headline));
  if (characters > findings.threshold())
    findings.add(headline, "the headline has " + with_commas(characters) + " characters (at most " +
                               with_commas(findings.threshold()) + ")");
}

void find_all_caps_headline(Proof& proof, Findings& findings) {
  const std::string_view headline = proof.article().headline;
  const Capitals capitals = capitals_of(headline);
  // "NATO, EU" is no shouting.
  const bool more_than_acronyms = capitals.words > 2 || capitals.long_words > 0;
  if (capitals.alone && capitals.words > 1 && more_than_acronyms)
    findings.add(headline, "the headline is written in capital letters alone");
}

// A headline of several sentences has its stops for a reason.
void find_headline_full_stop(Proof& proof, Findings& findings) {
  const std::string_view headline = proof.article().headline;
  if (!ends_with_one_stop(headline)) return;
  if (ends_in_abbreviation(headline, proof.article().language)) return;
  if (proof.sentences_of(headline).size() > 1) return;
  const std::size_t stop = decode_before(headline, headline.size()).length;
  findings.add(headline.substr(headline.size() - stop), "the headline ends with a full stop");
}

}  // namespace galley
