#include "split/phrases.h"

#include <algorithm>
#include <array>
#include <vector>

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
constexpr std::size_t longest_line = 160;  // bytes; running text is not read for phrases beyond

// Each phrase, and its shorter beginnings, so that a look-up can stop early.
WordTable<Phrase> build_table() {
  std::vector<Row> rows;
  std::vector<Row> beginnings;
  for (const PhraseGroup& group : phrase_groups()) {
    for (std::string_view rest = group.phrases; !rest.empty();) {
      const std::string_view phrase = rest.substr(0, rest.find('|'));
      rest.remove_prefix(std::min(phrase.size() + 1, rest.size()));
      rows.push_back({phrase, {group.topic, group.place}});
      for (std::size_t at = phrase.find(' '); at != phrase.npos; at = phrase.find(' ', at + 1))
        beginnings.push_back({phrase.substr(0, at), {prefix, anywhere}});
    }
  }
  rows.insert(rows.end(), beginnings.begin(), beginnings.end());
  return WordTable<Phrase>(rows);
}

const WordTable<Phrase>& phrases() {
  static const WordTable<Phrase> table = build_table();
  return table;
}

constexpr std::array<bool, 256> build_ascii_words() {
  std::array<bool, 256> words{};
  for (unsigned char c = 0; c < 0x80; ++c) words[c] = is_ascii_letter(c) || is_ascii_digit(c);
  return words;
}
constexpr std::array<bool, 256> ascii_words = build_ascii_words();

// A line's words, without the signs between them.
class LineWords {
 public:
  explicit LineWords(std::string_view line, std::size_t most_words = longest_line / 6)
      : line_(line) {
    std::size_t at = 0;
    while (at < line.size() && count_ < std::min(most_words, words_.size())) {
      if (is_ascii_sign(line[at])) {
        ++at;
        continue;
      }
      const std::size_t end = word_end(at);
      if (end == at) {
        at += decode(line, at).length;
        continue;
      }
      words_[count_++] = {at, end, plain_};
      at = end;
    }
    complete_ = at >= line.size();
  }

  std::size_t count() const { return count_; }
  bool complete() const { return complete_; }
  bool colon_follows(std::size_t word) const { return line_.substr(words_[word].end, 1) == ":"; }
  std::string_view word(std::size_t i) const {
    return line_.substr(words_[i].begin, words_[i].end - words_[i].begin);
  }
  bool is_plain(std::size_t i) const { return words_[i].plain; }

 private:
  struct Word {
    std::size_t begin;
    std::size_t end;
    bool plain;  // ASCII letters and digits alone
  };

  // The end of the word that begins at `at`; `at` where none does.
  std::size_t word_end(std::size_t at) {
    plain_ = true;
    for (;;) {
      while (at < line_.size() && is_ascii_word(line_[at])) ++at;
      if (at == line_.size() || is_ascii_sign(line_[at])) return at;
      const CodePoint next = decode(line_, at);
      const bool goes_on = next.length > 0 &&
                           (next.value == '\'' || next.value == 0x2019 || is_wordlike(next.value));
      if (!goes_on) return at;
      plain_ = false;
      at += next.length;
    }
  }

  static bool is_ascii_word(char c) { return ascii_words[static_cast<unsigned char>(c)]; }
  static bool is_ascii_sign(char c) {
    return static_cast<unsigned char>(c) < 0x80 && !is_ascii_word(c) && c != '\'';
  }
  static bool is_wordlike(char32_t c) {
    return c >= 0x80 && (is_letter(c) || is_mark(c) || digit_value(c) >= 0);
  }

  std::string_view line_;
  std::array<Word, 24> words_;
  std::size_t count_ = 0;
  bool complete_ = false;
  bool plain_ = true;
};

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

// The longest phrase that begins at the word `first`; its number of words, 0 for none.
std::size_t match(const LineWords& line, std::size_t first, PhraseFacts& facts) {
  const WordTable<Phrase>& table = phrases();
  if (line.is_plain(first) && !table.may_hold(line.word(first))) return 0;
  std::size_t matched = 0;
  PhraseTopic topic = prefix;
  FoldedWords words;
  for (std::size_t last = first + 1; last <= line.count() && last <= first + longest_phrase;
       ++last) {
    const Phrase* phrase =
        words.add(line.word(last - 1)) ? table.find_folded(words.text()) : nullptr;
    if (!phrase) break;
    if (phrase->topic == prefix) continue;
    const bool is_whole = first == 0 && line.complete() && line.count() <= last + 1;
    // "The pier at low tide. Photo: Jane Doe"
    const bool credits = phrase->topic == credit && line.colon_follows(last - 1);
    const bool at_start = phrase->place == start && first == 0;
    const bool counts = phrase->place == anywhere || at_start || is_whole || credits;
    if (!counts) continue;
    matched = last - first;
    topic = phrase->topic;
  }
  if (matched > 0) note_phrase(topic, first == 0, facts);
  return matched;
}

// Han and Kana have no spaces: a phrase is the beginning of the first word.
void match_unspaced(const LineWords& line, PhraseFacts& facts) {
  const std::string_view word = line.word(0);
  if (!is_unspaced(decode(word, 0).value)) return;
  std::size_t length = 0;
  for (int i = 0; i < 6 && length < word.size(); ++i) {
    length += decode(word, length).length;
    const Phrase* phrase = phrases().find_folded(word.substr(0, length));
    if (phrase) note_phrase(phrase->topic, true, facts);
  }
}

}  // namespace

bool begins_with_phrase(std::string_view line) {
  const LineWords words(line.substr(0, longest_word), 1);
  if (words.count() == 0) return false;
  const std::string_view first = words.word(0);
  if (words.is_plain(0)) return phrases().may_hold(first) && phrases().find(first) != nullptr;
  return is_unspaced(decode(first, 0).value) || phrases().find(first) != nullptr;
}

PhraseFacts find_phrases(std::string_view line) {
  PhraseFacts facts;
  const LineWords words(line.substr(0, longest_line));
  if (words.count() == 0) return facts;
  match_unspaced(words, facts);
  std::size_t covered = 0;
  for (std::size_t i = 0; i < words.count();) {
    const std::size_t matched = match(words, i, facts);
    covered += matched;
    i += matched > 0 ? matched : 1;
  }
  facts.whole = facts.anywhere && words.complete() && words.count() <= covered + 1;
  return facts;
}

}  // namespace galley
