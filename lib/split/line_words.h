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

// A set of words, known by their first eight bytes: it tells of most other words that they are not
// in it.
class WordStarts {
 public:
  // Where only phrases begin with the word, `further` is the second word of one.
  constexpr void add(std::string_view folded_word, std::string_view further = {}) {
    const std::size_t length = std::min<std::size_t>(folded_word.size(), 8);
    std::uint64_t start = 0;
    for (std::size_t i = 0; i < length; ++i)
      start |= std::uint64_t{static_cast<unsigned char>(folded_word[i])} << (8 * i);
    const std::size_t place = place_of_start(first_bytes(small_letters(start), length));
    starts_[place / 64] |= std::uint64_t{1} << place % 64;
    further_[place % further_.size()] |= further.empty() ? ~FirstBytes{0} : first_byte(further[0]);
    add_first_letter(folded_word);
    // Any byte may stand behind a short word.
    constexpr std::uint64_t each = 32;
    for (std::uint64_t third = 0; third < (length < 3 ? each : 1); ++third)
      for (std::uint64_t second = 0; second < (length < 2 ? each : 1); ++second)
        beginnings_[place_of_beginning(start | third << 16 | second << 8)] = true;
  }

  // A first test, of three bytes, some of which may be behind the word. Letters of ASCII and
  // Latin-1 (U+00C0 to U+00FF) differ in one bit from the capital ones, which neither test looks
  // at.
  bool may_begin(std::uint64_t eight) const { return beginnings_[place_of_beginning(eight)]; }
  // A closer one, of a word's first bytes, up to eight.
  bool may_hold(std::uint64_t eight, std::size_t length) const {
    const std::size_t place = place_of_start(first_bytes(small_letters(eight), length));
    return starts_[place / 64] >> place % 64 & 1;
  }
  // Whether the byte that the next word begins with, 0 without a next one, may follow such a word.
  bool may_be_followed(std::uint64_t eight, std::size_t length, char byte) const {
    const std::size_t place = place_of_start(first_bytes(small_letters(eight), length));
    const bool is_folded = static_cast<unsigned char>(byte) < 0x80 && byte != '\'';
    return !is_folded || (further_[place % further_.size()] & first_byte(byte)) != 0;
  }
  // Of words of any alphabet, by the first letter, which is folded.
  bool may_begin_with(char32_t letter) const {
    return letter < first_other_letter || (other_letters_ >> letter % 64 & 1) != 0;
  }

 private:
  // A set of first bytes; letters of ASCII of both cases are one.
  using FirstBytes = std::uint32_t;

  static constexpr FirstBytes first_byte(char byte) { return FirstBytes{1} << (byte & 0x1F); }

  static constexpr char32_t first_other_letter = 0x400;  // behind the Latin and Greek ones
  static constexpr int beginning_bits = 13;
  static constexpr int start_bits = 15;

  // The last byte of a letter holds the last six bits of its number.
  constexpr void add_first_letter(std::string_view word) {
    std::size_t length = 1;
    while (length < word.size() && (word[length] & 0xC0) == 0x80) ++length;
    if (length > 1) other_letters_ |= std::uint64_t{1} << (word[length - 1] & 0x3F);
  }

  static constexpr std::size_t place_of_beginning(std::uint64_t eight) {
    const auto letters = static_cast<std::uint32_t>(eight & 0x1F'1F1F);
    return letters * 0x9E37'79B1 >> (32 - beginning_bits);
  }
  static constexpr std::size_t place_of_start(std::uint64_t start) {
    return start * 0xFF51'AFD7'ED55'8CCD >> (64 - start_bits);
  }

  std::array<bool, std::size_t{1} << beginning_bits> beginnings_{};
  std::array<std::uint64_t, (std::size_t{1} << start_bits) / 64> starts_{};  // a bit each
  std::array<FirstBytes, 1024> further_{};
  std::uint64_t other_letters_ = 0;  // a bit each
};

// The first of the words that a LineWords of the line has.
std::string_view first_word(std::string_view line);

// Words are letters, marks and digits of any script and apostrophes; signs part them.
class LineWords {
 public:
  static constexpr std::size_t most_bytes = 160;
  static constexpr std::size_t most_words = 24;
  static constexpr std::size_t none = static_cast<std::size_t>(-1);

  // Further bytes are not read. `line` need not outlive this.
  explicit LineWords(std::string_view line);

  // The first place at or after `at` where a word begins, or none. Words behind the most are none.
  std::size_t next(std::size_t at) const {
    Mask behind = ~Mask{0} << at % block;
    for (std::size_t b = at / block; b < blocks_; ++b, behind = ~Mask{0})
      if ((begins_[b] & behind) != 0) return unless_further(place(b, begins_[b] & behind));
    return none;
  }
  // Calls take(begin) for the words that may be in a set, from the one at or after `at` on. It
  // gives the place from which on further words are asked for.
  template <class Take>
  void visit(const WordStarts& set, std::size_t at, Take take) const {
    for (std::size_t b = at / block; b < blocks_; ++b) {
      for (Mask rest = may_begin(set, b); rest != 0; rest &= rest - 1) {
        const std::size_t begin = place(b, rest);
        if (begin < at || !may_be_in(set, begin)) continue;
        if (unless_further(begin) == none) return;
        at = take(begin);
      }
    }
  }
  bool may_be_in(const WordStarts& set, std::size_t begin) const {
    if (is_odd(begin)) return odd_may_be_in(set, begin);
    const std::uint64_t eight = eight_bytes(bytes_.data() + begin);
    const std::size_t length = length_to_8(begin);
    if (!set.may_hold(eight, length)) return false;
    const std::size_t further = next(begin + word(begin).size());
    return set.may_be_followed(eight, length, further == none ? '\0' : byte(further));
  }
  // Whether an apostrophe or a letter of an alphabet other than Latin is in the word: of these
  // WordStarts knows the first letters.
  bool is_odd(std::size_t begin) const { return is_marked(odd_, begin); }

  // The word that begins at `begin`; eight bytes behind it may be read.
  std::string_view word(std::size_t begin) const;
  // The byte at `at`, 0 behind the line.
  char byte(std::size_t at) const { return bytes_[at]; }

  // How many words there are, those behind the most too.
  std::size_t count() const { return words_before(size_); }

 private:
  static constexpr std::size_t block = word_masks_bytes;
  static constexpr std::size_t most_blocks = (most_bytes + block - 1) / block;
  using Mask = std::uint64_t;
  using Masks = std::array<Mask, most_blocks + 1>;  // one block behind the line is empty

  // Adds to the words what is of them among apostrophes and bytes beyond ASCII.
  void add_special(const Masks& special);
  void note_beginnings();
  void note_odd_words(const Masks& odd);
  bool odd_may_be_in(const WordStarts& set, std::size_t begin) const;

  static bool is_marked(const Masks& masks, std::size_t at) {
    return masks[at / block] >> at % block & 1;
  }

  static std::size_t place(std::size_t b, Mask mask) {
    return b * block + static_cast<unsigned>(std::countr_zero(mask));
  }

  // Where words of a block begin that may be in a set, by their first three bytes.
  Mask may_begin(const WordStarts& set, std::size_t b) const {
    const char* const bytes = bytes_.data() + b * block;
    Mask found = odd_beginning_[b];
    for (Mask rest = begins_[b]; rest != 0; rest &= rest - 1) {
      const auto bit = static_cast<unsigned>(std::countr_zero(rest));
      if (set.may_begin(eight_bytes(bytes + bit))) found |= rest & ~(rest - 1);
    }
    return found;
  }

  // The length of the word, of a longer one 8.
  std::size_t length_to_8(std::size_t begin) const {
    const std::size_t b = begin / block;
    const std::size_t bit = begin % block;
    const Mask run = in_word_[b] >> bit | in_word_[b + 1] << 1 << (bit ^ 63);
    return static_cast<unsigned>(std::countr_zero(~run | Mask{1} << 8));
  }

  std::size_t words_before(std::size_t at) const;
  std::size_t unless_further(std::size_t begin) const {
    return begin >= 2 * most_words && words_before(begin) >= most_words ? none : begin;
  }

  std::size_t size_;
  std::size_t blocks_;
  Masks in_word_;
  Masks begins_;         // where words begin
  Masks odd_;            // where odd words begin
  Masks odd_beginning_;  // where those begin that are so in their first three bytes
  std::array<char, most_blocks * block + 8> bytes_;  // with zeros behind the line
};

}  // namespace galley
