#include "text/text_counter.h"

#include <unicode/ubrk.h>
#include <unicode/ustring.h>

#include <algorithm>

#include "text/segment_rules.h"
#include "text/syllables.h"
#include "text/utf8.h"

namespace galley {
namespace {

struct Word {
  std::size_t begin;
  std::size_t end;
};

bool is_letter_or_digit(char kind) {
  const WordClass c = word_class(kind);
  return c == WordClass::letter || c == WordClass::hebrew_letter || c == WordClass::numeric ||
         c == WordClass::katakana || kind == kind::unspaced_letter;
}

// Only of paragraphs that need a dictionary: others are counted without ICU.
class DictionaryWords {
 public:
  ~DictionaryWords() { ubrk_close(words_); }

  // The words of a paragraph, counted in characters.
  void find(std::string_view text, std::vector<Word>& words) {
    take(text);
    std::size_t place = 0;
    std::size_t begin = 0;
    std::int32_t unit = ubrk_first(words_);
    for (std::int32_t next = ubrk_next(words_); next != UBRK_DONE; next = ubrk_next(words_)) {
      for (; unit < next; ++place) U16_FWD_1(units_.data(), unit, static_cast<int32_t>(size_));
      if (ubrk_getRuleStatus(words_) >= UBRK_WORD_NONE_LIMIT) words.push_back({begin, place});
      begin = place;
    }
  }

 private:
  void take(std::string_view text) {
    UErrorCode status = U_ZERO_ERROR;
    if (words_ == nullptr) words_ = ubrk_open(UBRK_WORD, "", nullptr, 0, &status);
    units_.resize(text.size() + 1);
    std::int32_t size = 0;
    u_strFromUTF8WithSub(units_.data(), static_cast<std::int32_t>(units_.size()), &size,
                         text.data(), static_cast<std::int32_t>(text.size()), 0xFFFD, nullptr,
                         &status);
    size_ = static_cast<std::size_t>(size);
    ubrk_setText(words_, units_.data(), size, &status);
  }

  UBreakIterator* words_ = nullptr;
  std::vector<char16_t> units_;
  std::size_t size_ = 0;
};

// A paragraph as the rules see it, and the place of its characters in its bytes.
class Paragraph {
 public:
  Paragraph(std::string_view text, std::string_view kinds) : text_(text), kinds_(kinds) {}

  std::string_view kinds() const { return kinds_; }

  // The text up to a character, and from it on. Characters are asked for from first to last.
  std::string_view before(std::size_t character) { return text_.substr(0, offset_of(character)); }
  std::string_view from(std::size_t character) { return text_.substr(offset_of(character)); }

 private:
  std::size_t offset_of(std::size_t character) {
    if (text_.size() == kinds_.size()) return character;
    for (; character_ > character; --character_) offset_ -= decode_before(text_, offset_).length;
    for (; character_ < character; ++character_) offset_ += decode(text_, offset_).length;
    return offset_;
  }

  std::string_view text_;
  std::string_view kinds_;
  std::size_t character_ = 0;
  std::size_t offset_ = 0;
};

}  // namespace

struct TextCounter::State {
  Abbreviations abbreviations;
  KindTable kind_table;
  DictionaryWords dictionary;
  std::string kinds;
  std::vector<Word> words;
  std::string language_tag;
  AbbreviationLanguage language;
  bool is_english = false;

  void take_language(std::string_view tag) {
    if (tag == language_tag && language.bit != 0) return;
    language_tag = tag;
    language = abbreviation_language(tag);
    is_english = tag == "en" || tag.starts_with("en-");
  }

  void find_words_by_rules(std::string_view text) {
    for (std::size_t begin = 0, end = 1; begin < text.size(); begin = end++) {
      while (!is_word_break(text, end)) ++end;
      const std::string_view word = text.substr(begin, end - begin);
      if (std::any_of(word.begin(), word.end(), is_letter_or_digit)) words.push_back({begin, end});
    }
  }

  bool ends(const SentenceEnd& end, Paragraph& paragraph) const {
    if (!end.ends()) return false;
    if (abbreviations == Abbreviations::unknown || !end.is_spaced) return true;
    if (paragraph.kinds()[end.stop] != '.') return true;
    const std::string_view before = paragraph.before(end.stop);
    return !goes_on_after_stop(before, paragraph.from(end.next), language);
  }

  void count_words(std::string_view text, TextCounts& counts) const {
    counts.words += words.size();
    for (const Word& word : words) {
      const std::string_view letters = text.substr(word.begin, word.end - word.begin);
      const auto size = static_cast<std::uint64_t>(
          std::count_if(letters.begin(), letters.end(), is_letter_or_digit));
      counts.letters += size;
      counts.long_words += size > 6 ? 1 : 0;
      if (!is_english) continue;
      const std::uint32_t syllables = count_syllables(letters);
      counts.syllables += syllables;
      counts.complex_words += syllables >= 3 ? 1 : 0;
    }
  }

  // A sentence without a word is none.
  static void add_sentence(std::uint32_t word_count, TextCounts& counts,
                           std::vector<std::uint32_t>& sentence_words) {
    if (word_count == 0) return;
    ++counts.sentences;
    sentence_words.push_back(word_count);
  }

  void count_sentences(Paragraph& paragraph, TextCounts& counts,
                       std::vector<std::uint32_t>& sentence_words) const {
    auto word = words.begin();
    const auto end_sentence = [&](std::size_t next) {
      const auto first = word;
      while (word != words.end() && word->begin < next) ++word;
      add_sentence(static_cast<std::uint32_t>(word - first), counts, sentence_words);
    };
    const std::string_view kinds_now = paragraph.kinds();
    for (std::size_t at = 1; at < kinds_now.size(); ++at)
      if (ends(sentence_end_before(kinds_now, at), paragraph)) end_sentence(at);
    end_sentence(kinds_now.size());
  }
};

TextCounter::TextCounter(Abbreviations abbreviations) : state_(std::make_unique<State>()) {
  state_->abbreviations = abbreviations;
}
TextCounter::~TextCounter() = default;
TextCounter::TextCounter(TextCounter&&) noexcept = default;
TextCounter& TextCounter::operator=(TextCounter&&) noexcept = default;

void TextCounter::count(std::string_view text, std::string_view language, TextCounts& counts,
                        std::vector<std::uint32_t>& sentence_words) {
  plain_count(text, language, counts, sentence_words);
}

void TextCounter::plain_count(std::string_view text, std::string_view language, TextCounts& counts,
                              std::vector<std::uint32_t>& sentence_words) {
  State& state = *state_;
  state.take_language(language);
  state.words.clear();
  if (state.kind_table.plain_write_kinds(text, state.kinds))
    state.dictionary.find(text, state.words);
  else
    state.find_words_by_rules(state.kinds);
  counts.characters += state.kinds.size();
  Paragraph paragraph(text, state.kinds);
  state.count_words(state.kinds, counts);
  state.count_sentences(paragraph, counts, sentence_words);
}

}  // namespace galley
