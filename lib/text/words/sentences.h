// The sentences of running text.
#pragma once

#include <galley/span.h>

#include <string>
#include <string_view>
#include <vector>

#include "text/part_text.h"
#include "text/words/abbreviations.h"
#include "text/words/kinds.h"

namespace galley {

// Finds sentences as TextCounter counts them: by UAX #29 and the list of abbreviations. One per
// thread.
class SentenceFinder {
 public:
  // Writes the sentences of a paragraph to `sentences`: bytes of it, without the white space
  // between them. Hard-wrapped lines count as one. The language is a BCP 47 tag, or empty.
  void find(std::string_view paragraph, std::string_view language, std::vector<Span>& sentences);

 private:
  PartText unwrapped_;
  KindTable kind_table_;
  AbbreviationFilter abbreviations_{kind_table_};
  std::string language_tag_;
  AbbreviationLanguage language_ = abbreviation_language("");
};

}  // namespace galley
