// A hash table of short words of ASCII: a word in any case is one or two integers, which are
// compared without folding or copying it.
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>
#include <vector>

#include "bytes/eight_bytes.h"

namespace galley {

// Holds words of up to 16 ASCII letters, digits, hyphens, apostrophes and stops.
template <class Value>
class ShortWords {
 public:
  static constexpr std::size_t longest = 16;

  // For up to `words` of them.
  explicit ShortWords(std::size_t words) {
    unsigned bits = 4;
    while (std::size_t{1} << bits < 2 * words) ++bits;
    slots_.resize(std::size_t{1} << bits);
    tags_.resize(slots_.size());
    shift_ = 64 - bits;
  }

  // The value of a row that is in small letters. It is made if it was missing.
  Value& operator[](std::string_view word) {
    const Key key = key_of(word);
    const std::uint64_t hash = hash_of(key);
    const std::size_t slot = slot_of(key, hash);
    tags_[slot] = tag_of(hash);
    slots_[slot].key = key;
    return slots_[slot].value;
  }

  // The value of a word of ASCII without white space and controls, or null.
  const Value* find(std::string_view word) const {
    if (word.empty() || word.size() > longest) return nullptr;
    const Key key = key_of(word);
    const std::size_t slot = slot_of(key, hash_of(key));
    return tags_[slot] == 0 ? nullptr : &slots_[slot].value;
  }

 private:
  struct Key {
    std::uint64_t start = 0;  // up to eight bytes
    std::uint64_t end = 0;    // of longer words the last eight: some bytes may be in both
    std::uint32_t size = 0;

    bool operator==(const Key&) const = default;
  };

  struct Slot {
    Key key;
    Value value{};
  };

  template <class Integer>
  static std::uint64_t load(const char* bytes) {
    Integer value;
    std::memcpy(&value, bytes, sizeof value);
    return value;
  }

  template <class Integer>
  static std::uint64_t load_both_ends(std::string_view word) {
    const std::uint64_t last = load<Integer>(word.data() + word.size() - sizeof(Integer));
    return load<Integer>(word.data()) | last << 8 * sizeof(Integer);
  }

  static Key key_of(std::string_view word) {
    // Makes capital letters small, and of @[\]^_ signs that no row has.
    constexpr std::uint64_t small = 0x2020202020202020;
    const auto size = static_cast<std::uint32_t>(word.size());
    if (size > 8)
      return {load<std::uint64_t>(word.data()) | small,
              load<std::uint64_t>(word.data() + size - 8) | small, size};
    if (size >= 4) return {load_both_ends<std::uint32_t>(word) | small, 0, size};
    if (size >= 2) return {load_both_ends<std::uint16_t>(word) | small, 0, size};
    return {load<std::uint8_t>(word.data()) | small, 0, size};
  }

  static std::uint64_t hash_of(const Key& key) {
    return scattered(key.start ^ key.end << 1 ^ key.size);
  }
  // Of bits that do not number the slots; not 0, which a free slot has.
  static std::uint8_t tag_of(std::uint64_t hash) {
    return static_cast<std::uint8_t>(hash >> 32 | 1);
  }

  // The word's own slot, or the free one where it would go.
  std::size_t slot_of(const Key& key, std::uint64_t hash) const {
    std::size_t slot = hash >> shift_;
    while (tags_[slot] != 0 && !(tags_[slot] == tag_of(hash) && slots_[slot].key == key))
      slot = (slot + 1) & (slots_.size() - 1);
    return slot;
  }

  std::vector<Slot> slots_;
  // A byte for each slot, close together: of most words that are in no row they tell it, and the
  // slots, which fill no near cache, are left alone.
  std::vector<std::uint8_t> tags_;
  unsigned shift_ = 0;  // leaves the upper bits that number the slots
};

}  // namespace galley
