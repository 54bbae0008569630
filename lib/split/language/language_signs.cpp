#include "split/language/language_signs.h"

#include <algorithm>
#include <bit>

#include "split/language/language_rows.h"

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

// Calls visit(sign, points) for each word and letter of each language.
template <class Visit>
constexpr void LanguageSigns::for_each_sign(std::span<const LanguageRow> languages, Visit visit) {
  std::uint8_t column = 0;
  for (const LanguageRow& language : languages) {
    std::size_t rank = 0;
    for_each_word(language.words, [&](std::string_view word) {
      visit(sign_of_word(word), LanguagePoints{column, points_of_word(++rank)});
    });
    for_each_word(language.own_words, [&](std::string_view word) {
      visit(sign_of_word(word), LanguagePoints{column, points_of_own_word});
    });
    for (const char32_t letter : language.letters)
      visit(letters_[letter], LanguagePoints{column, points_of_letter});
    ++column;
  }
}

// First counts the points of each sign, and then puts them one after another.
constexpr LanguageSigns::LanguageSigns(std::span<const LanguageRow> languages) {
  for_each_sign(languages, [](Sign& sign, LanguagePoints) { ++sign.count; });
  for_each_sign(languages, [this](Sign& sign, LanguagePoints points) { add(points, sign); });
  std::uint8_t column = 0;
  for (const LanguageRow& language : languages) {
    Columns& columns = columns_[static_cast<std::size_t>(language.script)];
    if (columns.end == 0) columns.first = column;
    columns.end = ++column;
  }
}

// The word's sign, which is made if it was missing.
constexpr LanguageSigns::Sign& LanguageSigns::sign_of_word(std::string_view word) {
  std::array<char, longest_word> bytes{};
  std::copy(word.begin(), word.end(), bytes.begin());
  const std::uint64_t hash = hash_of(bytes.data(), word.size());
  const std::uint64_t bit = hash >> (64 - may_hold_bits);
  may_hold_[bit / 64] |= std::uint64_t{1} << bit % 64;
  Slot& slot = slots_[slot_of(hash)];
  slot.hash = static_cast<std::uint32_t>(hash >> 32);
  return slot.sign;
}

constexpr void LanguageSigns::add(LanguagePoints points, Sign& sign) {
  if (sign.first == 0) {
    sign.first = points_end_;
    points_end_ = static_cast<std::uint16_t>(points_end_ + sign.count);
    sign.count = 0;
  }
  LanguagePoints& last = points_[sign.first + sign.count - 1u];
  if (sign.count > 0 && last.column == points.column)  // a word may stand twice in a row
    last.points = std::max(last.points, points.points);
  else
    points_[sign.first + sign.count++] = points;
}

constinit const LanguageSigns language_signs(rows_of_languages);

std::span<const LanguageRow> language_rows() { return rows_of_languages; }

}  // namespace galley
