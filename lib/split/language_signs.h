// What a word or a letter says for each language: the table of language_words.h, made ready for
// quick look-up.
#pragma once

#include <array>
#include <bitset>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "bytes/eight_bytes.h"
#include "text/script.h"

namespace galley {

// A language is a column: its place in language_rows(). There may be more columns than languages,
// so that registers hold them without a rest.
inline constexpr std::size_t language_columns = 96;

// About the binary logarithm of how much more often a sign stands in a language than elsewhere.
using LanguagePoints = std::array<std::uint8_t, language_columns>;

class LanguageSigns {
 public:
  static constexpr std::size_t longest_word = 16;  // bytes, and so many are read of any word
  static constexpr std::uint8_t most_points = 7;
  static constexpr std::size_t most_words = 8192;

  struct Columns {
    std::uint8_t first = 0;
    std::uint8_t end = 0;
  };

  LanguageSigns();

  // Null for a word that is in no row, and for one that is longer than all.
  const LanguagePoints* of_word(const char* word, std::size_t length) const {
    if (length > longest_word) return nullptr;
    const Key key = key_of(word, length);
    const std::uint64_t hash = hash_of(key);
    if (!may_hold_[hash >> (64 - may_hold_bits)]) return nullptr;
    const Slot& slot = slots_[slot_of(key, hash)];
    return slot.points == 0 ? nullptr : &points_[slot.points];
  }
  const LanguagePoints* of_letter(char32_t letter) const {
    return letter >= letters_end || letters_[letter] == 0 ? nullptr : &points_[letters_[letter]];
  }

  // The languages of a script; none where the script tells the language alone.
  Columns columns_of(Script script) const { return columns_[static_cast<std::size_t>(script)]; }

 private:
  static constexpr char32_t letters_end = 0xA000;
  static constexpr unsigned slot_bits = 14;
  static constexpr unsigned may_hold_bits = 16;
  static constexpr std::size_t slot_mask = (std::size_t{1} << slot_bits) - 1;
  static_assert(2 * most_words <= slot_mask + 1);

  // A word with bit 5 of each byte set: that makes small letters of ASCII's and Latin-1's capitals,
  // and of most Cyrillic ones, without reading characters. Zeros stand behind a short one.
  struct Key {
    std::uint64_t start = 0;
    std::uint64_t end = 0;

    bool operator==(const Key&) const = default;
  };
  struct Slot {
    Key key;
    std::uint16_t points = 0;  // a place in points_; 0 in a free slot
  };

  static Key key_of(const char* word, std::size_t length) {
    const std::uint64_t start = small_letters(eight_bytes(word));
    if (length <= 8) return {first_bytes(start, length), 0};
    return {start, first_bytes(small_letters(eight_bytes(word + 8)), length - 8)};
  }

  static std::uint64_t hash_of(const Key& key) {
    return (key.start ^ key.end << 1) * 0x9E37'79B9'7F4A'7C15;
  }

  // The word's own slot, or the free one where it would go.
  std::size_t slot_of(const Key& key, std::uint64_t hash) const {
    std::size_t slot = hash >> (64 - slot_bits);
    while (slots_[slot].key != key && slots_[slot].points != 0) slot = (slot + 1) & slot_mask;
    return slot;
  }

  void add_word(std::string_view word, std::size_t column, std::uint8_t points);
  void add(std::uint16_t& place, std::size_t column, std::uint8_t points);

  std::vector<LanguagePoints> points_;
  std::vector<Slot> slots_;
  std::bitset<std::size_t{1} << may_hold_bits> may_hold_;  // most words are in no slot
  std::vector<std::uint16_t> letters_;                     // places in points_
  std::array<Columns, script_count> columns_{};
};

}  // namespace galley
