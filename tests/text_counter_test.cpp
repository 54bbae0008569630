#include "text/text_counter.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

using namespace galley;

namespace {

TextCounts counts_of(std::string_view text, std::string_view language = "en") {
  static TextCounter counter;
  TextCounts counts;
  std::vector<std::uint32_t> sentence_words;
  counter.count(text, language, counts, sentence_words);
  return counts;
}

using Words = std::vector<std::uint32_t>;

Words sentences_of(std::string_view text, std::string_view language = "en") {
  static TextCounter counter;
  TextCounts counts;
  Words sentence_words;
  counter.count(text, language, counts, sentence_words);
  CHECK(counts.sentences == sentence_words.size());
  return sentence_words;
}

}  // namespace

TEST_CASE("words have a letter or a digit") {
  CHECK(counts_of("The cat's 3 toys - all of them - cost $1,000.50.").words == 9);
  CHECK(counts_of("___ ... *** \u2014").words == 0);
  CHECK(counts_of("").words == 0);
  CHECK(counts_of("Привет, мир").words == 2);
  CHECK(counts_of("今天天气很好").words == 3);
}

TEST_CASE("characters are code points, letters those of words") {
  CHECK(counts_of("Caf\u00E9 \u201CA\u201D").characters == 8);
  CHECK(counts_of("Caf\u00E9 \u201CA\u201D").letters == 5);
  CHECK(counts_of("don't: 1,5").letters == 6);
}

TEST_CASE("long words have more than six letters") {
  CHECK(counts_of("sixsix seven77 o'clocks o'clock").long_words == 2);
}

TEST_CASE("syllables are counted in English alone") {
  CHECK(counts_of("The president resigned.").syllables == 6);
  CHECK(counts_of("The president resigned.").complex_words == 1);
  CHECK(counts_of("Le président démissionne.", "fr").syllables == 0);
}

TEST_CASE("sentences have words, and the end of the paragraph ends one") {
  CHECK(sentences_of("He came. She saw it! ... Why") == Words{2, 3, 1});
  CHECK(sentences_of("...") == Words{});
}
