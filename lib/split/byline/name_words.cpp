#include "split/byline/name_words.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "text/short_words.h"
#include "text/utf8.h"
#include "text/word_table.h"

namespace galley {
namespace {

using Row = WordRow<WordMeaning>;
using ShortTable = ShortWords<WordMeaning>;

// Each row is in one of two tables: most words that are asked for are short and of ASCII.
bool is_short(std::string_view word) {
  return word.size() <= ShortTable::longest && is_ascii(word);
}

struct Rows {
  std::vector<Row> short_ones;
  std::vector<Row> others;

  void add(const WordGroup& group) {
    group.for_each_word([&](std::string_view word) {
      (is_short(word) ? short_ones : others).push_back({word, group.meaning});
    });
  }
};

// Not inside functions: each look-up would have to ask whether they are built.
const Rows rows = [] {
  Rows all;
  for (const auto groups : {by_words(), job_titles(), stop_words()})
    for (const WordGroup& group : groups) all.add(group);
  return all;
}();

const ShortTable short_words = [] {
  ShortTable words(rows.short_ones.size());
  for (const Row& row : rows.short_ones) words[row.word] |= row.value;
  return words;
}();

const WordTable<WordMeaning> other_words(rows.others, [](WordMeaning a, WordMeaning b) {
  return static_cast<WordMeaning>(a | b);
});

// Germanic roles are compounds: "Projektleiterin", "Kulturredakteur", "sportverslaggever".
constexpr std::string_view role_endings[] = {
    "leiter",     "leiterin",     "redakteur", "redakteurin", "korrespondent", "korrespondentin",
    "journalist", "journalistin", "reporter",  "reporterin",  "verslaggever",  "redacteur",
    "redaktør",   "redaktör",     "sprecher",  "sprecherin",  "beauftragte",   "beauftragter",
    "referent",   "referentin",   "experte",   "expertin",    "kommentator",   "skribent"};
constexpr std::size_t shortest_compound = 11;  // bytes

// For each last byte of an ending those that stand before it; of a byte five bits tell the letter
// in either case.
constexpr std::array<std::uint32_t, 32> before_last = [] {
  std::array<std::uint32_t, 32> sets{};
  for (const std::string_view ending : role_endings)
    sets[ending.back() & 31] |= std::uint32_t{1} << (ending[ending.size() - 2] & 31);
  return sets;
}();

// Whether a word, in any case, may be one by its length and its last two letters.
bool may_be_compound_role(std::string_view word) {
  return word.size() >= shortest_compound &&
         (before_last[word.back() & 31] >> (word[word.size() - 2] & 31) & 1) != 0;
}

bool is_compound_role(std::string_view folded) {
  return may_be_compound_role(folded) &&
         std::any_of(std::begin(role_endings), std::end(role_endings),
                     [folded](std::string_view ending) { return folded.ends_with(ending); });
}

}  // namespace

WordMeaning meaning_of(std::string_view word) {
  if (word.ends_with('.')) word.remove_suffix(1);
  FoldBuffer buffer;
  const std::string_view folded = fold(word, buffer);
  const WordMeaning* found =
      is_short(folded) ? short_words.find(folded) : other_words.find_folded(folded);
  if (found) return *found;
  return is_compound_role(folded) ? meaning::role : WordMeaning{0};
}

WordMeaning meaning_of_ascii(std::string_view word) {
  if (const WordMeaning* found = short_words.find(word)) return *found;
  const bool long_word = word.size() > short_words.longest || may_be_compound_role(word);
  return long_word ? meaning_of(word) : WordMeaning{0};
}

}  // namespace galley
