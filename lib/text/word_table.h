// What is known of a word: a hash table from folded words to values, built once from rows.
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <span>
#include <string_view>
#include <vector>

#include "text/fold.h"

namespace galley {

// One row of a table: the word in lower case, as fold() gives it, and what it means.
template <class Value>
struct WordRow {
  std::string_view word;
  Value value;
};

// Finds rows by word. The rows' words must outlive the table. Where a word stands in several rows
// the first one counts.
template <class Value>
class WordTable {
 public:
  explicit WordTable(std::span<const WordRow<Value>> rows) : slots_(slot_count(rows.size())) {
    for (const auto& row : rows) {
      const std::size_t slot = slot_of(row.word);
      if (slots_[slot].word.empty()) slots_[slot] = row;
    }
  }

  // The value of an already folded word, or null.
  const Value* find_folded(std::string_view word) const {
    const auto& slot = slots_[slot_of(word)];
    return slot.word.empty() || word.empty() ? nullptr : &slot.value;
  }

  // The value of a word in any case, or null.
  const Value* find(std::string_view word) const {
    FoldBuffer buffer;
    return find_folded(fold(word, buffer));
  }

 private:
  // A power of two, at most half full: probing stays short.
  static std::size_t slot_count(std::size_t rows) {
    std::size_t count = 16;
    while (count < 2 * rows) count *= 2;
    return count;
  }

  static std::uint64_t hash_of(std::string_view word) {
    std::uint64_t hash = word.size() * 0x9E3779B97F4A7C15;
    while (!word.empty()) {
      std::uint64_t part = 0;
      const std::size_t size = word.size() < 8 ? word.size() : 8;
      std::memcpy(&part, word.data(), size);
      hash = (hash ^ part) * 0xFF51AFD7ED558CCD;
      hash ^= hash >> 32;
      word.remove_prefix(size);
    }
    return hash;
  }

  // The word's own slot, or the free one where it would go.
  std::size_t slot_of(std::string_view word) const {
    const std::size_t mask = slots_.size() - 1;
    std::size_t slot = hash_of(word) & mask;
    while (!slots_[slot].word.empty() && slots_[slot].word != word) slot = (slot + 1) & mask;
    return slot;
  }

  std::vector<WordRow<Value>> slots_;
};

}  // namespace galley
