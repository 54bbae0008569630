#include "text/words/sentence_ends.h"

#include <algorithm>

#include "text/words/kinds.h"

namespace galley {
namespace {

// Whether a text in kinds ends with a full stop, and without a long word before that.
bool may_be_abbreviated(std::string_view kinds) {
  if (kinds.back() != '.') return false;
  kinds.remove_suffix(1);
  const std::size_t looked_at = std::min(kinds.size(), longest_abbreviation + 1);
  const std::string_view end = kinds.substr(kinds.size() - looked_at);
  return looked_at <= longest_abbreviation || !std::all_of(end.begin(), end.end(), [](char kind) {
           return word_class(kind) == WordClass::letter;
         });
}

// "Why?" he said; Yahoo! was: a question or exclamation mark within a sentence, behind which UAX
// #29 ends one whatever follows.
bool is_within_sentence(std::string_view kinds, const SentenceEnd& end) {
  const char stop = kinds[end.stop];
  return (stop == '!' || stop == '?') &&
         sentence_class(kinds[end.next - 1]) == SentenceClass::space &&
         sentence_class(kinds[end.next]) == SentenceClass::lower;
}

}  // namespace

std::size_t KindText::offset_of(std::size_t character) {
  if (text_.size() == kinds_.size()) return character;
  if (character < character_) {
    character_ = 0;
    offset_ = 0;
  }
  offset_ = behind_characters(text_, offset_, character - character_);
  character_ = character;
  return offset_;
}

bool SentenceEnds::hold(const SentenceEnd& end) const {
  if (!end.ends()) return false;
  if (language_ == nullptr) return true;
  if (is_within_sentence(text_.kinds(), end)) return false;
  if (!end.is_spaced) return true;
  if (!may_be_abbreviated(text_.kinds().substr(0, end.stop + 1))) return true;
  return !goes_on_after_stop(text_.before(end.stop), text_.from(end.next), *language_);
}

}  // namespace galley
