#include "split/language_signs.h"

#include <algorithm>
#include <bit>

#include "split/language_rows.h"

namespace galley {
namespace {

constexpr std::uint8_t points_of_letter = 2;
constexpr std::uint8_t points_of_own_word = 4;

// Words are as frequent as their rank is small (Zipf's law): 7 points for the first word of a row,
// 6 for the next two, 5 for four more and so on, 2 for those at the end.
constexpr std::uint8_t points_of_word(std::size_t rank) {
  const auto width = static_cast<std::uint8_t>(std::bit_width(rank));
  return static_cast<std::uint8_t>(std::max(2, LanguageSigns::most_points + 1 - width));
}

template <class Visit>
constexpr void for_each_word(std::string_view words, Visit visit) {
  while (!words.empty()) {
    const std::size_t end = std::min(words.find(' '), words.size());
    visit(words.substr(0, end));
    words.remove_prefix(std::min(end + 1, words.size()));
  }
}

}  // namespace

constexpr LanguageSigns::LanguageSigns(std::span<const LanguageRow> languages) {
  std::uint8_t column = 0;
  for (const LanguageRow& language : languages) {
    std::size_t rank = 0;
    for_each_word(language.words,
                  [&](std::string_view word) { add_word(word, column, points_of_word(++rank)); });
    for_each_word(language.own_words,
                  [&](std::string_view word) { add_word(word, column, points_of_own_word); });
    for (const char32_t letter : language.letters) add(letters_[letter], column, points_of_letter);

    Columns& columns = columns_[static_cast<std::size_t>(language.script)];
    if (columns.end == 0) columns.first = column;
    columns.end = ++column;
  }
}

constexpr void LanguageSigns::add_word(std::string_view word, std::size_t column,
                                       std::uint8_t points) {
  std::array<char, longest_word> bytes{};
  std::copy(word.begin(), word.end(), bytes.begin());
  const std::uint64_t hash = hash_of(bytes.data(), word.size());
  const std::uint64_t bit = hash >> (64 - may_hold_bits);
  may_hold_[bit / 64] |= std::uint64_t{1} << bit % 64;
  Slot& slot = slots_[slot_of(hash)];
  slot.hash = static_cast<std::uint32_t>(hash >> 32);
  add(slot.points, column, points);
}

constexpr void LanguageSigns::add(std::uint16_t& place, std::size_t column, std::uint8_t points) {
  if (place == 0) {
    place = static_cast<std::uint16_t>(column * (most_points + 1) + points);
  } else if (place < first_own_points) {
    const LanguagePoints& shared = points_[place];
    points_[points_end_] = shared;
    place = static_cast<std::uint16_t>(points_end_++);
  }
  points_[place][column] = std::max(points_[place][column], points);
}

constinit const LanguageSigns language_signs(rows_of_languages);

std::span<const LanguageRow> language_rows() { return rows_of_languages; }

}  // namespace galley
