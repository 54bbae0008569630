#include "text/words/text_counter.h"

#include <algorithm>
#include <array>
#include <bit>
#include <span>

#include "bytes/count_bits.h"
#include "text/language_tag.h"
#include "text/utf8.h"
#include "text/words/dictionary_words.h"
#include "text/words/segment_rules.h"
#include "text/words/sentence_ends.h"
#include "text/words/syllables.h"
#include "text/words/word_blocks.h"

namespace galley {
namespace {

constexpr std::size_t long_word = 7;       // letters
constexpr std::uint32_t complex_word = 3;  // syllables

bool is_letter_or_digit(char kind) {
  const WordClass c = word_class(kind);
  return c == WordClass::letter || c == WordClass::hebrew_letter || c == WordClass::numeric ||
         c == WordClass::katakana || kind == kind::unspaced_letter;
}

// Counts sentences and their words.
class SentenceCounter {
 public:
  SentenceCounter(SentenceEnds ends, TextCounts& counts, std::vector<std::uint32_t>& sentence_words)
      : ends_(ends), counts_(counts), words_(sentence_words) {}

  bool ends(const SentenceEnd& end) { return ends_.hold(end); }

  // Ends a sentence after so many words of the paragraph. One without a word is none.
  void end_after(std::uint64_t words) {
    if (words == ended_) return;
    ++counts_.sentences;
    words_.push_back(static_cast<std::uint32_t>(words - ended_));
    ended_ = words;
  }

 private:
  SentenceEnds ends_;
  TextCounts& counts_;
  std::vector<std::uint32_t>& words_;
  std::uint64_t ended_ = 0;  // words in the sentences so far
};

void count_word(std::string_view word, bool english, TextCounts& counts) {
  const auto letters = std::count_if(word.begin(), word.end(), is_letter_or_digit);
  ++counts.words;
  counts.letters += static_cast<std::uint64_t>(letters);
  counts.long_words += static_cast<std::size_t>(letters) >= long_word ? 1 : 0;
  if (!english) return;
  const std::uint32_t syllables = count_syllables(word);
  counts.syllables += syllables;
  counts.complex_words += syllables >= complex_word ? 1 : 0;
}

// The words that begin at `from` or behind it, each from its first letter on, up to the first that
// ends at `until` or behind it. Gives the end of that.
std::size_t find_words_by_rules(std::string_view kinds, std::size_t from, std::size_t until,
                                std::vector<Word>& words) {
  std::size_t begin = from;
  while (begin < std::min(until, kinds.size())) {
    std::size_t end = begin + 1;
    while (!is_word_break_or_in_flag(kinds, end)) ++end;
    const std::string_view word = kinds.substr(begin, end - begin);
    const auto* letter = std::find_if(word.begin(), word.end(), is_letter_or_digit);
    if (letter != word.end())
      words.push_back({begin + static_cast<std::size_t>(letter - word.begin()), end});
    begin = end;
  }
  return begin;
}

// Counts in a paragraph without scripts that need a dictionary.
class BlockCounter {
 public:
  BlockCounter(KindText& paragraph, bool english, SentenceCounter& sentences,
               std::vector<Word>& hard_words)
      : kinds_(paragraph.kinds()),
        english_(english),
        sentences_(sentences),
        hard_words_(hard_words) {}

  void count(WordBlockReader read_blocks, TextCounts& counts) {
    std::array<WordBlock, word_blocks> blocks;
    for (std::size_t at = 0; at < kinds_.size();) {
      const std::size_t read = read_blocks(kinds_, at, blocks, counts);
      for (const WordBlock& block : std::span(blocks).first(read)) {
        end_sentences(block, at);
        words_ += block.words;
        at += block.size;
      }
      if (read == 0) at = add_hard(at, counts);
    }
    sentences_.end_after(words_);
  }

 private:
  void end_sentences(const WordBlock& block, std::size_t at) {
    for (std::uint64_t stops = block.stop; stops != 0; stops &= stops - 1) {
      const int stop = std::countr_zero(stops);
      const std::uint64_t before = (std::uint64_t{1} << stop) - 1;
      if (sentences_.ends(sentence_end_after(kinds_, at + static_cast<std::size_t>(stop))))
        sentences_.end_after(words_ + count_bits(block.start & before));
    }
  }

  // Some words one by one. Gives where they end.
  std::size_t add_hard(std::size_t at, TextCounts& counts) {
    hard_words_.clear();
    const std::size_t end = find_words_by_rules(kinds_, at, at + 64, hard_words_);
    auto word = hard_words_.begin();
    const auto add_words_before = [&](std::size_t next) {
      for (; word != hard_words_.end() && word->begin < next; ++word, ++words_)
        count_word(kinds_.substr(word->begin, word->end - word->begin), english_, counts);
    };
    for (std::size_t stop = at; stop < end; ++stop) {
      if (!may_end_sentence(kinds_[stop])) continue;
      add_words_before(stop);
      if (sentences_.ends(sentence_end_after(kinds_, stop))) sentences_.end_after(words_);
    }
    add_words_before(end);
    return end;
  }

  std::string_view kinds_;
  bool english_;
  SentenceCounter& sentences_;
  std::vector<Word>& hard_words_;
  std::uint64_t words_ = 0;  // of the paragraph so far
};

}  // namespace

struct TextCounter::State {
  Abbreviations abbreviations;
  KindTable kind_table;
  AbbreviationFilter filter{kind_table};
  DictionaryWords dictionary;
  std::vector<Word> words;
  std::string language_tag;
  AbbreviationLanguage language = abbreviation_language("");
  bool is_english = false;

  void take_language(std::string_view tag) {
    if (tag == language_tag) return;
    language_tag = tag;
    language = abbreviation_language(tag);
    is_english = primary_language(tag) == "en";
  }

  SentenceCounter sentence_counter(KindText& paragraph, TextCounts& counts,
                                   std::vector<std::uint32_t>& sentence_words) const {
    return {{paragraph, filter, abbreviations == Abbreviations::known ? &language : nullptr},
            counts,
            sentence_words};
  }

  void count_blocks(KindText& paragraph, bool ascii, TextCounts& counts,
                    std::vector<std::uint32_t>& sentence_words) {
    SentenceCounter sentences = sentence_counter(paragraph, counts, sentence_words);
    BlockCounter blocks(paragraph, is_english, sentences, words);
    blocks.count(word_block_reader(ascii, is_english), counts);
  }

  // `words` are those of the paragraph, here and below.
  void count_words(std::string_view kinds, TextCounts& counts) const {
    for (const Word& word : words)
      count_word(kinds.substr(word.begin, word.end - word.begin), is_english, counts);
  }

  void count_sentences(KindText& paragraph, TextCounts& counts,
                       std::vector<std::uint32_t>& sentence_words) const {
    SentenceCounter sentences = sentence_counter(paragraph, counts, sentence_words);
    const std::string_view kinds = paragraph.kinds();
    for (std::size_t stop = 0; stop < kinds.size(); ++stop) {
      if (!may_end_sentence(kinds[stop])) continue;
      const SentenceEnd end = sentence_end_after(kinds, stop);
      if (sentences.ends(end)) sentences.end_after(words_before(end.next));
    }
    sentences.end_after(words.size());
  }

  void plain_count_sentences(KindText& paragraph, TextCounts& counts,
                             std::vector<std::uint32_t>& sentence_words) const {
    SentenceCounter sentences = sentence_counter(paragraph, counts, sentence_words);
    for (std::size_t at = 1; at < paragraph.kinds().size(); ++at)
      if (sentences.ends(sentence_end_before(paragraph.kinds(), at)))
        sentences.end_after(words_before(at));
    sentences.end_after(words.size());
  }

  // How many begin before a character.
  std::uint64_t words_before(std::size_t character) const {
    const auto behind = std::partition_point(
        words.begin(), words.end(), [&](const Word& word) { return word.begin < character; });
    return static_cast<std::uint64_t>(behind - words.begin());
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
  State& state = *state_;
  state.take_language(language);
  const bool ascii = is_ascii(text);
  const Kinds kinds = ascii ? Kinds{text, false} : state.kind_table.kinds_of(text);
  counts.characters += kinds.kinds.size();
  KindText paragraph(text, kinds.kinds);
  if (kinds.has_unspaced) {
    state.words.clear();
    state.dictionary.find(text, state.words);
    state.count_words(kinds.kinds, counts);
    state.count_sentences(paragraph, counts, sentence_words);
  } else {
    state.count_blocks(paragraph, ascii, counts, sentence_words);
  }
}

void TextCounter::plain_count(std::string_view text, std::string_view language, TextCounts& counts,
                              std::vector<std::uint32_t>& sentence_words) {
  State& state = *state_;
  state.take_language(language);
  state.words.clear();
  const Kinds kinds = state.kind_table.plain_kinds_of(text);
  if (kinds.has_unspaced)
    state.dictionary.find(text, state.words);
  else
    find_words_by_rules(kinds.kinds, 0, kinds.kinds.size(), state.words);
  counts.characters += kinds.kinds.size();
  state.count_words(kinds.kinds, counts);
  KindText paragraph(text, kinds.kinds);
  state.plain_count_sentences(paragraph, counts, sentence_words);
}

}  // namespace galley
