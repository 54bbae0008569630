#include "split/furniture/phrase_table.h"

#include <algorithm>
#include <array>
#include <iterator>

#include "split/furniture/phrases_asian.h"
#include "split/furniture/phrases_eastern.h"
#include "split/furniture/phrases_english.h"
#include "split/furniture/phrases_germanic.h"
#include "split/furniture/phrases_romance.h"
#include "text/word_table.h"

namespace galley {
namespace {

using enum PhrasePlace;
using enum PhraseTopic;

template <std::size_t... Counts>
constexpr auto join(const PhraseGroup (&... rows)[Counts]) {
  std::array<PhraseGroup, (Counts + ...)> all{};
  auto next = all.begin();
  ((next = std::copy(std::begin(rows), std::end(rows), next)), ...);
  return all;
}

// Where a phrase stands in several rows the first one counts.
constexpr auto groups = join(phrase_rows::english, phrase_rows::germanic, phrase_rows::romance,
                             phrase_rows::eastern, phrase_rows::asian);

using Row = WordRow<Phrase>;

// Calls visit(group, phrase) for each phrase.
template <class Visit>
constexpr void for_each_phrase(Visit visit) {
  for (const PhraseGroup& group : groups)
    for (std::string_view rest = group.phrases; !rest.empty();) visit(group, take_phrase(rest));
}

constexpr std::size_t row_count = [] {
  std::size_t words = 0;
  for_each_phrase([&](const PhraseGroup&, std::string_view phrase) {
    words += 1 + static_cast<std::size_t>(std::count(phrase.begin(), phrase.end(), ' '));
  });
  return words;
}();

// Each phrase, and behind them their shorter beginnings, so that a look-up can stop early.
constexpr std::array<Row, row_count> rows = [] {
  std::array<Row, row_count> all{};
  auto next = all.begin();
  for_each_phrase([&](const PhraseGroup& group, std::string_view phrase) {
    *next++ = {phrase, {group.topic, group.place}};
  });
  for_each_phrase([&](const PhraseGroup&, std::string_view phrase) {
    for (std::size_t at = phrase.find(' '); at != phrase.npos; at = phrase.find(' ', at + 1))
      *next++ = {phrase.substr(0, at), {prefix, anywhere}};
  });
  return all;
}();

constinit const WordTable<Phrase, slots_for(row_count)> table{rows};

constexpr bool is_any(const PhraseGroup&, std::string_view) { return true; }
constexpr bool may_open_text(const PhraseGroup& group, std::string_view) {
  return group.place != whole;
}
// A colon behind it makes a picture's credit of a word within a line.
constexpr bool counts_within_line(const PhraseGroup& group, std::string_view phrase) {
  return group.place == anywhere || (group.topic == credit && phrase.find(' ') == phrase.npos);
}

template <class Wanted>
consteval WordStarts first_words(Wanted wanted) {
  WordStarts words;
  for_each_phrase([&](const PhraseGroup& group, std::string_view phrase) {
    if (!wanted(group, phrase)) return;
    const std::size_t end = std::min(phrase.find(' '), phrase.size());
    words.add(phrase.substr(0, end), phrase.substr(std::min(end + 1, phrase.size())));
  });
  return words;
}

}  // namespace

std::span<const PhraseGroup> phrase_groups() { return groups; }
const Phrase* find_phrase(std::string_view words) { return table.find_folded(words); }
const Phrase* find_first_word(std::string_view word) { return table.find(word); }

constinit const WordStarts phrase_starts = first_words(is_any);
constinit const WordStarts opening_phrase_starts = first_words(may_open_text);
constinit const WordStarts inner_phrase_starts = first_words(counts_within_line);

}  // namespace galley
