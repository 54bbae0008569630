// Counts characters, words, sentences and syllables in running text.
#pragma once

#include <galley/statistics.h>

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "text/words/abbreviations.h"
#include "text/words/kinds.h"

namespace galley {

// Whether full stops of abbreviations keep sentences together, and a small letter behind a question
// or exclamation mark. Without that they end where the rules of UAX #29 end them.
enum class Abbreviations { known, unknown };

// One per thread: it keeps what it has learnt of characters.
class TextCounter {
 public:
  explicit TextCounter(Abbreviations abbreviations = Abbreviations::known);
  ~TextCounter();
  TextCounter(TextCounter&&) noexcept;
  TextCounter& operator=(TextCounter&&) noexcept;

  // Adds what is in a paragraph to the counts, and the words of each of its sentences to the list.
  // The paragraph is UTF-8; its end ends a sentence. The language is a BCP 47 tag, or empty: it
  // tells abbreviations, and whether there are syllables to count (in "en" alone).
  void count(std::string_view paragraph, std::string_view language, TextCounts& counts,
             std::vector<std::uint32_t>& sentence_words);

  // The same by the rules as they are written, one character after another, for tests.
  void plain_count(std::string_view paragraph, std::string_view language, TextCounts& counts,
                   std::vector<std::uint32_t>& sentence_words);

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace galley
