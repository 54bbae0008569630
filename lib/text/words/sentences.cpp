#include "text/words/sentences.h"

#include "text/utf8.h"
#include "text/words/segment_rules.h"
#include "text/words/sentence_ends.h"

namespace galley {

void SentenceFinder::find(std::string_view paragraph, std::string_view language,
                          std::vector<Span>& sentences) {
  sentences.clear();
  if (language != language_tag_) {
    language_tag_ = language;
    language_ = abbreviation_language(language);
  }
  unwrapped_.set(paragraph);
  const std::string_view text = unwrapped_.text();
  const std::string_view kinds = is_ascii(text) ? text : kind_table_.kinds_of(text).kinds;
  KindText kind_text(text, kinds);
  const SentenceEnds ends(kind_text, abbreviations_, &language_);
  std::size_t begin = 0;
  const auto end_at = [&](std::size_t end) {
    const std::string_view sentence = trim(text.substr(begin, end - begin));
    const auto at = static_cast<std::size_t>(sentence.data() - text.data());
    if (!sentence.empty()) sentences.push_back(unwrapped_.source_of(at, at + sentence.size()));
    begin = end;
  };
  for (std::size_t stop = 0; stop < kinds.size(); ++stop) {
    if (!may_end_sentence(kinds[stop])) continue;
    const SentenceEnd end = sentence_end_after(kinds, stop);
    if (ends.hold(end)) end_at(kind_text.before(end.next).size());
  }
  end_at(text.size());
}

}  // namespace galley
