#include "split/phrases.h"

#include <algorithm>
#include <array>
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

// All phrases.
class Phrases {
 public:
  const Phrase* find_folded(std::string_view words) const { return table_.find_folded(words); }
  const Phrase* find(std::string_view word) const { return table_.find(word); }

 private:
  // Each phrase, and its shorter beginnings, so that a look-up can stop early.
  std::vector<Row> rows() {
    std::vector<Row> rows;
    std::vector<Row> beginnings;
    rows.reserve(2048);
    beginnings.reserve(1024);
    for (const PhraseGroup& group : phrase_groups()) {
      for (std::string_view rest = group.phrases; !rest.empty();) {
        const std::string_view phrase = take_phrase(rest);
        rows.push_back({phrase, {group.topic, group.place}});
        for (std::size_t at = phrase.find(' '); at != phrase.npos; at = phrase.find(' ', at + 1))
          beginnings.push_back({phrase.substr(0, at), {prefix, anywhere}});
      }
    }
    rows.insert(rows.end(), beginnings.begin(), beginnings.end());
    return rows;
  }

  WordTable<Phrase> table_{rows()};
};

const Phrases phrases;

// Words folded and parted by one space, without apostrophes: what the rows are compared with.
class FoldedWords {
 public:
  // Adds a word of a line; false when it does not fit any more.
  bool add(std::string_view word, bool odd) {
    if (size_ + 1 + word.size() > most_bytes) return false;
    if (size_ > 0) text_[size_++] = ' ';
    return (!odd && add_ascii(word)) || add_any(word);
  }
  std::string_view text() const { return {text_.data(), size_}; }

 private:
  static constexpr std::size_t most_bytes = 128;

  bool add_ascii(std::string_view word) {
    for (std::size_t at = 0; at < word.size(); at += 8) {
      const std::uint64_t eight = eight_bytes(word.data() + at);
      if (!all_ascii(eight)) return false;
      put_eight_bytes(small_letters(eight), text_.data() + size_ + at);
    }
    size_ += word.size();
    return true;
  }

  bool add_any(std::string_view word) {
    FoldBuffer buffer;
    const std::string_view folded = fold(word, buffer);
    if (folded.empty() || size_ + folded.size() > most_bytes) return false;
    for (std::size_t i = 0; i < folded.size(); ++i) {
      const bool curly = folded[i] == '\xE2' && folded.substr(i, 3) == "\u2019";
      if (curly) i += 2;
      if (!curly && folded[i] != '\'') text_[size_++] = folded[i];
    }
    return true;
  }

  std::array<char, most_bytes + 8> text_;
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

// A phrase found: how many words it has, none if there is none, and behind what place further ones
// may begin.
struct Match {
  std::size_t words;
  std::size_t end;
};

// Whether a phrase counts where it stands: at the line's start or not, of so many words up to
// `end`.
bool counts(const Phrase& phrase, const LineWords& line, const Match& place, bool starts) {
  if (phrase.topic == prefix) return false;
  if (phrase.place == anywhere || (phrase.place == start && starts)) return true;
  // "The pier at low tide. Photo: Jane Doe"
  if (phrase.topic == credit && line.byte(place.end) == ':') return true;
  return starts && line.count() <= place.words + 1;
}

// The longest phrase that begins with the word at `begin`.
Match match(const LineWords& line, std::size_t begin, bool starts, PhraseFacts& facts) {
  Match longest{0, begin + 1};
  PhraseTopic topic = prefix;
  FoldedWords folded;
  for (std::size_t words = 1; words <= longest_phrase && begin != LineWords::none; ++words) {
    const std::string_view word = line.word(begin);
    const bool fits = folded.add(word, line.is_odd(begin));
    const Phrase* phrase = fits ? phrases.find_folded(folded.text()) : nullptr;
    if (!phrase) break;
    const Match here{words, begin + word.size()};
    if (counts(*phrase, line, here, starts)) {
      longest = here;
      topic = phrase->topic;
    }
    begin = line.next(here.end);
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
    const Phrase* phrase = phrases.find_folded(word.substr(0, length));
    if (phrase) note_phrase(phrase->topic, true, facts);
  }
}

// Of a line of three bytes at least. Signs from U+2000 to U+203F are quotation marks and dashes,
// but for the apostrophe, which is in words.
std::string_view without_quote(std::string_view line) {
  if (line.front() == '"') return line.substr(1);
  const bool general = line[0] == '\xE2' && line[1] == '\x80' && line[2] != '\x99';
  return line.substr(general ? 3 : 0);
}

// Whether the letters of ASCII that the line begins with are a word, or the first eight of one,
// that begins no phrase, or none that the next word goes on with.
bool begins_with_other_letters(std::string_view line) {
  if (line.size() < 2 * sizeof(std::uint64_t)) return false;
  if (!is_ascii_letter(static_cast<unsigned char>(line.front()))) line = without_quote(line);
  const std::uint64_t eight = eight_bytes(line.data());
  const std::size_t letters = leading_letters(eight);
  // An apostrophe may follow: it is in no phrase.
  const auto next = static_cast<unsigned char>(line[letters]);
  const bool known = letters > 0 && next < 0x80 && !is_ascii_digit(next);
  if (!known) return false;
  if (!phrase_starts.may_hold(eight, letters)) return true;
  const auto second = static_cast<unsigned char>(line[letters + 1]);
  return next == ' ' && is_ascii_letter(second) &&
         !phrase_starts.may_be_followed(eight, letters, line[letters + 1]);
}

}  // namespace

bool begins_with_phrase(std::string_view line) {
  if (begins_with_other_letters(line)) return false;
  const std::string_view first = first_word(line.substr(0, longest_word));
  if (first.empty()) return false;
  return is_unspaced(decode(first, 0).value) || phrases.find(first) != nullptr;
}

PhraseFacts find_phrases(const LineMasks& line) {
  PhraseFacts facts;
  const LineWords words(line);
  const std::size_t first = words.next(0);
  if (first == LineWords::none) return facts;
  if (words.is_odd(first)) match_unspaced(words.word(first), facts);
  std::size_t covered = 0;
  const auto take = [&](std::size_t begin) {
    const Match found = match(words, begin, begin == first, facts);
    covered += found.words;
    return found.end;
  };
  const std::size_t behind = words.may_be_in(phrase_starts, first) ? take(first) : first + 1;
  words.visit(inner_phrase_starts, behind, take);
  facts.whole = facts.anywhere && words.count() <= covered + 1;
  return facts;
}

}  // namespace galley
