// The words on the start of a line, by bit masks: a bit a byte, so that a line is not walked byte
// by byte.
#pragma once

#include <algorithm>
#include <array>
#include <bit>
#include <bitset>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "bytes/eight_bytes.h"
#include "bytes/word_masks.h"

namespace galley {

// A set of words, told apart by their first eight bytes, that may hold some others as well.
class WordStarts {
 public:
  void add(std::string_view folded_word);

  // A first test, of a word's first three bytes or those behind a shorter word.
  bool may_begin(std::uint64_t eight) const { return beginnings_[place_of_beginning(eight)]; }
  // A closer one. Letters of ASCII and Latin-1 (U+00C0 to U+00FF) differ in one bit from the
  // capital ones.
  bool may_hold(std::uint64_t eight, std::size_t length) const {
    return starts_[place_of_start(first_bytes(small_letters(eight), length))];
  }

 private:
  static constexpr int beginning_bits = 12;
  static constexpr int start_bits = 14;

  static std::size_t place_of_beginning(std::uint64_t eight) {
    const auto letters = static_cast<std::uint32_t>(eight & 0x1F'1F1F);
    return letters * 0x9E37'79B1 >> (32 - beginning_bits);
  }
  static std::size_t place_of_start(std::uint64_t start) {
    return start * 0xFF51'AFD7'ED55'8CCD >> (64 - start_bits);
  }

  std::array<bool, std::size_t{1} << beginning_bits> beginnings_{};
  std::bitset<std::size_t{1} << start_bits> starts_;
};

// Words are letters, marks and digits of any script and apostrophes; signs part them.
class LineWords {
 public:
  static constexpr std::size_t most_bytes = 160;
  static constexpr std::size_t most_words = 24;
  static constexpr std::size_t none = static_cast<std::size_t>(-1);

  // Further bytes are not read. `line` need not outlive this.
  explicit LineWords(std::string_view line);

  // The first place at or after `at` where a word begins, or none.
  std::size_t next(std::size_t at) const;
  // The same of the words that may be in a set: an apostrophe or a letter of an alphabet other than
  // Latin may be anything. A line's words behind the most are left out.
  std::size_t find(const WordStarts& set, std::size_t at) const;
  bool may_be_in(const WordStarts& set, std::size_t begin) const {
    return is_odd(begin) || may_be_in(set, begin / block, begin % block);
  }
  // Whether an apostrophe or a letter of an alphabet other than Latin is in the word.
  bool is_odd(std::size_t begin) const { return odd_begins_[begin / block] >> begin % block & 1; }

  // The word that begins at `begin`; eight bytes behind it may be read.
  std::string_view word(std::size_t begin) const;
  // The byte at `at`, 0 behind the line.
  char byte(std::size_t at) const { return bytes_[at]; }

  // How many words there are, further ones too.
  std::size_t count() const { return words_before(size_); }

 private:
  static constexpr std::size_t block = word_masks_bytes;
  static constexpr std::size_t most_blocks = (most_bytes + block - 1) / block;
  using Mask = std::uint64_t;
  using Masks = std::array<Mask, most_blocks + 1>;  // one block behind the line is empty

  void add_letters_beyond_ascii(const Masks& high, Masks& odd);
  void note_odd(const Masks& odd);

  Mask begins_in(std::size_t b) const {
    const Mask before = b == 0 ? 0 : in_word_[b - 1] >> (block - 1);
    return in_word_[b] & ~(in_word_[b] << 1 | before);
  }
  bool may_be_in(const WordStarts& set, std::size_t b, std::size_t bit) const {
    const Mask run = in_word_[b] >> bit | in_word_[b + 1] << 1 << (bit ^ 63);
    const auto length = static_cast<unsigned>(std::countr_zero(~run | Mask{1} << 8));  // up to 8
    return set.may_hold(eight_bytes(bytes_.data() + b * block + bit), length);
  }
  std::size_t words_before(std::size_t at) const;
  std::size_t unless_further(std::size_t begin) const {
    return begin >= 2 * most_words && words_before(begin) >= most_words ? none : begin;
  }

  std::size_t size_;
  std::size_t blocks_;
  Masks in_word_;
  Masks odd_begins_;                                 // where words begin that have no start
  std::array<char, most_blocks * block + 8> bytes_;  // with zeros behind the line
};

}  // namespace galley
