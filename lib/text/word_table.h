// What is known of a word: a hash table from folded words to values, built once from rows, when the
// program is compiled or when it starts.
#pragma once

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <span>
#include <string_view>
#include <type_traits>
#include <vector>

#include "text/fold.h"
#include "text/utf8.h"

namespace galley {

// One row of a table: the word in lower case, as fold() gives it, and what it means.
template <class Value>
struct WordRow {
  std::string_view word;
  Value value;
};

// How many slots a table of so many rows has: a power of two, at most half full, so that probing
// stays short.
constexpr std::size_t slots_for(std::size_t rows) {
  std::size_t count = 16;
  while (count < 2 * rows) count *= 2;
  return count;
}

// Finds rows by word. The rows' words must outlive the table. One that is built by the compiler
// says how many slots it has: slots_for() of its rows.
template <class Value, std::size_t Slots = std::dynamic_extent>
class WordTable {
 public:
  // Where a word stands in several rows the first one counts.
  constexpr explicit WordTable(std::span<const WordRow<Value>> rows)
      : WordTable(rows, [](const Value& first, const Value&) { return first; }) {}

  // Where a word stands in several rows, its value is join(join(first, second), third) and so on.
  template <class Join>
  constexpr WordTable(std::span<const WordRow<Value>> rows, Join join) {
    if constexpr (Slots == std::dynamic_extent) {
      slots_.resize(slots_for(rows.size()));
      looks_.resize(slots_.size() / 8);
    }
    slot_mask_ = slots_.size() - 1;
    look_mask_ = 8 * slots_.size() - 1;
    for (const auto& row : rows) {
      const std::size_t look = look_of(row.word);
      looks_[look / 64] |= std::uint64_t{1} << look % 64;
      auto& slot = slots_[slot_of(row.word)];
      slot = slot.word.empty() ? row : WordRow<Value>{row.word, join(slot.value, row.value)};
    }
  }

  // The value of an already folded word, or null.
  const Value* find_folded(std::string_view word) const {
    return word.empty() || !is_known(look_of(word)) ? nullptr : value_of(word);
  }

  // Whether a word of ASCII, in any case, could be in a row: a test that needs neither folding nor
  // a hash. No row has one of @[\]^_ at the places looked at, or a control.
  bool may_hold(std::string_view word) const {
    return !word.empty() && is_known(look_of<0x20>(word));
  }

  // The value of a word in any case, or null.
  const Value* find(std::string_view word) const {
    const bool ascii = is_ascii(word);
    if (ascii && !may_hold(word)) return nullptr;
    FoldBuffer buffer;
    const std::string_view folded = fold(word, buffer);
    if (!ascii) return find_folded(folded);
    return folded.empty() ? nullptr : value_of(folded);
  }

 private:
  template <class Element, std::size_t Count>
  using Store = std::conditional_t<Slots == std::dynamic_extent, std::vector<Element>,
                                   std::array<Element, Count>>;

  // First, middle and last byte and length: most words that are in no row differ from all rows in
  // these. `to_lower` is set in each byte; on ASCII letters it is the bit of the small ones.
  template <unsigned to_lower = 0>
  constexpr std::size_t look_of(std::string_view word) const {
    const auto byte = [&](std::size_t i) -> std::size_t {
      return static_cast<unsigned char>(word[i]) | to_lower;
    };
    const std::size_t last = word.size() - 1;
    const std::size_t look =
        byte(0) * 0x9E37 + byte(last) * 0x85EB + byte(last / 2) * 0xC2B3 + word.size() * 0x27D5;
    return look & look_mask_;
  }
  bool is_known(std::size_t look) const { return looks_[look / 64] >> look % 64 & 1; }

  template <class Integer>
  static constexpr std::uint64_t load(const char* bytes) {
    if (std::is_constant_evaluated()) return load_bytewise(bytes, sizeof(Integer));
    Integer value;
    std::memcpy(&value, bytes, sizeof value);
    return value;
  }

  // The same for the compiler, which cannot copy bytes into an integer.
  static constexpr std::uint64_t load_bytewise(const char* bytes, std::size_t size) {
    std::uint64_t value = 0;
    for (std::size_t i = 0; i < size; ++i) {
      const std::size_t high = std::endian::native == std::endian::little ? size - 1 - i : i;
      value = value << 8 | static_cast<unsigned char>(bytes[high]);
    }
    return value;
  }

  static constexpr std::uint64_t mix(std::uint64_t hash, std::uint64_t part) {
    hash = (hash ^ part) * 0xFF51AFD7ED558CCD;
    return hash ^ (hash >> 32);
  }

  // Reads the word in whole integers, the last of which may overlap the one before it.
  static constexpr std::uint64_t hash_of(std::string_view word) {
    const char* bytes = word.data();
    const std::size_t size = word.size();
    std::uint64_t hash = mix(0, size);
    if (size < 4) {
      const auto byte = [&](std::size_t i) -> std::uint64_t {
        return load<unsigned char>(bytes + i);
      };
      return size == 0 ? hash : mix(hash, byte(0) | byte(size / 2) << 8 | byte(size - 1) << 16);
    }
    if (size < 8)
      return mix(hash, load<std::uint32_t>(bytes) << 32 | load<std::uint32_t>(bytes + size - 4));
    for (std::size_t at = 0; at + 8 < size; at += 8)
      hash = mix(hash, load<std::uint64_t>(bytes + at));
    return mix(hash, load<std::uint64_t>(bytes + size - 8));
  }

  const Value* value_of(std::string_view word) const {
    const auto& slot = slots_[slot_of(word)];
    return slot.word.empty() ? nullptr : &slot.value;
  }

  // The word's own slot, or the free one where it would go.
  constexpr std::size_t slot_of(std::string_view word) const {
    std::size_t slot = hash_of(word) & slot_mask_;
    while (!slots_[slot].word.empty() && slots_[slot].word != word) slot = (slot + 1) & slot_mask_;
    return slot;
  }

  Store<WordRow<Value>, Slots> slots_{};
  std::size_t slot_mask_ = 0;
  Store<std::uint64_t, Slots / 8> looks_{};  // a bit each
  std::size_t look_mask_ = 0;
};

}  // namespace galley
