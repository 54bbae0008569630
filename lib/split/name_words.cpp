#include "split/name_words.h"

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

void add_rows(std::span<const WordGroup> groups, std::vector<Row>& rows) {
  for (const WordGroup& group : groups) {
    std::string_view rest = group.words;
    while (!rest.empty()) {
      const std::size_t end = std::min(rest.find(' '), rest.size());
      rows.push_back({rest.substr(0, end), group.meaning});
      rest.remove_prefix(std::min(end + 1, rest.size()));
    }
  }
}

std::vector<Row> all_rows() {
  std::vector<Row> rows;
  add_rows(by_words(), rows);
  add_rows(job_titles(), rows);
  add_rows(stop_words(), rows);
  return rows;
}

// Not inside functions: each look-up would have to ask whether they are built.
const std::vector<Row> rows = all_rows();

const WordTable<WordMeaning> table(rows, [](WordMeaning a, WordMeaning b) {
  return static_cast<WordMeaning>(a | b);
});

// The rows of ASCII again: most words that are asked for are short and of ASCII.
const ShortWords<WordMeaning> short_words = [] {
  ShortWords<WordMeaning> words(rows.size());
  for (const Row& row : rows)
    if (row.word.size() <= words.longest && is_ascii(row.word)) words[row.word] |= row.value;
  return words;
}();

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
  if (const WordMeaning* found = table.find_folded(folded)) return *found;
  return is_compound_role(folded) ? meaning::role : WordMeaning{0};
}

WordMeaning meaning_of_ascii(std::string_view word) {
  if (const WordMeaning* found = short_words.find(word)) return *found;
  const bool long_word = word.size() > short_words.longest || may_be_compound_role(word);
  return long_word ? meaning_of(word) : WordMeaning{0};
}

}  // namespace galley
