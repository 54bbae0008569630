// What a word or a letter says for each language: the rows of language_rows.h, made ready for quick
// look-up by the compiler.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

#include "bytes/eight_bytes.h"
#include "split/language/language_words.h"
#include "text/script.h"

namespace galley {

// A language is a column: its place in language_rows(). There may be more columns than languages,
// so that registers hold them without a rest.
inline constexpr std::size_t language_columns = 96;

// What a sign says for a language: about the binary logarithm of how much more often it stands
// there than elsewhere.
struct LanguagePoints {
  std::uint8_t column = 0;
  std::uint8_t points = 0;
};

class LanguageSigns {
 public:
  static constexpr std::size_t longest_word = 16;  // bytes, and so many are read of any word
  static constexpr std::uint8_t most_points = 7;
  static constexpr std::size_t most_words = 8192;

  struct Columns {
    std::uint8_t first = 0;
    std::uint8_t end = 0;
  };

  constexpr explicit LanguageSigns(std::span<const LanguageRow> languages);

  // Whether a word of this hash may be in a row: false for most others.
  bool may_hold(std::uint64_t hash) const {
    const std::uint64_t bit = hash >> (64 - may_hold_bits);
    return (may_hold_[bit / 64] >> bit % 64 & 1) != 0;
  }
  // Has what is known of a word fetched from further caches, to be there when it is asked for.
  void fetch(std::uint64_t hash) const {
#ifdef __GNUC__
    __builtin_prefetch(&slots_[hash >> (64 - slot_bits)]);
#endif
  }
  // What a word says: nothing when it is in no row.
  std::span<const LanguagePoints> of_word(std::uint64_t hash) const {
    return points_of(slots_[slot_of(hash)].sign);
  }
  std::span<const LanguagePoints> of_letter(char32_t letter) const {
    return letter >= letters_end ? std::span<const LanguagePoints>{} : points_of(letters_[letter]);
  }

  // The languages of a script; none where the script tells the language alone.
  Columns columns_of(Script script) const { return columns_[static_cast<std::size_t>(script)]; }

  // A word with bit 5 of each byte set: that makes small letters of ASCII's and Latin-1's capitals,
  // and of most Cyrillic ones, without reading characters. So many bytes as the longest word has
  // are there. No two words of the rows have the same upper half, unless that bit alone parts them.
  static constexpr std::uint64_t hash_of(const char* word, std::size_t length) {
    const std::uint64_t start = small_letters(eight_bytes(word));
    if (length <= 8) return first_bytes(start, length) * hash_factor;
    const std::uint64_t end = first_bytes(small_letters(eight_bytes(word + 8)), length - 8);
    return (start ^ end * hash_factor) * hash_factor;
  }

 private:
  static constexpr std::uint64_t hash_factor = 0x9E37'79B9'7F4A'7C15;
  static constexpr char32_t letters_end = 0xA000;
  static constexpr unsigned slot_bits = 14;
  static constexpr unsigned may_hold_bits = 16;
  static constexpr std::size_t slot_mask = (std::size_t{1} << slot_bits) - 1;
  static_assert(2 * most_words <= slot_mask + 1);

  static constexpr std::size_t most_points_in_all = 2 * most_words;

  // Where the points of a sign stand. Most signs are of one language alone: all points together
  // take less room in the cache than a row for each sign would.
  struct Sign {
    std::uint16_t first = 0;
    std::uint16_t count = 0;
  };

  // What is known of a word, in few bytes: half its hash stands for the word.
  struct Slot {
    std::uint32_t hash = 0;
    Sign sign;  // without points in a free slot
  };

  std::span<const LanguagePoints> points_of(const Sign& sign) const {
    return {points_.data() + sign.first, sign.count};
  }

  // The word's own slot, or the free one where it would go.
  constexpr std::size_t slot_of(std::uint64_t hash) const {
    std::size_t slot = hash >> (64 - slot_bits);
    while (slots_[slot].hash != hash >> 32 && slots_[slot].sign.count != 0)
      slot = (slot + 1) & slot_mask;
    return slot;
  }

  constexpr Sign& sign_of_word(std::string_view word);
  template <class Visit>
  constexpr void for_each_sign(std::span<const LanguageRow> languages, Visit visit);
  constexpr void add(LanguagePoints points, Sign& sign);

  std::array<std::uint64_t, (std::size_t{1} << may_hold_bits) / 64> may_hold_{};  // a bit each
  std::array<Slot, slot_mask + 1> slots_{};
  std::array<LanguagePoints, most_points_in_all> points_{};
  std::uint16_t points_end_ = 1;  // no sign has its first points at 0: those would be none yet
  std::array<Sign, letters_end> letters_{};
  std::array<Columns, script_count> columns_{};
};

extern const LanguageSigns language_signs;

}  // namespace galley
