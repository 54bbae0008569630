// What is known of the words in and around names: one table of many languages.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

namespace galley {

// The meanings that a word may have; a word may have several.
using WordMeaning = std::uint16_t;

namespace meaning {
inline constexpr WordMeaning by = 1 << 0;             // "by", "von", "par"
inline constexpr WordMeaning weak_by = 1 << 1;        // also a part of names or a common word: "di"
inline constexpr WordMeaning noun_label = 1 << 2;     // a label with a colon: "Autor:", "Text:"
inline constexpr WordMeaning lead = 1 << 3;           // stands before a by-word: "Written by"
inline constexpr WordMeaning joiner = 1 << 4;         // "and", "und", "y"
inline constexpr WordMeaning particle = 1 << 5;       // "von", "de", "al" inside a name
inline constexpr WordMeaning role = 1 << 6;           // "reporter", "Korrespondent"
inline constexpr WordMeaning desk = 1 << 7;           // "newsroom", "Redaktion": not a person
inline constexpr WordMeaning title = 1 << 8;          // "Dr.", before a name
inline constexpr WordMeaning credential = 1 << 9;     // "PhD", "Jr.", after a name
inline constexpr WordMeaning other_credit = 1 << 10;  // editors, pictures: "Edited", "Foto"
inline constexpr WordMeaning source = 1 << 11;        // "Source:", "Quelle:": an agency follows
inline constexpr WordMeaning moment = 1 << 12;        // words of dates, times and reading times
inline constexpr WordMeaning stop = 1 << 13;          // never in a name
inline constexpr WordMeaning city = 1 << 14;          // newsrooms report from it
inline constexpr WordMeaning trailer = 1 << 15;  // "Categories", "Leave a comment": no more names
}  // namespace meaning

// Words of one meaning in one language, folded, kept apart by spaces.
struct WordGroup {
  WordMeaning meaning;
  std::string_view words;

  template <class Visit>
  void for_each_word(Visit visit) const {
    for (std::string_view rest = words; !rest.empty();) {
      const std::size_t end = std::min(rest.find(' '), rest.size());
      visit(rest.substr(0, end));
      rest.remove_prefix(std::min(end + 1, rest.size()));
    }
  }
};

// The rows of the table, by the file that keeps them.
std::span<const WordGroup> by_words();
std::span<const WordGroup> job_titles();
std::span<const WordGroup> stop_words();

// All that is known of `word`, in any case and without its stop; 0 for an unknown one.
WordMeaning meaning_of(std::string_view word);

// The same for a word of nothing but ASCII, for a fraction of the cost.
WordMeaning meaning_of_ascii(std::string_view word);

}  // namespace galley
