// A line cut into the words and signs that a byline is made of.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

#include "split/byline/name_words.h"
#include "split/date/date.h"

namespace galley {

enum class TokenKind : std::uint8_t {
  word,
  joiner,   // , ; & / and, und, y: more of the same follows
  divider,  // | • · – — // : something else follows
  colon,
  open,  // a bracket
  close,
  quote,
  stop,  // a full stop, ! or ?
  date,  // one of the line's dates with its label
  number,
  address,  // e-mail, @handle, URL
  other,
};

// Small and without initialisers (a string_view would have them): a line's array of tokens is not
// cleared before it is filled.
struct ByToken {
  const char* begin;    // in the line
  std::uint16_t size;   // bytes
  WordMeaning meaning;  // of a word
  TokenKind kind;
  bool capital;   // begins with a capital letter
  bool caseless;  // a script without capitals
  bool initial;   // "J.", "T.C.", "St."

  std::string_view text() const { return {begin, size}; }
};

inline bool means(const ByToken& token, WordMeaning bits) { return (token.meaning & bits) != 0; }
inline bool is_word(const ByToken& token) { return token.kind == TokenKind::word; }

// The tokens of one line; a longer line is no byline.
struct ByTokens {
  static constexpr std::size_t most = 96;

  std::array<ByToken, most + 1> all;  // the first `count` are filled
  std::size_t count = 0;
  WordMeaning meanings = 0;  // of all words together
  std::uint32_t kinds = 0;   // a bit for each kind that there is

  const ByToken& operator[](std::size_t i) const { return all[i]; }
  bool has(TokenKind kind) const { return (kinds >> static_cast<unsigned>(kind) & 1) != 0; }

  // The place of the one that comes next, filled in before it is added.
  ByToken& next() { return all[count]; }
  void add_next() {
    meanings = static_cast<WordMeaning>(meanings | next().meaning);
    kinds |= 1U << static_cast<unsigned>(next().kind);
    ++count;
  }
};

// Whether what stands beside `dates` may have a word or an address in it: a quick test.
bool may_have_words(std::string_view line, std::span<const FoundDate> dates);

// Cuts `line`, of up to 65,535 bytes, into tokens and each of `dates` into one. Words that lost the
// space between them
// ("BlumeStaff Writer", "ByJane") come apart where the table knows one of them. False when the line
// has too many tokens.
bool read_tokens(std::string_view line, std::span<const FoundDate> dates, ByTokens& tokens);

}  // namespace galley
