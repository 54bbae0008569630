#include "stats/readability.h"

#include <doctest/doctest.h>
#include <galley/statistics.h>

#include <cmath>

using namespace galley;

namespace {

constexpr TextCounts sample{.characters = 2500,
                            .words = 400,
                            .sentences = 20,
                            .letters = 1900,
                            .long_words = 90,
                            .syllables = 620,
                            .complex_words = 45};

TextCounts random_counts(unsigned seed) {
  const std::uint64_t sentences = 1 + seed * 7 % 90;
  const std::uint64_t words = sentences * (3 + seed * 5 % 30) + seed % 3;
  return {.characters = words * 6,
          .words = words,
          .sentences = sentences,
          .letters = words * 4 + seed,
          .long_words = words / 4,
          .syllables = words + words / 2 + seed,
          .complex_words = words / (3 + seed % 8)};
}

}  // namespace

// Written from the papers' own wording: per 100 words, per sentence, per 30 sentences.
TEST_CASE("the formulas give what their papers say") {
  for (unsigned seed = 0; seed < 200; ++seed) {
    const TextCounts c = seed == 0 ? sample : random_counts(seed);
    const double words = static_cast<double>(c.words);
    const double sentences = static_cast<double>(c.sentences);
    const double hundreds = words / 100;
    const double complex_words = static_cast<double>(c.complex_words);
    const double long_words = static_cast<double>(c.long_words);
    const double length = words / sentences;
    const double syllables_per_hundred = static_cast<double>(c.syllables) / hundreds;
    const double letters_per_hundred = static_cast<double>(c.letters) / hundreds;
    const Readability r = readability_of(c, c);
    CHECK(*r.flesch == doctest::Approx(206.835 - 0.846 * syllables_per_hundred - 1.015 * length));
    CHECK(*r.flesch_kincaid ==
          doctest::Approx(0.118 * syllables_per_hundred + 0.39 * length - 15.59));
    CHECK(*r.fog == doctest::Approx(0.4 * length + 0.4 * complex_words / hundreds));
    CHECK(*r.smog == doctest::Approx(3.1291 + 1.0430 * std::sqrt(complex_words * 30 / sentences)));
    CHECK(*r.coleman_liau ==
          doctest::Approx(0.0588 * letters_per_hundred - 0.296 * sentences / hundreds - 15.8));
    CHECK(*r.ari == doctest::Approx(0.0471 * letters_per_hundred + 0.5 * length - 21.43));
    CHECK(*r.lix == doctest::Approx(length + long_words / hundreds));
    CHECK(*r.rix == doctest::Approx(long_words / sentences));
  }
}

TEST_CASE("the formulas give these numbers for one text") {
  const Readability r = readability_of(sample, "en-GB");
  CHECK(*r.flesch == doctest::Approx(55.405));
  CHECK(*r.flesch_kincaid == doctest::Approx(10.5));
  CHECK(*r.fog == doctest::Approx(12.5));
  CHECK(*r.smog == doctest::Approx(11.6982).epsilon(0.0001));
  CHECK(*r.coleman_liau == doctest::Approx(10.65));
  CHECK(*r.ari == doctest::Approx(10.9425));
  CHECK(*r.lix == doctest::Approx(42.5));
  CHECK(*r.rix == doctest::Approx(4.5));
}

TEST_CASE("a formula is silent about languages that it was not made for") {
  const Readability german = readability_of(sample, "de");
  CHECK_FALSE(german.flesch);
  CHECK_FALSE(german.ari);
  CHECK(german.lix);
  CHECK(german.rix);
  for (const char* language : {"", "tr", "zh", "eng", "e"})
    CHECK_FALSE(readability_of(sample, language).lix);
}

TEST_CASE("a text without sentences has no readability") {
  const Readability none = readability_of(TextCounts(), "en");
  CHECK_FALSE(none.flesch);
  CHECK_FALSE(none.smog);
  CHECK_FALSE(none.lix);
}

TEST_CASE("the languages whose newspapers Björnsson compared are known by their tags") {
  for (const char* language : {"da", "de", "en", "es", "fi", "fr", "it", "nb", "nn", "no", "pt",
                               "ru", "sv", "de-AT", "pt-BR"})
    CHECK(is_compared(language));
  CHECK(is_english("en"));
  CHECK_FALSE(is_english("de"));
}
