#include "split/furniture/phrases.h"

#include <algorithm>
#include <array>

#include "bytes/eight_bytes.h"
#include "split/furniture/counted_line.h"
#include "split/furniture/line_words.h"
#include "split/furniture/phrase_table.h"
#include "split/furniture/picture_credit.h"
#include "text/ascii_set.h"
#include "text/fold.h"
#include "text/utf8.h"

namespace galley {
namespace {

using enum PhraseTopic;
using enum PhrasePlace;

constexpr std::size_t longest_phrase = 6;  // words
constexpr std::size_t longest_word = 40;   // bytes

// Words folded and parted by one space, without apostrophes: what the rows are compared with.
class FoldedWords {
 public:
  // Adds a word of a line; false when it does not fit any more.
  bool add(std::string_view word, bool odd) {
    before_ = size_;
    if (size_ + 1 + word.size() > most_bytes) return false;
    if (size_ > 0) text_[size_++] = ' ';
    return (!odd && add_ascii(word)) || add_any(word);
  }
  // Takes the last word back.
  void take_back() { size_ = before_; }
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
  std::size_t before_ = 0;
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
    case age:
      return FurnitureKind::date;
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
  facts.promotion |= topic == promotion;
}

// A phrase found: how many words it has, none if there is none, and behind what place further ones
// may begin.
struct Match {
  std::size_t words;
  std::size_t end;
};

// Whether a colon stands at a place, or behind the space there ("Lire aussi : …"). Where Han or
// Hangul is written it may be a full-width one or an equals sign ("사진=…").
bool has_colon(const LineWords& line, std::size_t at) {
  if (line.byte(at) == ' ') ++at;
  const bool full_width =
      line.byte(at) == '\xEF' && line.byte(at + 1) == '\xBC' && line.byte(at + 2) == '\x9A';
  return line.byte(at) == ':' || line.byte(at) == '=' || full_width;
}

// Whether a colon follows within the next words: "Also on Example.com: …".
bool has_colon_near(const LineWords& line, std::size_t at) {
  constexpr std::size_t near = 32;
  for (std::size_t i = at; i < at + near; ++i)
    if (line.byte(i) == ':' && line.byte(i + 1) == ' ') return true;
  return false;
}

// Whether a phrase counts where it stands: at the line's start or not, of so many words up to
// `end`.
bool counts(const Phrase& phrase, const LineWords& line, const Match& place, bool starts) {
  if (phrase.topic == prefix) return false;
  if (phrase.place == anywhere || (phrase.place == start && starts)) return true;
  // "The pier at low tide. Photo: Jane Doe"
  const bool labels =
      (phrase.topic == credit && place.words == 1) || (phrase.place == colon && starts);
  if (labels && has_colon(line, place.end)) return true;
  if (phrase.place == near_colon && starts) return has_colon_near(line, place.end);
  return starts && line.count() <= place.words + 1;
}

// The part of a word before a capital that follows a small letter, empty without: labels are glued
// to what they stand before where markup was taken away ("Image captionThe pier").
std::string_view before_capital(std::string_view word) {
  const auto is_small = [](char c) { return c >= 'a' && c <= 'z'; };
  for (std::size_t i = 1; i < word.size(); ++i)
    if (word[i] >= 'A' && word[i] <= 'Z' && is_small(word[i - 1])) return word.substr(0, i);
  return {};
}

// The longest phrase that begins with the word at `begin`.
Match match(const LineWords& line, std::size_t begin, bool starts, PhraseFacts& facts) {
  Match longest{0, begin + 1};
  PhraseTopic topic = prefix;
  FoldedWords folded;
  for (std::size_t words = 1; words <= longest_phrase && begin != LineWords::none; ++words) {
    const std::string_view word = line.word(begin);
    const bool fits = folded.add(word, line.is_odd(begin));
    const Phrase* phrase = fits ? find_phrase(folded.text()) : nullptr;
    std::size_t length = word.size();
    if (!phrase && words > 1 && fits) {
      folded.take_back();
      const std::string_view label = before_capital(word);
      if (!label.empty() && folded.add(label, false)) phrase = find_phrase(folded.text());
      length = label.size();
    }
    if (!phrase) break;
    const Match here{words, begin + length};
    if (counts(*phrase, line, here, starts)) {
      longest = here;
      topic = phrase->topic;
    }
    begin = line.next(here.end);
  }
  if (longest.words > 0) note_phrase(topic, starts, facts);
  return longest;
}

// Han and Kana have no spaces: a phrase is the beginning of the first word. One of two characters
// is the whole word, as many others begin with the same ones.
void match_unspaced(const LineWords& line, std::size_t begin, PhraseFacts& facts) {
  constexpr std::size_t most_characters = 8;
  const std::string_view word = line.word(begin);
  if (!is_unspaced(decode(word, 0).value)) return;
  std::size_t length = 0;
  for (std::size_t i = 1; i <= most_characters && length < word.size(); ++i) {
    length += decode(word, length).length;
    const Phrase* phrase = find_phrase(word.substr(0, length));
    if (!phrase || phrase->topic == prefix) continue;
    const bool fills = length == word.size();
    const bool opens = phrase->place == start || phrase->place == anywhere;
    const bool alone = fills && line.count() <= 2;
    const bool labels = fills && has_colon(line, begin + length);
    if ((opens && (fills || i > 2)) || alone || labels) note_phrase(phrase->topic, true, facts);
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
  if (line.size() < 3 * sizeof(std::uint64_t)) return false;
  if (!is_ascii_letter(static_cast<unsigned char>(line.front()))) line = without_quote(line);
  const std::uint64_t eight = eight_bytes(line.data());
  const std::size_t letters = leading_letters(eight);
  // An apostrophe may follow: it is in no phrase.
  const auto next = static_cast<unsigned char>(line[letters]);
  const bool known = letters > 0 && next < 0x80 && !is_ascii_digit(next);
  if (!known) return false;
  if (!opening_phrase_starts.may_hold(eight, letters)) return true;
  const auto second = static_cast<unsigned char>(line[letters + 1]);
  return next == ' ' && (is_ascii_letter(second) || is_ascii_digit(second)) &&
         !opening_phrase_starts.may_be_followed(eight, letters, eight_bytes(&line[letters + 1]));
}

// "3 hours ago", "πριν από 3 ώρες"
constexpr std::size_t most_counted_words = 6;

// What is no phrase but as telling.
void note_shapes(const LineMasks& masks, const LineWords& words, PhraseFacts& facts) {
  const std::string_view line = masks.text();
  const bool may_count = masks.blocks()[0].digit != 0 && words.count() <= most_counted_words;
  const Counted counted = may_count ? read_count(line) : Counted::none;
  if (counted != Counted::none) {
    note_phrase(counted == Counted::age ? age : share, true, facts);
    facts.whole = true;
  }
  if (ends_in_credit(line)) note_phrase(credit, false, facts);
  const bool has_digit = std::any_of(masks.blocks().begin(), masks.blocks().end(),
                                     [](const AsciiMasks& block) { return block.digit != 0; });
  if (has_digit && is_dated_caption(line)) note_phrase(credit, true, facts);
}

}  // namespace

bool begins_with_phrase(std::string_view line) {
  if (begins_with_other_letters(line)) return false;
  const std::string_view first = first_word(line.substr(0, longest_word));
  if (first.empty()) return false;
  return is_unspaced(decode(first, 0).value) || find_first_word(first) != nullptr;
}

PhraseFacts find_phrases(const LineMasks& line) {
  PhraseFacts facts;
  const LineWords words(line);
  const std::size_t first = words.next(0);
  if (first == LineWords::none) return facts;
  if (words.is_odd(first)) match_unspaced(words, first, facts);
  std::size_t covered = 0;
  const auto take = [&](std::size_t begin) {
    const Match found = match(words, begin, begin == first, facts);
    covered += found.words;
    return found.end;
  };
  const std::size_t behind = words.may_be_in(phrase_starts, first) ? take(first) : first + 1;
  words.visit(inner_phrase_starts, behind, take);
  facts.whole = facts.anywhere && words.count() <= covered + 1;
  note_shapes(line, words, facts);
  return facts;
}

PhraseFacts find_opening_phrases(std::string_view text) {
  constexpr std::size_t reach = 40;  // bytes
  if (!begins_with_phrase(text)) return {};
  return find_phrases(LineMasks(text.substr(0, reach), text));
}

bool starts_copyright(std::string_view line) {
  constexpr AsciiSet first_letters = "(cC";
  if (line.empty() || (line.front() != '\xC2' && !first_letters.has(line.front()))) return false;
  // The sign stands before the word, behind it, or for it.
  bool signs = false;
  for (const std::string_view sign :
       {"\u00A9", "(c)", "(C)", "c.", "Copyright", "COPYRIGHT", "\u00A9", "(c)", "(C)"}) {
    if (!line.starts_with(sign)) continue;
    signs = true;
    line = trim(line.substr(sign.size()));
  }
  return signs && line.size() >= 4 && (line.starts_with("19") || line.starts_with("20")) &&
         is_ascii_digit(static_cast<unsigned char>(line[2])) &&
         is_ascii_digit(static_cast<unsigned char>(line[3]));
}

}  // namespace galley
