// The words on the start of a line, by bit masks: a bit a byte, so that a line is not walked byte
// by byte.
#pragma once

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "bytes/eight_bytes.h"
#include "bytes/word_masks.h"

namespace galley {

// The start of a word, as cheap tests know it: up to eight bytes. Letters of ASCII and Latin-1
// (U+00C0 to U+00FF) have the same start in any case.
inline std::uint64_t word_start(const char* eight, std::size_t length) {
  return first_bytes(small_letters(eight_bytes(eight)), length);
}

// Words are letters, marks and digits of any script and apostrophes; signs part them.
class LineWords {
 public:
  static constexpr std::size_t most_bytes = 160;
  static constexpr std::size_t most_words = 24;

  struct Word {
    std::size_t begin = 0;
    std::size_t end = 0;

    bool empty() const { return begin == end; }
  };

  // Further bytes and words are not read. `line` need not outlive this.
  explicit LineWords(std::string_view line);

  std::string_view text(const Word& word) const {
    return {bytes_.data() + word.begin, word.end - word.begin};
  }
  // The byte behind the word, 0 at the end.
  char sign_behind(const Word& word) const { return bytes_[word.end]; }

  // The first word that begins at or after `at`; an empty one where there is none.
  Word next(std::size_t at) const {
    return find(at, [](std::uint64_t) { return true; });
  }

  // The same of the words whose word_start() passes the test, and of those that have none: an
  // apostrophe or a letter of another alphabet is in them.
  template <class Test>
  Word find(std::size_t at, Test passes) const {
    Mask wanted = ~Mask{0} << at % block;
    for (std::size_t b = at / block; b < blocks_; ++b, wanted = ~Mask{0}) {
      for (Mask begins = begins_in(b) & wanted; begins != 0; begins &= begins - 1) {
        const auto bit = static_cast<std::uint64_t>(std::countr_zero(begins));
        if ((odd_begins_[b] >> bit & 1) != 0 || passes(start_at(b, bit)))
          return word_at(b * block + bit);
      }
    }
    return {};
  }

  // The word_start() of a word that has one.
  std::uint64_t start_of(const Word& word) const {
    return start_at(word.begin / block, word.begin % block);
  }
  bool has_start(const Word& word) const {
    return (odd_begins_[word.begin / block] >> word.begin % block & 1) == 0;
  }

  std::size_t count() const { return std::min(words_before(size_), most_words); }
  // Whether these are all words, and nothing is left of the line's start.
  bool complete() const;

 private:
  static constexpr std::size_t block = word_masks_bytes;
  static constexpr std::size_t most_blocks = (most_bytes + block - 1) / block;
  using Mask = std::uint64_t;
  using Masks = std::array<Mask, most_blocks + 1>;  // one block behind the line is empty

  void add_letters_beyond_ascii(const Masks& high, Masks& odd);
  void note_odd(const Masks& odd);

  bool stands_in_word(std::size_t at) const { return in_word_[at / block] >> at % block & 1; }
  Mask begins_in(std::size_t b) const {
    const Mask before = b == 0 ? 0 : in_word_[b - 1] >> (block - 1);
    return in_word_[b] & ~(in_word_[b] << 1 | before);
  }
  std::uint64_t start_at(std::size_t b, std::uint64_t bit) const {
    const Mask run = in_word_[b] >> bit | in_word_[b + 1] << 1 << (bit ^ 63);
    const auto length = static_cast<unsigned>(std::countr_zero(~run | Mask{1} << 8));  // up to 8
    return word_start(bytes_.data() + b * block + bit, length);
  }
  Word word_at(std::size_t begin) const;
  std::size_t words_before(std::size_t at) const;

  std::size_t size_;
  std::size_t blocks_;
  Masks in_word_;
  Masks odd_begins_;                                 // where words begin that have no start
  std::array<char, most_blocks * block + 8> bytes_;  // with zeros behind the line
};

}  // namespace galley
