// The words and phrases of furniture, in many languages. A further phrase is a word in a row, a
// further language a group of rows.
#pragma once

#include <algorithm>
#include <cstdint>
#include <span>
#include <string_view>

#include "split/word_starts.h"

namespace galley {

// What a phrase is about.
enum class PhraseTopic : std::uint8_t {
  prefix,      // nothing by itself: longer phrases begin with it
  share,       // share bars, comments and their rules, reading times, print and mail buttons
  navigation,  // menus, logins, search boxes, breadcrumbs, media players
  section,     // names of sections
  credit,      // of pictures
  copyright,
  related,    // links to other articles
  more,       // the text goes on elsewhere
  promotion,  // newsletters, subscriptions, advertisements, cookies
  age,        // how long ago it was published: "3 hours ago"
  note,       // corrections, notes, who the author is
  desk,       // a wire's notes to editors
  label,      // tags, topics, press contacts, a heading over furniture
};

// Where on a line the phrase counts. One that is nearly all of its line counts in any case.
enum class PhrasePlace : std::uint8_t {
  start,
  anywhere,
  whole,       // as the whole line alone
  colon,       // at the start, a colon right behind it: "Correction: …"
  near_colon,  // at the start, a colon a few words behind it: "Also on Example.com: …"
};

// Phrases of one topic in one language, kept apart by strokes: folded, without punctuation, their
// words parted by one space.
struct PhraseGroup {
  PhraseTopic topic;
  PhrasePlace place;
  std::string_view phrases;
};

std::span<const PhraseGroup> phrase_groups();

struct Phrase {
  PhraseTopic topic;
  PhrasePlace place;
};

// What words, folded and parted by one space, are; null when they neither are a phrase nor begin
// one.
const Phrase* find_phrase(std::string_view words);
// The same for a single word that is not folded.
const Phrase* find_first_word(std::string_view word);

// Takes the first phrase off the rest of a group's.
constexpr std::string_view take_phrase(std::string_view& rest) {
  const std::string_view phrase = rest.substr(0, rest.find('|'));
  rest.remove_prefix(std::min(phrase.size() + 1, rest.size()));
  return phrase;
}

// The first words of all phrases, of those that are more than their line may begin with, and of
// those that count within a line.
extern const WordStarts phrase_starts;
extern const WordStarts opening_phrase_starts;
extern const WordStarts inner_phrase_starts;

}  // namespace galley
