// Which words may begin a phrase or a label: a test of their first bytes, before any is folded.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "bytes/eight_bytes.h"

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
    const std::uint64_t hash = hash_of(start, length);
    const std::string_view word = further.substr(0, further.find(' '));
    starts_[place_of(hash)] |= first_bit(hash);
    if (word.size() < 2)
      starts_[place_of(hash)] |= second_bit(hash);
    else
      add_further(hash_with(hash, packed(word.substr(0, word.size() < 4 ? 2 : 4))));
    add_first_letter(folded_word);
    // Any byte may stand behind a short word.
    constexpr std::uint64_t each = 32;
    for (std::uint64_t third = 0; third < (length < 3 ? each : 1); ++third)
      for (std::uint64_t second = 0; second < (length < 2 ? each : 1); ++second)
        add_beginning(start | third << 16 | second << 8);
  }

  // A first test, of three bytes, some of which may be behind the word. Letters of ASCII and
  // Latin-1 (U+00C0 to U+00FF) differ in one bit from the capital ones, which neither test looks
  // at.
  bool may_begin(std::uint64_t eight) const {
    const std::uint32_t beginning = hash_of_beginning(eight);
    return (beginnings_[beginning / 64] >> beginning % 64 & 1) != 0;
  }
  // A closer one, of a word's first bytes, up to eight.
  bool may_hold(std::uint64_t eight, std::size_t length) const {
    const std::uint64_t hash = hash_of(eight, length);
    return (starts_[place_of(hash)] & first_bit(hash)) != 0;
  }
  // Whether a word that begins with such bytes, zeros without a next one, may follow it. Of a long
  // one four are compared, of a short one two: more letters may be glued to it.
  bool may_be_followed(std::uint64_t eight, std::size_t length, std::uint64_t further) const {
    const std::uint64_t hash = hash_of(eight, length);
    const auto four = static_cast<std::uint32_t>(further);
    const bool any_further = (starts_[place_of(hash)] & second_bit(hash)) != 0;
    if (any_further || !is_folded(four)) return true;
    return has_further(hash_with(hash, four & 0xFFFF)) || has_further(hash_with(hash, four));
  }
  // Of words of any alphabet, by the first letter, which is folded.
  bool may_begin_with(char32_t letter) const {
    return letter < first_other_letter || (other_letters_ >> letter % 64 & 1) != 0;
  }

 private:
  static constexpr char32_t first_other_letter = 0x400;  // behind the Latin and Greek ones
  static constexpr int beginning_bits = 15;

  // Sets of hashes are bits of so many words: they fit into the nearest cache, and tell of most
  // other hashes that they are not in the set. What is asked of a hash stands in one word.
  static constexpr std::size_t set_words = 1024;
  using HashSet = std::array<std::uint64_t, set_words>;
  static constexpr std::size_t place_of(std::uint64_t hash) { return hash >> 54; }
  static constexpr std::uint64_t first_bit(std::uint64_t hash) {
    return std::uint64_t{1} << (hash >> 48) % 32;
  }
  static constexpr std::uint64_t second_bit(std::uint64_t hash) {
    return std::uint64_t{1} << 32 << (hash >> 48) % 32;
  }

  // The last byte of a letter holds the last six bits of its number.
  constexpr void add_first_letter(std::string_view word) {
    std::size_t length = 1;
    while (length < word.size() && (word[length] & 0xC0) == 0x80) ++length;
    if (length > 1) other_letters_ |= std::uint64_t{1} << (word[length - 1] & 0x3F);
  }

  static constexpr std::uint32_t hash_of_beginning(std::uint64_t eight) {
    const auto letters = static_cast<std::uint32_t>(eight & 0x1F'1F1F);
    return letters * 0x9E37'79B1 >> (32 - beginning_bits);
  }
  constexpr void add_beginning(std::uint64_t eight) {
    const std::uint32_t beginning = hash_of_beginning(eight);
    beginnings_[beginning / 64] |= std::uint64_t{1} << beginning % 64;
  }
  static constexpr std::uint64_t hash_of(std::uint64_t eight, std::size_t length) {
    return first_bytes(small_letters(eight), length) * 0xFF51'AFD7'ED55'8CCD;
  }
  // Of a word and the first bytes of the next one; letters of ASCII of both cases are one.
  static constexpr std::uint64_t hash_with(std::uint64_t hash, std::uint32_t further) {
    return hash ^ (further & 0x1F1F'1F1F) * 0x9E37'79B9'7F4A'7C15;
  }

  // Pairs of words are many: each sets three bits.
  static constexpr std::uint64_t pair_bits(std::uint64_t hash) {
    return std::uint64_t{1} << (hash >> 48) % 64 | std::uint64_t{1} << (hash >> 42) % 64 |
           std::uint64_t{1} << (hash >> 36) % 64;
  }
  constexpr void add_further(std::uint64_t hash) { further_[place_of(hash)] |= pair_bits(hash); }
  constexpr bool has_further(std::uint64_t hash) const {
    return (~further_[place_of(hash)] & pair_bits(hash)) == 0;
  }

  static constexpr std::uint32_t packed(std::string_view bytes) {
    std::uint32_t value = 0;
    for (std::size_t i = 0; i < bytes.size(); ++i)
      value |= std::uint32_t{static_cast<unsigned char>(bytes[i])} << (8 * i);
    return value;
  }
  // Whether folding changes no more of the bytes than the case: they are ASCII, and no apostrophe.
  static constexpr bool is_folded(std::uint32_t bytes) {
    constexpr std::uint32_t each = 0x0101'0101;
    const std::uint32_t apostrophes = bytes ^ each * '\'';  // zeros in their places
    const std::uint32_t zeros = (apostrophes - each) & ~apostrophes;
    return ((bytes | zeros) & each * 0x80) == 0;
  }

  std::array<std::uint64_t, (std::size_t{1} << beginning_bits) / 64> beginnings_{};
  HashSet starts_{};   // first bits of words, second ones of those that any other may follow
  HashSet further_{};  // of pairs of words
  std::uint64_t other_letters_ = 0;  // a bit each
};

}  // namespace galley
