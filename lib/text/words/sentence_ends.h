// Where sentences really end: some full stops are those of abbreviations, and behind some question
// marks the sentence goes on.
#pragma once

#include <cstddef>
#include <string_view>

#include "text/utf8.h"
#include "text/words/abbreviations.h"
#include "text/words/segment_rules.h"

namespace galley {

// A text as the rules of UAX #29 see it, and where its characters are in its bytes.
class KindText {
 public:
  KindText(std::string_view text, std::string_view kinds) : text_(text), kinds_(kinds) {}

  std::string_view kinds() const { return kinds_; }

  // The text up to a character, and from it on. Best asked from first to last.
  std::string_view before(std::size_t character) { return text_.substr(0, offset_of(character)); }
  std::string_view from(std::size_t character) { return text_.substr(offset_of(character)); }

 private:
  std::size_t offset_of(std::size_t character);

  std::string_view text_;
  std::string_view kinds_;
  std::size_t character_ = 0;
  std::size_t offset_ = 0;
};

class SentenceEnds {
 public:
  // Without a language they end where UAX #29 ends them. All must stay.
  SentenceEnds(KindText& text, const AbbreviationFilter& filter,
               const AbbreviationLanguage* language)
      : text_(text), filter_(filter), language_(language) {}

  // Whether a sentence ends where the rules of UAX #29 end one.
  bool hold(const SentenceEnd& end) const;

 private:
  bool may_be_abbreviated(std::size_t stop) const;

  KindText& text_;
  const AbbreviationFilter& filter_;
  const AbbreviationLanguage* language_;
};

}  // namespace galley
