// Full stops that do not end a sentence: those of abbreviations, initials and ordinal numbers.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

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
// `before` is the text up to the stop, `after` what follows it and the spaces.
//
// Titles ("Sen.", "Dr.") and single letters ("A. B. Smith", "z. B. Berlin") always go on. "No.",
// "p." and months do before a number alone. What ends sentences as well ("U.S.", "Inc.", "a.m.")
// goes on but where a sentence seems to begin: with a quotation or with a word such as "The".
bool goes_on_after_stop(std::string_view before, std::string_view after,
                        const AbbreviationLanguage& language);

}  // namespace galley
