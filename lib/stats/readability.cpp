#include "stats/readability.h"

#include <galley/statistics.h>

#include <algorithm>
#include <cmath>

#include "text/language_tag.h"

namespace galley {
namespace {

// Björnsson 1983, "Readability of newspapers in 11 languages", Reading Research Quarterly 18:480.
// Norwegian has three tags.
constexpr std::string_view compared_languages[] = {"da", "de", "en", "es", "fi", "fr", "it",
                                                   "nb", "nn", "no", "pt", "ru", "sv"};

struct Ratios {
  double words_per_sentence;
  double letters_per_word;
  double syllables_per_word;
  double complex_per_word;
  double long_per_word;
};

double ratio(std::uint64_t of, std::uint64_t to) {
  return static_cast<double>(of) / static_cast<double>(to);
}

Ratios ratios_of(const TextCounts& text) {
  return {.words_per_sentence = ratio(text.words, text.sentences),
          .letters_per_word = ratio(text.letters, text.words),
          .syllables_per_word = ratio(text.syllables, text.words),
          .complex_per_word = ratio(text.complex_words, text.words),
          .long_per_word = ratio(text.long_words, text.words)};
}

bool has_sentences(const TextCounts& text) { return text.sentences > 0 && text.words > 0; }

void add_english(const TextCounts& text, Readability& found) {
  const Ratios r = ratios_of(text);
  found.flesch = 206.835 - 1.015 * r.words_per_sentence - 84.6 * r.syllables_per_word;
  found.flesch_kincaid = 0.39 * r.words_per_sentence + 11.8 * r.syllables_per_word - 15.59;
  found.fog = 0.4 * (r.words_per_sentence + 100 * r.complex_per_word);
  found.smog = 1.0430 * std::sqrt(30 * ratio(text.complex_words, text.sentences)) + 3.1291;
  found.coleman_liau = 5.88 * r.letters_per_word - 29.6 / r.words_per_sentence - 15.8;
  found.ari = 4.71 * r.letters_per_word + 0.5 * r.words_per_sentence - 21.43;
}

void add_compared(const TextCounts& text, Readability& found) {
  const Ratios r = ratios_of(text);
  found.lix = r.words_per_sentence + 100 * r.long_per_word;
  found.rix = ratio(text.long_words, text.sentences);
}

template <class Is>
std::uint64_t articles_in(Is is_one, const std::map<std::string, std::uint64_t>& languages) {
  std::uint64_t articles = 0;
  for (const auto& [language, count] : languages)
    if (is_one(language)) articles += count;
  return articles;
}

}  // namespace

bool is_english(std::string_view language) { return primary_language(language) == "en"; }

bool is_compared(std::string_view language) {
  return std::ranges::binary_search(compared_languages, primary_language(language));
}

std::uint64_t english_articles(const Statistics& statistics) {
  return articles_in(is_english, statistics.languages);
}

std::uint64_t compared_articles(const Statistics& statistics) {
  return articles_in(is_compared, statistics.languages);
}

Readability readability_of(const TextCounts& english, const TextCounts& compared) {
  Readability found;
  if (has_sentences(english)) add_english(english, found);
  if (has_sentences(compared)) add_compared(compared, found);
  return found;
}

Readability readability_of(const TextCounts& text, std::string_view language) {
  return readability_of(is_english(language) ? text : TextCounts(),
                        is_compared(language) ? text : TextCounts());
}

}  // namespace galley
