#include "split/phrases.h"

#include <algorithm>
#include <array>
#include <bitset>
#include <vector>

#include "bytes/eight_bytes.h"
#include "split/line_words.h"
#include "split/phrase_table.h"
#include "text/utf8.h"
#include "text/word_table.h"

namespace galley {
namespace {

using enum PhraseTopic;
using enum PhrasePlace;

struct Phrase {
  PhraseTopic topic;
  PhrasePlace place;
};

using Row = WordRow<Phrase>;

constexpr std::size_t longest_phrase = 6;  // words
constexpr std::size_t longest_word = 40;   // bytes

// A cheap test which words begin phrases, by their first eight bytes: it lets few others pass.
class FirstWords {
 public:
  void add(std::string_view word) {
    std::array<char, 8> start{};
    const std::size_t length = std::min(word.size(), start.size());
    std::copy_n(word.begin(), length, start.begin());
    words_[place_of(
        first_bytes(small_letters(eight_bytes(start.data())), static_cast<int>(length)))] = true;
  }
  bool may_hold(std::uint64_t start) const { return words_[place_of(start)]; }

 private:
  static constexpr int place_bits = 14;
  static std::size_t place_of(std::uint64_t start) {
    return start * 0x9E37'79B9'7F4A'7C15 >> (64 - place_bits);
  }

  std::bitset<std::size_t{1} << place_bits> words_;
};

// All phrases.
class Phrases {
 public:
  const Phrase* find(std::string_view folded) const { return table_.find_folded(folded); }
  // The first words of all, and of those that count within a line.
  const FirstWords& first_words() const { return first_words_; }
  const FirstWords& inner_words() const { return inner_words_; }

 private:
  // Each phrase, and its shorter beginnings, so that a look-up can stop early.
  std::vector<Row> rows() {
    std::vector<Row> rows;
    std::vector<Row> beginnings;
    for (const PhraseGroup& group : phrase_groups()) {
      for (std::string_view rest = group.phrases; !rest.empty();) {
        const std::string_view phrase = rest.substr(0, rest.find('|'));
        rest.remove_prefix(std::min(phrase.size() + 1, rest.size()));
        rows.push_back({phrase, {group.topic, group.place}});
        for (std::size_t at = phrase.find(' '); at != phrase.npos; at = phrase.find(' ', at + 1))
          beginnings.push_back({phrase.substr(0, at), {prefix, anywhere}});
        note_first_word(phrase.substr(0, phrase.find(' ')), group);
      }
    }
    rows.insert(rows.end(), beginnings.begin(), beginnings.end());
    return rows;
  }

  void note_first_word(std::string_view word, const PhraseGroup& group) {
    first_words_.add(word);
    if (group.place == anywhere || group.topic == credit) inner_words_.add(word);
  }

  FirstWords first_words_;
  FirstWords inner_words_;
  WordTable<Phrase> table_{rows()};
};

const Phrases& phrases() {
  static const Phrases all;
  return all;
}

// Words folded and parted by one space, without apostrophes: what the rows are compared with.
class FoldedWords {
 public:
  // False when the word does not fit any more.
  bool add(std::string_view word) {
    FoldBuffer buffer;
    const std::string_view folded = fold(word, buffer);
    if (folded.empty() || size_ + folded.size() + 1 > text_.size()) return false;
    if (size_ > 0) text_[size_++] = ' ';
    for (std::size_t i = 0; i < folded.size(); ++i) {
      const bool curly = folded.substr(i, 3) == "\u2019";
      if (curly) i += 2;
      if (!curly && folded[i] != '\'') text_[size_++] = folded[i];
    }
    return true;
  }
  std::string_view text() const { return {text_.data(), size_}; }

 private:
  std::array<char, 128> text_;
  std::size_t size_ = 0;
};

FurnitureKind kind_of(PhraseTopic topic) {
  switch (topic) {
    case share:
      return FurnitureKind::share;
    case navigation:
    case section:
      return FurnitureKind::navigation;
    case credit:
      return FurnitureKind::caption;
    case copyright:
      return FurnitureKind::copyright;
    case related:
    case more:
      return FurnitureKind::related;
    case desk:
      return FurnitureKind::wire;
    default:
      return FurnitureKind::other;
  }
}

void note_phrase(PhraseTopic topic, bool at_start, PhraseFacts& facts) {
  if (!facts.anywhere) facts.kind = kind_of(topic);
  facts.anywhere = true;
  facts.starts |= at_start;
  facts.section |= topic == section;
  facts.credit |= topic == credit;
  facts.related |= topic == related;
  facts.desk_note |= topic == desk;
  facts.more |= topic == more;
}

// A phrase's words and end; no words where there is none.
struct Match {
  std::size_t words = 0;
  std::size_t end = 0;
};

// The longest phrase that begins with the word `first`.
Match match(const LineWords& line, const LineWords::Word& first, bool starts, PhraseFacts& facts) {
  Match longest{0, first.end};
  PhraseTopic topic = prefix;
  FoldedWords words;
  LineWords::Word last = first;
  for (std::size_t count = 1; count <= longest_phrase && !last.empty();
       ++count, last = line.next(last.end)) {
    const Phrase* phrase = words.add(line.text(last)) ? phrases().find(words.text()) : nullptr;
    if (!phrase) break;
    if (phrase->topic == prefix) continue;
    const bool is_whole = starts && line.complete() && line.count() <= count + 1;
    // "The pier at low tide. Photo: Jane Doe"
    const bool credits = phrase->topic == credit && line.sign_behind(last) == ':';
    const bool at_start = phrase->place == start && starts;
    const bool counts = phrase->place == anywhere || at_start || is_whole || credits;
    if (!counts) continue;
    longest = {count, last.end};
    topic = phrase->topic;
  }
  if (longest.words > 0) note_phrase(topic, starts, facts);
  return longest;
}

// Han and Kana have no spaces: a phrase is the beginning of the first word.
void match_unspaced(std::string_view word, PhraseFacts& facts) {
  if (!is_unspaced(decode(word, 0).value)) return;
  std::size_t length = 0;
  for (int i = 0; i < 6 && length < word.size(); ++i) {
    length += decode(word, length).length;
    const Phrase* phrase = phrases().find(word.substr(0, length));
    if (phrase) note_phrase(phrase->topic, true, facts);
  }
}

}  // namespace

bool begins_with_phrase(std::string_view line) {
  const LineWords words(line.substr(0, longest_word));
  const LineWords::Word first = words.find(0, [](std::uint64_t) { return true; });
  if (first.empty()) return false;
  const std::string_view word = words.text(first);
  FoldBuffer buffer;
  return (!first.plain && is_unspaced(decode(word, 0).value)) ||
         phrases().find(fold(word, buffer)) != nullptr;
}

PhraseFacts find_phrases(std::string_view line) {
  PhraseFacts facts;
  const LineWords words(line);
  const LineWords::Word first = words.next(0);
  if (first.empty()) return facts;
  if (!first.plain) match_unspaced(words.text(first), facts);
  const Phrases& known = phrases();
  const auto may_count = [&](std::uint64_t word) { return known.inner_words().may_hold(word); };
  std::size_t covered = 0;
  std::size_t at = first.end;
  if (!first.plain || known.first_words().may_hold(words.start_of(first))) {
    const Match found = match(words, first, true, facts);
    covered += found.words;
    at = found.end;
  }
  for (;;) {
    const LineWords::Word word = words.find(at, may_count);
    if (word.empty()) break;
    const Match found = match(words, word, false, facts);
    covered += found.words;
    at = found.end;
  }
  facts.whole = facts.anywhere && words.complete() && words.count() <= covered + 1;
  return facts;
}

}  // namespace galley
