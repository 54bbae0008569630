// The names of persons in the pieces of a byline.
#pragma once

#include <cstddef>
#include <string_view>

#include "split/byline/byline_tokens.h"

namespace galley {

// Tokens [begin, end) of a line.
struct Piece {
  std::size_t begin = 0;
  std::size_t end = 0;

  bool empty() const { return begin == end; }
  std::size_t size() const { return end - begin; }
  bool operator==(const Piece&) const = default;
};

// The piece as it stands in the line. It must not be empty.
std::string_view view_of(const ByTokens& tokens, Piece piece);

// Whether a word may be a part of a name.
bool may_be_name_word(const ByToken& word);

// Whether a word has no letters but capitals.
bool is_acronym(const ByToken& word);

// The run of words that begins at `begin`, with quoted nicknames inside.
Piece piece_at(const ByTokens& tokens, std::size_t begin);

bool any_word(const ByTokens& tokens, Piece piece, WordMeaning meaning);

bool begins_with_given_name(const ByTokens& tokens, Piece piece);

// How many words the piece has without small particles.
std::size_t count_full_words(const ByTokens& tokens, Piece piece);

// The piece without the words of a date that follows, "Jane Doe on", and without an invitation:
// "Jane Doe Post a Comment", "Jane Doe Schreibe einen Kommentar".
Piece without_moment(const ByTokens& tokens, Piece piece);

// Whether a piece behind the name of a person is an organisation rather than a further name: "Jane
// Doe, ABC Example Marketing", "Jane Doe, MDR EXAMPLE".
bool is_organisation_behind(const ByTokens& tokens, std::string_view person, Piece name);

// The name in a piece that stands after a label; empty when there is none. A name may be one word
// or a user's name in small letters when it is the first after the label.
Piece labelled_name(const ByTokens& tokens, Piece piece, bool first);

// The name that a piece without a label begins with: two to four words with capitals; empty when
// there is none. In a script without capitals the first is a given name; one that no table knows
// will do where `dated`, that is beside a date.
Piece bare_name(const ByTokens& tokens, Piece piece, bool dated);

}  // namespace galley
