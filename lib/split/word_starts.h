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
    const std::size_t place = place_of_start(first_bytes(small_letters(start), length));
    set(starts_, place);
    if (further.size() < 2 || further[1] == ' ')
      set(any_further_, place);
    else
      set(further_, place_of_further(place, further[0], further[1]));
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
    return has(starts_, place);
  }
  // Whether a word that begins with two such bytes, zeros without a next one, may follow it.
  bool may_be_followed(std::uint64_t eight, std::size_t length, char first, char second) const {
    const std::size_t place = place_of_start(first_bytes(small_letters(eight), length));
    const auto is_folded = [](char byte) {
      return static_cast<unsigned char>(byte) < 0x80 && byte != '\'';
    };
    if (has(any_further_, place) || !is_folded(first) || !is_folded(second)) return true;
    return has(further_, place_of_further(place, first, second));
  }
  // Of words of any alphabet, by the first letter, which is folded.
  bool may_begin_with(char32_t letter) const {
    return letter < first_other_letter || (other_letters_ >> letter % 64 & 1) != 0;
  }

 private:
  static constexpr char32_t first_other_letter = 0x400;  // behind the Latin and Greek ones
  static constexpr int beginning_bits = 15;
  static constexpr int start_bits = 17;
  using Bits = std::array<std::uint64_t, (std::size_t{1} << start_bits) / 64>;

  static constexpr void set(Bits& bits, std::size_t place) {
    bits[place / 64] |= std::uint64_t{1} << place % 64;
  }
  static constexpr bool has(const Bits& bits, std::size_t place) {
    return (bits[place / 64] >> place % 64 & 1) != 0;
  }

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

  // Of the word at `place` and the first two bytes of the next one; letters of ASCII of both cases
  // are one.
  static constexpr std::size_t place_of_further(std::size_t place, char first, char second) {
    const auto letters = static_cast<std::size_t>((first & 0x1F) << 5 | (second & 0x1F));
    return (place ^ letters * 0x9E37'79B1) % (std::size_t{1} << start_bits);
  }

  std::array<bool, std::size_t{1} << beginning_bits> beginnings_{};
  Bits starts_{};
  Bits any_further_{};  // of words behind which any other may stand
  Bits further_{};
  std::uint64_t other_letters_ = 0;  // a bit each
};

}  // namespace galley
