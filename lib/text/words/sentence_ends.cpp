#include "text/words/sentence_ends.h"

#include "text/words/kinds.h"

namespace galley {
namespace {

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

// Whether a full stop may be that of an abbreviation, an initial or an ordinal number.
bool SentenceEnds::may_be_abbreviated(std::size_t stop) const {
  const std::string_view kinds = text_.kinds();
  if (kinds[stop] != '.') return false;
  std::size_t begin = stop;
  for (; begin > 0 && word_class(kinds[begin - 1]) == WordClass::letter; --begin)
    if (stop - begin == longest_abbreviation) return false;
  const char before = begin == 0 ? ' ' : kinds[begin - 1];
  if (begin == stop)
    return word_class(before) == WordClass::numeric
               ? language_->writes_ordinals
               : sentence_class(before) != SentenceClass::close || before == '\'';
  const bool is_whole_word = before == ' ' || before == '\n' || before == '(';
  return stop - begin == 1 || !is_whole_word ||
         filter_.lets_through(kinds.substr(begin), stop - begin, *language_);
}

bool SentenceEnds::hold(const SentenceEnd& end) const {
  if (!end.ends()) return false;
  if (language_ == nullptr) return true;
  if (is_within_sentence(text_.kinds(), end)) return false;
  if (!end.is_spaced) return true;
  if (!may_be_abbreviated(end.stop)) return true;
  return !goes_on_after_stop(text_.before(end.stop), text_.from(end.next), *language_);
}

}  // namespace galley
