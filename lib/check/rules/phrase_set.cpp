#include "check/rules/phrase_set.h"

#include <algorithm>

#include "bytes/eight_bytes.h"
#include "text/utf8.h"

namespace galley {
namespace {

std::string_view first_word(std::string_view text) { return text.substr(0, text.find(' ')); }

bool begins_unspaced(std::string_view text) { return is_unspaced(decode(text, 0).value); }

// The first bytes of a phrase, or of a text that may begin with one, as a hash. A space follows the
// phrase.
std::uint64_t start_of(std::string_view text) {
  std::uint64_t bytes = eight_bytes(text);
  if (text.size() < 3) bytes |= std::uint64_t{' '} << 8 * text.size();
  const bool is_one_letter = (bytes >> 8 & 0xFF) == ' ';
  return scattered(first_bytes(bytes, is_one_letter ? 2 : 3));
}

// Whether the text begins with the phrase, and no letter goes on with its last word.
bool begins_with(std::string_view text, std::string_view phrase) {
  if (!text.starts_with(phrase)) return false;
  return text.size() == phrase.size() || text[phrase.size()] == ' ';
}

}  // namespace

PhraseSet::PhraseSet(std::span<const std::string_view> rows)
    : phrases_(sorted(rows)), first_words_(first_words_of(phrases_)), starts_(phrases_.size(), 16) {
  std::copy_if(phrases_.begin(), phrases_.end(), std::back_inserter(unspaced_), begins_unspaced);
  for (const std::string_view phrase : phrases_) starts_.add(start_of(phrase));
}

std::vector<std::string_view> PhraseSet::sorted(std::span<const std::string_view> rows) {
  std::vector<std::string_view> phrases;
  for (std::string_view row : rows) {
    while (!row.empty()) {
      phrases.push_back(row.substr(0, row.find('|')));
      row.remove_prefix(std::min(phrases.back().size() + 1, row.size()));
    }
  }
  std::sort(phrases.begin(), phrases.end());
  return phrases;
}

// What begins with the same word is in a row, as no sign of a phrase sorts before a space.
WordTable<PhraseSet::Range> PhraseSet::first_words_of(std::span<const std::string_view> phrases) {
  std::vector<WordRow<Range>> words;
  for (std::uint32_t i = 0; i < phrases.size(); ++i)
    words.push_back({first_word(phrases[i]), {i, i + 1}});
  return WordTable<Range>(words, [](const Range& first, const Range& last) {
    return Range{first.begin, last.end};
  });
}

bool PhraseSet::begins_in(std::string_view folded) const {
  for (std::size_t at = folded.find(": "); at != folded.npos; at = folded.find(": ", at + 2))
    if (stands_at(folded, at + 2)) return true;
  return false;
}

bool PhraseSet::stands_in(std::string_view folded) const {
  for (std::size_t at = folded.find(' '); at != folded.npos; at = folded.find(' ', at + 1))
    if (starts_.lets_through(start_of(folded.substr(at + 1))) && stands_at(folded, at + 1))
      return true;
  return std::any_of(unspaced_.begin(), unspaced_.end(),
                     [&](std::string_view phrase) { return folded.find(phrase) != folded.npos; });
}

bool PhraseSet::stands_at(std::string_view folded, std::size_t at) const {
  const std::string_view text = folded.substr(at);
  if (begins_unspaced(text) &&
      std::any_of(unspaced_.begin(), unspaced_.end(),
                  [&](std::string_view phrase) { return text.starts_with(phrase); }))
    return true;
  const Range* range = first_words_.find_folded(first_word(text));
  if (range == nullptr) return false;
  return std::any_of(phrases_.begin() + range->begin, phrases_.begin() + range->end,
                     [&](std::string_view phrase) { return begins_with(text, phrase); });
}

}  // namespace galley
