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

// A cheap test of words by their starts: which may be the first of a phrase.
class FirstWords {
 public:
  void add(std::string_view word) {
    std::array<char, 8> eight{};
    const std::size_t length = std::min(word.size(), eight.size());
    std::copy_n(word.begin(), length, eight.begin());
    starts_[place_of(word_start(eight.data(), length))] = true;
  }
  bool may_hold(std::uint64_t start) const { return starts_[place_of(start)]; }

 private:
  static constexpr int place_bits = 14;
  static std::size_t place_of(std::uint64_t start) {
    return start * 0xFF51'AFD7'ED55'8CCD >> (64 - place_bits);
  }

  std::bitset<std::size_t{1} << place_bits> starts_;
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
      if (folded[i] == '\'') continue;
      if (folded[i] == '\xE2' && folded.substr(i, 3) == "\u2019")
        i += 2;
      else
        text_[size_++] = folded[i];
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

// Whether a phrase counts where it stands: up to `last`, the word of that number from its first one
// on, which may be the line's first.
bool counts(const Phrase& phrase, const LineWords& line, const LineWords::Word& last,
            std::size_t words, bool starts) {
  if (phrase.topic == prefix) return false;
  if (phrase.place == anywhere || (phrase.place == start && starts)) return true;
  // "The pier at low tide. Photo: Jane Doe"
  if (phrase.topic == credit && line.sign_behind(last) == ':') return true;
  return starts && line.complete() && line.count() <= words + 1;
}

// The longest phrase that begins with the word `first`.
Match match(const Phrases& known, const LineWords& line, const LineWords::Word& first, bool starts,
            PhraseFacts& facts) {
  Match longest{0, first.end};
  PhraseTopic topic = prefix;
  FoldedWords folded;
  LineWords::Word last = first;
  for (std::size_t words = 1; words <= longest_phrase && !last.empty(); ++words) {
    const Phrase* phrase = folded.add(line.text(last)) ? known.find(folded.text()) : nullptr;
    if (!phrase) break;
    if (counts(*phrase, line, last, words, starts)) {
      longest = {words, last.end};
      topic = phrase->topic;
    }
    last = line.next(last.end);
  }
  if (longest.words > 0) note_phrase(topic, starts, facts);
  return longest;
}

// Han and Kana have no spaces: a phrase is the beginning of the first word.
void match_unspaced(const Phrases& known, std::string_view word, PhraseFacts& facts) {
  if (!is_unspaced(decode(word, 0).value)) return;
  std::size_t length = 0;
  for (int i = 0; i < 6 && length < word.size(); ++i) {
    length += decode(word, length).length;
    const Phrase* phrase = known.find(word.substr(0, length));
    if (phrase) note_phrase(phrase->topic, true, facts);
  }
}

// Whether the line's first word is of ASCII letters and digits and begins no phrase.
bool begins_with_other_word(std::string_view line) {
  std::array<char, 8> eight{};
  std::size_t length = 0;
  for (const char c : line) {
    const auto byte = static_cast<unsigned char>(c);
    if (is_ascii_letter(byte) || is_ascii_digit(byte)) {
      eight[length++] = c;
      if (length == eight.size()) break;
    } else if (byte >= 0x80 || c == '\'') {
      return false;
    } else if (length > 0) {
      break;
    }
  }
  return length > 0 && !phrases().first_words().may_hold(word_start(eight.data(), length));
}

}  // namespace

bool begins_with_phrase(std::string_view line) {
  line = line.substr(0, longest_word);
  if (begins_with_other_word(line)) return false;
  const LineWords words(line);
  const std::string_view first = words.text(words.next(0));
  if (first.empty()) return false;
  FoldBuffer buffer;
  return is_unspaced(decode(first, 0).value) || phrases().find(fold(first, buffer)) != nullptr;
}

PhraseFacts find_phrases(std::string_view line) {
  PhraseFacts facts;
  const LineWords words(line);
  const LineWords::Word first = words.next(0);
  if (first.empty()) return facts;
  const Phrases& known = phrases();
  match_unspaced(known, words.text(first), facts);
  std::size_t covered = 0;
  std::size_t at = first.end;
  if (!words.has_start(first) || known.first_words().may_hold(words.start_of(first))) {
    const Match found = match(known, words, first, true, facts);
    covered += found.words;
    at = found.end;
  }
  const FirstWords& inner = known.inner_words();
  for (;;) {
    const auto word = words.find(at, [&](std::uint64_t start) { return inner.may_hold(start); });
    if (word.empty()) break;
    const Match found = match(known, words, word, false, facts);
    covered += found.words;
    at = found.end;
  }
  facts.whole = facts.anywhere && words.complete() && words.count() <= covered + 1;
  return facts;
}

}  // namespace galley
