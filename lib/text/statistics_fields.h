// The fields of statistics, each with its name in partial results: who adds, writes or reads
// statistics goes through these. A new field is a new row, and a new version of partial results.
#pragma once

#include <galley/statistics.h>

#include <cstdint>
#include <string_view>

namespace galley {

inline constexpr std::string_view partial_key = "galley-statistics";  // the first of all
inline constexpr std::uint64_t partial_version = 1;

// Calls visit(name, member) for each.
template <class Visit>
void for_each_text_count(Visit visit) {
  visit("characters", &TextCounts::characters);
  visit("words", &TextCounts::words);
  visit("sentences", &TextCounts::sentences);
  visit("letters", &TextCounts::letters);
  visit("long_words", &TextCounts::long_words);
  visit("syllables", &TextCounts::syllables);
  visit("complex_words", &TextCounts::complex_words);
}

// The same, without `earliest` and `latest`, which alone are not added up.
template <class Visit>
void for_each_sum(Visit visit) {
  visit("articles", &Statistics::articles);
  visit("bytes", &Statistics::bytes);
  visit("paragraphs", &Statistics::paragraphs);
  visit("quoted", &Statistics::quoted);
  visit("text", &Statistics::text);
  visit("english", &Statistics::english);
  visit("compared", &Statistics::compared);
  visit("with_headline", &Statistics::with_headline);
  visit("with_byline", &Statistics::with_byline);
  visit("with_author", &Statistics::with_author);
  visit("with_agency", &Statistics::with_agency);
  visit("with_date", &Statistics::with_date);
  visit("with_dateline", &Statistics::with_dateline);
  visit("warnings", &Statistics::warnings);
  visit("years", &Statistics::years);
  visit("months", &Statistics::months);
  visit("languages", &Statistics::languages);
  visit("authors", &Statistics::authors);
  visit("places", &Statistics::places);
  visit("agencies", &Statistics::agencies);
  visit("article_words", &Statistics::article_words);
  visit("article_sentences", &Statistics::article_sentences);
  visit("article_paragraphs", &Statistics::article_paragraphs);
  visit("sentence_words", &Statistics::sentence_words);
}

}  // namespace galley
