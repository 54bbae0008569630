// Phrases that a rule looks for.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "bytes/hash_filter.h"
#include "text/word_table.h"

namespace galley {

// Compares whole words, but where words are written without spaces. All texts are folded words: see
// folded_words.h.
class PhraseSet {
 public:
  // Phrases kept apart by strokes, as many in a row as one likes. They must stay.
  explicit PhraseSet(std::span<const std::string_view> rows);

  // Whether a phrase begins something.
  bool begins_in(std::string_view folded) const;

  // Whether a phrase stands anywhere.
  bool stands_in(std::string_view folded) const;

 private:
  // Those that begin with one word, in the list.
  struct Range {
    std::uint32_t begin = 0;
    std::uint32_t end = 0;
  };

  static std::vector<std::string_view> sorted(std::span<const std::string_view> rows);
  static WordTable<Range> first_words_of(std::span<const std::string_view> phrases);
  bool stands_at(std::string_view folded, std::size_t at) const;

  std::vector<std::string_view> phrases_;
  WordTable<Range> first_words_;
  HashFilter starts_;  // of all phrases
  std::vector<std::string_view> unspaced_;
};

}  // namespace galley
