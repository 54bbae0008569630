// Articles for tests of statistics, made of what is in them.
#pragma once

#include <galley/statistics.h>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace galley::test {

struct Parts {
  std::vector<std::string_view> authors = {};
  std::string_view date = {};
  std::string_view place = {};
  std::string_view agency = {};
  std::string_view language = {};
  std::string_view headline = {};
  std::vector<Warning> warnings = {};
};

inline Article article_with(const Parts& parts) {
  Article article;
  article.authors = parts.authors;
  article.date = read_date(parts.date);
  if (!parts.place.empty()) article.dateline.emplace().place = parts.place;
  article.agency = parts.agency;
  article.language = parts.language;
  article.headline = parts.headline;
  article.warnings = parts.warnings;
  return article;
}

// Of a text with so many sentences of ten words each.
inline ArticleCounts counts_of(std::uint32_t sentences) {
  ArticleCounts counts;
  counts.bytes = 60 * sentences;
  counts.paragraphs = 1 + sentences / 3;
  counts.quoted = sentences;
  counts.text = {.characters = 60 * sentences,
                 .words = 10 * sentences,
                 .sentences = sentences,
                 .letters = 45 * sentences,
                 .long_words = 2 * sentences,
                 .syllables = 15 * sentences,
                 .complex_words = sentences};
  counts.sentence_words.assign(sentences, 10);
  return counts;
}

inline std::string partial_of(const GroupedStatistics& statistics) {
  std::string json;
  append_partial(statistics, json);
  return json;
}

}  // namespace galley::test
