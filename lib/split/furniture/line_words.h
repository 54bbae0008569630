// The words on the start of a line, by bit masks: a bit a byte, so that a line is not walked byte
// by byte.
#pragma once

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "bytes/count_bits.h"
#include "bytes/eight_bytes.h"
#include "split/line_masks.h"
#include "split/word_starts.h"

namespace galley {

// The first of the words that a LineWords of the line has.
std::string_view first_word(std::string_view line);

// Words are letters, marks and digits of any script and apostrophes; signs part them.
class LineWords {
 public:
  static constexpr std::size_t most_bytes = 160;
  static constexpr std::size_t most_words = 24;
  static constexpr std::size_t none = static_cast<std::size_t>(-1);

  // Further bytes are not read. The line's text must outlive this.
  explicit LineWords(const LineMasks& line);

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
    const std::uint64_t eight = eight_bytes(text_.data() + begin);
    const std::size_t length = length_to_8(begin);
    if (!set.may_hold(eight, length)) return false;
    const std::size_t further = next(begin + word(begin).size());
    return set.may_be_followed(eight, length,
                               further == none ? 0 : eight_bytes(text_.data() + further));
  }
  // Whether an apostrophe or a letter of an alphabet other than Latin is in the word: of these
  // WordStarts knows the first letters.
  bool is_odd(std::size_t begin) const { return is_marked(odd_, begin); }

  // The word that begins at `begin`; eight bytes behind it may be read.
  std::string_view word(std::size_t begin) const;
  // The byte at `at`, 0 behind the line.
  char byte(std::size_t at) const { return at < text_.size() ? text_[at] : '\0'; }

  // How many words there are, those behind the most too.
  std::size_t count() const { return words_before(text_.size()); }

 private:
  static constexpr std::size_t block = ascii_masks_bytes;
  static constexpr std::size_t most_blocks = (most_bytes + block - 1) / block;
  static_assert(most_bytes % block != 0);
  using Mask = std::uint64_t;
  static constexpr Mask last_part = (Mask{1} << most_bytes % block) - 1;
  using Masks = std::array<Mask, most_blocks + 1>;  // one block behind the line is empty

  // Adds to the words what is of them among bytes beyond ASCII. What makes a word odd is added to
  // `odd`; gives 0 where nothing does.
  Mask add_multibyte(const Masks& high, Masks& odd);
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
    const char* const bytes = text_.data() + b * block;
    Mask found = odd_beginning_[b];
    for (Mask rest = begins_[b]; rest != 0; rest &= rest - 1) {
      const auto bit = static_cast<unsigned>(std::countr_zero(rest));
      found |= Mask{set.may_begin(eight_bytes(bytes + bit))} << bit;
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

  std::string_view text_;
  std::size_t blocks_;
  Masks in_word_{};
  Masks begins_{};         // where words begin
  Masks odd_{};            // where odd words begin
  Masks odd_beginning_{};  // where those begin that are so in their first three bytes
};

}  // namespace galley
