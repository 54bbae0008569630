// What languages are told by: their commonest words and the letters of their alphabets.
#pragma once

#include <span>
#include <string_view>

#include "text/script.h"

namespace galley {

// A language that shares its script with others. A further language is a further row; those of a
// script follow one another.
struct LanguageRow {
  std::string_view tag;  // BCP 47
  Script script;
  std::u32string_view letters;  // small ones that stand in few other languages, or none
  // Small ones, kept apart by spaces, of up to 16 bytes, the most frequent first: a word counts the
  // more the nearer it stands to the front. They may be empty where letters do.
  std::string_view words;
  // Words that the nearest relatives write otherwise, in no order: they decide between them.
  std::string_view own_words = {};
};

std::span<const LanguageRow> language_rows();

}  // namespace galley
