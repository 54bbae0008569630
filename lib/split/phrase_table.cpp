#include "split/phrase_table.h"

#include <algorithm>
#include <array>
#include <iterator>

#include "split/phrases_asian.h"
#include "split/phrases_eastern.h"
#include "split/phrases_english.h"
#include "split/phrases_germanic.h"
#include "split/phrases_romance.h"

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
  for (const PhraseGroup& group : groups) {
    for (std::string_view rest = group.phrases; !rest.empty();) {
      const std::string_view phrase = take_phrase(rest);
      if (!wanted(group, phrase)) continue;
      const std::size_t end = std::min(phrase.find(' '), phrase.size());
      words.add(phrase.substr(0, end), phrase.substr(std::min(end + 1, phrase.size())));
    }
  }
  return words;
}

}  // namespace

std::span<const PhraseGroup> phrase_groups() { return groups; }

constinit const WordStarts phrase_starts = first_words(is_any);
constinit const WordStarts opening_phrase_starts = first_words(may_open_text);
constinit const WordStarts inner_phrase_starts = first_words(counts_within_line);

}  // namespace galley
