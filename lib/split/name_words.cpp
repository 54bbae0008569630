#include "split/name_words.h"

#include <algorithm>
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

// One row for each word, with all its meanings.
std::vector<Row> merge(std::vector<Row> rows) {
  std::sort(rows.begin(), rows.end(), [](const Row& a, const Row& b) { return a.word < b.word; });
  std::vector<Row> merged;
  for (const Row& row : rows) {
    if (!merged.empty() && merged.back().word == row.word)
      merged.back().value |= row.value;
    else
      merged.push_back(row);
  }
  return merged;
}

const WordTable<WordMeaning>& table() {
  static const WordTable<WordMeaning> words = [] {
    std::vector<Row> rows;
    add_rows(by_words(), rows);
    add_rows(job_titles(), rows);
    add_rows(stop_words(), rows);
    return WordTable<WordMeaning>(merge(std::move(rows)));
  }();
  return words;
}

}  // namespace

WordMeaning meaning_of(std::string_view word) {
  if (word.ends_with('.')) word.remove_suffix(1);
  const WordMeaning* found = table().find(word);
  return found ? *found : 0;
}

}  // namespace galley
