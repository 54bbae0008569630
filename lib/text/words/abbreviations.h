// Full stops that do not end a sentence: those of abbreviations, initials and ordinal numbers.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "bytes/hash_filter.h"
#include "text/words/kinds.h"

namespace galley {

// What the rules of abbreviations need of a text's language.
struct AbbreviationLanguage {
  std::uint32_t bit = 0;         // its own rows of the table
  bool writes_ordinals = false;  // "3. März": a stop makes a number an ordinal one
};

// By the BCP 47 tag. A text of no known language ("") is read as English; for a language without
// rows hold the titles that are the same everywhere, and the rule of initials.
AbbreviationLanguage abbreviation_language(std::string_view tag);

// No abbreviation has more letters in a row.
inline constexpr std::size_t longest_abbreviation = 9;

// Whether the text goes on after a full stop, although the rules of UAX #29 end a sentence there:
// `before` is the text up to the stop, of one line or several; `after` what follows it and the
// spaces.
//
// Titles ("Sen.", "Dr.") and single letters ("A. B. Smith", "z. B. Berlin") always go on. "No.",
// "p." and months do before a number alone. What ends sentences as well ("U.S.", "Inc.", "a.m.")
// goes on but where a sentence seems to begin: with a quotation or with a word such as "The".
bool goes_on_after_stop(std::string_view before, std::string_view after,
                        const AbbreviationLanguage& language);

// Most words are no abbreviations, and their kinds tell that.
class AbbreviationFilter {
 public:
  explicit AbbreviationFilter(KindTable& kinds);

  // Whether the first `length` characters of a text in kinds, which are letters, can be one.
  bool lets_through(std::string_view kinds, std::size_t length,
                    const AbbreviationLanguage& language) const;

 private:
  std::array<HashFilter, 32> filters_;  // by the bit of the language
};

}  // namespace galley
