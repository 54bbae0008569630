#include "split/name_words.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <vector>

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

// First, middle and last letter in either case, and the length: few words share all of them.
std::size_t look_of(std::string_view word) {
  const auto letter = [&](std::size_t i) -> std::size_t {
    return static_cast<unsigned char>(word[i]) | 0x20;
  };
  const std::size_t last = word.size() - 1;
  return letter(0) * 0x9E37 + letter(last) * 0x85EB + letter(last / 2) * 0xC2B3 +
         word.size() * 0x27D5;
}

// What the words of each look mean together.
using Looks = std::array<WordMeaning, 8192>;

const Looks looks = [] {
  Looks meanings{};
  for (const Row& row : rows) meanings[look_of(row.word) % meanings.size()] |= row.value;
  return meanings;
}();

// Germanic roles are compounds: "Projektleiterin", "Kulturredakteur", "sportverslaggever".
constexpr std::string_view role_endings[] = {
    "leiter",     "leiterin",     "redakteur", "redakteurin", "korrespondent", "korrespondentin",
    "journalist", "journalistin", "reporter",  "reporterin",  "verslaggever",  "redacteur",
    "redaktør",   "redaktör",     "sprecher",  "sprecherin",  "beauftragte",   "beauftragter",
    "referent",   "referentin",   "experte",   "expertin",    "kommentator",   "skribent"};
constexpr std::size_t shortest_compound = 11;  // bytes

bool is_compound_role(std::string_view folded) {
  return folded.size() >= shortest_compound &&
         std::any_of(std::begin(role_endings), std::end(role_endings),
                     [folded](std::string_view ending) {
                       return folded.back() == ending.back() && folded.ends_with(ending);
                     });
}

}  // namespace

WordMeaning meaning_of(std::string_view word) {
  if (word.ends_with('.')) word.remove_suffix(1);
  FoldBuffer buffer;
  const std::string_view folded = fold(word, buffer);
  if (const WordMeaning* found = table.find_folded(folded)) return *found;
  return is_compound_role(folded) ? meaning::role : WordMeaning{0};
}

WordMeaning guess_meaning(std::string_view word) {
  if (word.empty()) return 0;
  const WordMeaning compound = word.size() >= shortest_compound ? meaning::role : 0;
  return looks[look_of(word) % looks.size()] | compound;
}

}  // namespace galley
