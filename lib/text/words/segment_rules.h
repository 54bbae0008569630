// Where words and sentences end by the rules of Unicode's UAX #29.
#pragma once

#include <cstddef>
#include <string_view>

#include "text/words/kinds.h"

namespace galley {

// Texts are given by the kinds of their characters: see kinds.h.

// Whether a word, or what stands between words, ends before the character at `at`. Of scripts
// without spaces each character ends one.
bool is_word_break(std::string_view kinds, std::size_t at);

// The same where flags do not matter: each half of one stands by itself. A long row of them does
// not take longer.
bool is_word_break_or_in_flag(std::string_view kinds, std::size_t at);

// How a sentence ends.
struct SentenceEnd {
  std::size_t stop = 0;    // its full stop; the last one of several
  std::size_t next = 0;    // where the next sentence begins; 0: it goes on
  bool is_spaced = false;  // spaces alone stand between the two

  bool ends() const { return next != 0; }
  friend bool operator==(const SentenceEnd&, const SentenceEnd&) = default;
};

// Whether a sentence ends before the character at `at`, by the rules as they are written.
SentenceEnd sentence_end_before(std::string_view kinds, std::size_t at);

// Whether a character may end a sentence: stops, and what parts paragraphs.
inline bool may_end_sentence(char kind) { return sentence_stops[static_cast<unsigned char>(kind)]; }

// Whether a sentence ends after the character at `stop`, which may_end_sentence(). The ends of a
// text are those of its sentences.
SentenceEnd sentence_end_after(std::string_view kinds, std::size_t stop);

}  // namespace galley
