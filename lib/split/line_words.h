// The words on the start of a line, by bit masks: a bit a byte, so that a line is not walked byte
// by byte.
#pragma once

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "bytes/eight_bytes.h"
#include "bytes/word_masks.h"

namespace galley {

// Words are letters, marks and digits of any script and apostrophes; signs part them.
class LineWords {
 public:
  static constexpr std::size_t most_bytes = 160;
  static constexpr std::size_t most_words = 24;

  struct Word {
    std::size_t begin = 0;
    std::size_t end = 0;
    bool plain = true;  // ASCII letters and digits alone

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

  // The first word from `at` on that is not plain or whose start_of() passes the test.
  template <class Test>
  Word find(std::size_t at, Test passes) const {
    std::uint64_t wanted = ~std::uint64_t{0} << at % block;
    for (std::size_t b = at / block; b < blocks_; ++b) {
      for (std::uint64_t begins = begins_in(b) & wanted; begins != 0; begins &= begins - 1) {
        const int bit = std::countr_zero(begins);
        const std::size_t begin = b * block + static_cast<std::size_t>(bit);
        const bool plain = (unplain_begins_[b] >> bit & 1) == 0;
        if (!plain || passes(start_at(b, bit))) return {begin, end_of_word(begin), plain};
      }
      wanted = ~std::uint64_t{0};
    }
    return {};
  }

  // The first eight bytes of a plain word, as first_bytes() of small_letters(): what find() tests.
  std::uint64_t start_of(const Word& word) const {
    return start_at(word.begin / block, static_cast<int>(word.begin % block));
  }

  std::size_t count() const;
  // Whether nothing but signs is on the line's start besides the words.
  bool complete() const { return count() < most_words || stands_in_word(size_ - 1); }

 private:
  static constexpr std::size_t block = word_masks_bytes;
  static constexpr std::size_t most_blocks = (most_bytes + block - 1) / block;
  using Mask = std::uint64_t;
  using Masks = std::array<Mask, most_blocks>;

  void add_letters_beyond_ascii(const Masks& high, Masks& unplain);
  void note_unplain(const Masks& unplain);
  void drop_further_words();

  bool stands_in_word(std::size_t at) const { return in_word_[at / block] >> at % block & 1; }
  Mask begins_in(std::size_t b) const {
    const Mask before = b == 0 ? 0 : in_word_[b - 1] >> (block - 1);
    return in_word_[b] & ~(in_word_[b] << 1 | before);
  }
  std::uint64_t start_at(std::size_t b, int bit) const {
    const Mask run = in_word_[b] >> bit | in_word_[b + 1] << 1 << (63 - bit);
    const int length = std::countr_zero(~run | 1 << 8);  // up to 8
    return first_bytes(
        small_letters(eight_bytes(bytes_.data() + b * block + static_cast<std::size_t>(bit))),
        length);
  }
  std::size_t end_of_word(std::size_t begin) const {
    const auto length = [&](std::size_t at) {
      return static_cast<std::size_t>(std::countr_one(in_word_[at / block] >> at % block));
    };
    std::size_t end = begin + length(begin);
    while (end % block == 0 && end < size_ && stands_in_word(end)) end += length(end);
    return end;
  }

  std::size_t size_;
  std::size_t blocks_ = 0;
  std::array<Mask, most_blocks + 1> in_word_;        // one block behind the line is empty
  Masks unplain_begins_;                             // where words begin that are not plain
  std::array<char, most_blocks * block + 8> bytes_;  // with zeros behind the line
};

}  // namespace galley
