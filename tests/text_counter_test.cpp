#include "text/words/text_counter.h"

#include <doctest/doctest.h>

#include <random>
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

struct Result {
  TextCounts counts;
  Words sentence_words;

  friend bool operator==(const Result&, const Result&) = default;
};

// A text of so many pieces, one after another by chance.
std::string random_text(std::mt19937& random, const std::vector<std::string_view>& pieces,
                        std::size_t count) {
  std::string text;
  for (std::size_t i = 0; i < count; ++i) text += pieces[random() % pieces.size()];
  return text;
}

// How many of some random texts are not counted as the rules are written.
std::size_t differences(const std::vector<std::string_view>& pieces, std::string_view language) {
  TextCounter counter;
  std::mt19937 random(1);
  std::size_t different = 0;
  for (std::size_t i = 0; i < 3000; ++i) {
    const std::string text = random_text(random, pieces, random() % 150);
    Result fast;
    Result plain;
    counter.count(text, language, fast.counts, fast.sentence_words);
    counter.plain_count(text, language, plain.counts, plain.sentence_words);
    if (different == 0 && fast != plain) MESSAGE(text);
    different += fast != plain;
  }
  return different;
}

}  // namespace

TEST_CASE("a letter of Han changes nothing in how the other words count") {
  CHECK(counts_of("EU:n talous").words == 2);
  CHECK(counts_of("EU:n talous 東").words == 3);
}

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

TEST_CASE("a question or exclamation mark before a small letter ends no sentence") {
  CHECK(sentences_of("\"Why?\" he said. \u201CNo!\u201D she said.") == Words{3, 3});
  CHECK(sentences_of("He (why?) left. Yahoo! was sold. Was it? It was.") == Words{3, 3, 2, 2});
  CHECK(sentences_of("\u00AB\u0427\u0442\u043E?\u00BB \u043E\u043D.", "ru") == Words{2});
  CHECK(sentences_of("\u201EWarum?\u201C fragte er. \u00BBNein!\u00AB \u00C4pfel.", "de") ==
        Words{3, 1, 1});
  CHECK(sentences_of("Why?he left. Why?\u4E2D") == Words{1, 2, 1, 1});
}

TEST_CASE("without abbreviations sentences end where UAX #29 ends them") {
  TextCounter counter(Abbreviations::unknown);
  TextCounts counts;
  Words sentence_words;
  counter.count("\"Why?\" he said. Sen. Smith left.", "en", counts, sentence_words);
  CHECK(sentence_words == Words{1, 2, 1, 2});
}

TEST_CASE("long rows of anything take no longer than other texts") {
  const auto row_of = [](std::string_view piece, std::size_t count) {
    std::string row;
    for (std::size_t i = 0; i < count; ++i) row += piece;
    return row;
  };
  for (const std::string_view piece :
       {"\U0001F1E9\u200D", "\u0301", "'\u0301", ".", ". ", ")", ".)", "_", "a", "\u2018", "a.",
        "\u200D", "\u4E2D)", "\u3002 "}) {
    const std::string row = row_of(piece, 300000);
    CHECK(counts_of(row).characters >= 300000);
  }
}

TEST_CASE("the fast counts are the plain ones") {
  const std::vector<std::string_view> letters = {
      "a", "e",  "i",  "o",   "u",   "y",   "q",   "s",    "t",      "d",   "l",   "c",
      "g", "ch", "le", "ed",  "es",  "ing", "ly",  "ment", "ia",     "ion", "ful", "some",
      " ", " ",  ". ", "n't", "The", "sm",  "ien", "iet",  "\u00E9", "ea",  "h",   "r"};
  CHECK(differences(letters, "en") == 0);
  const std::vector<std::string_view> ascii = {
      "a",  "B",  "1", "it", " ",    " ",    ". ",    "\"",
      "'",  ".",  ",", ":",  ";",    "_",    "!",     "?",
      "\n", "\r", "-", ")",  "The ", "Mr. ", "U.S. ", "abcdefghijklmnopqrstuvwxyzabcdefghijkl",
      "\t"};
  CHECK(differences(ascii, "en") == 0);
  CHECK(differences(ascii, "de") == 0);
  const std::vector<std::string_view> marked = {
      "a",          "B",          "1",      " ",      "\u0301", "\u00AD", "\u200D", ".",
      "'",          "\u2019",     "\u05D0", "\"",     "\u0645", "\u064E", "\u0416", "\u0436",
      "_",          "\u00B7",     "\u202F", "\u2028", "\u0589", "\u066C", "\u203C", "\U0001F600",
      "\U0001F3FB", "\u24C2",     "\uFF07", "\u1100", "\u0661", "\u00A0", "\u201C", "\u2014",
      ". ",         "\U0001F1E9", "!",      "\u00E9"};
  CHECK(differences(marked, "en") == 0);
  const std::vector<std::string_view> unspaced = {"a",      "1",      " ",  "\u4E2D", "\u30AB",
                                                  "\u3042", "\u3002", ". ", "\u0E01", "\U00020000"};
  CHECK(differences(unspaced, "zh") == 0);
}
