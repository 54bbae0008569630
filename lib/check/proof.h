// An article as rules look at it.
#pragma once

#include <galley/article.h>
#include <galley/check.h>

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "text/words/sentences.h"
#include "text/words/text_counter.h"

namespace galley {

// Keeps its storage from article to article. What rules seldom ask for is found when they do.
class Proof {
 public:
  explicit Proof(const CheckSettings& settings) : settings_(settings) {}
  Proof(const Proof&) = delete;
  Proof& operator=(const Proof&) = delete;

  // The article and the source must stay while rules look at them.
  void set(const Article& article, const Source& source);

  const CheckSettings& settings() const { return settings_; }
  const Article& article() const { return *article_; }
  const Source& source() const { return *source_; }

  std::span<const std::string_view> paragraphs() const { return article_->paragraphs; }

  // Whether the settings allow a word, so that no rule about words minds it.
  bool is_allowed(std::string_view word) const;

  // All that is to be read: the text, and those parts that do not stand in it.
  std::span<const std::string_view> texts();

  // Whether a piece stands between other characters of a paragraph or of the headline: what is
  // repaired there changes no other part of the article.
  bool is_inside(std::string_view piece) const;

  // What stands in quotation marks in a paragraph: bytes of it. A rule about style leaves it alone.
  std::span<const Span> quotes(std::size_t paragraph);

  // Whether a piece of a paragraph stands in quotation marks, at least in part.
  bool is_quoted(std::size_t paragraph, std::string_view piece);

  // The sentences of a paragraph: bytes of it.
  std::span<const Span> sentences(std::size_t paragraph);

  // The same of another text. They lie in the proof until the next call.
  std::span<const Span> sentences_of(std::string_view text);

  // A part as one line; see append_unwrapped(). It lies in the proof until the next call.
  std::string_view unwrapped(std::string_view part);

  // The words of a line as tables of phrases look at it: see folded_words.h. They lie in the proof
  // until the next call.
  std::string_view folded(std::string_view line);

  // How many words a text of one line has (UAX #29).
  std::uint64_t words_in(std::string_view text);

 private:
  using FindSpans = void (Proof::*)(std::string_view paragraph);

  // Of all paragraphs in a row, once those of one were asked for.
  struct Kept {
    bool known = false;
    std::vector<Span> spans;
    std::vector<std::size_t> ends;  // of each paragraph's in the row
  };

  void add_text(std::string_view part);
  std::span<const Span> kept(Kept& kept, std::size_t paragraph, FindSpans find);
  void find_quotes_of(std::string_view paragraph);
  void find_sentences_of(std::string_view paragraph);

  const CheckSettings& settings_;
  const Article* article_ = nullptr;
  const Source* source_ = nullptr;
  std::vector<std::string_view> texts_;  // empty until they are asked for
  Kept quotes_;
  Kept sentences_;
  SentenceFinder sentence_finder_;
  TextCounter counter_;
  std::vector<Span> found_;
  std::string unwrapped_;
  std::string folded_;
  std::vector<std::uint32_t> sentence_words_;
};

}  // namespace galley
