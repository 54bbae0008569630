// Many literals by their first bytes: whether one of them begins at a place, and which.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "bytes/eight_bytes.h"
#include "bytes/hash_filter.h"
#include "bytes/letter_case.h"

namespace galley {

// The first sixteen bytes of a text; zeros stand for what it lacks.
struct TextStart {
  static constexpr std::size_t size = 16;

  std::uint64_t first = 0;
  std::uint64_t second = 0;

  friend bool operator==(const TextStart&, const TextStart&) = default;
};

inline TextStart text_start(const char* bytes) {
  return {eight_bytes(bytes), eight_bytes(bytes + 8)};
}
inline TextStart text_start(std::string_view text) {
  if (text.size() >= TextStart::size) return text_start(text.data());
  return {eight_bytes(text), text.size() > 8 ? eight_bytes(text.substr(8)) : 0};
}

// Literals are told apart by their keys, which are as many of their first bytes as all in a class
// of lengths have. Few places of a text get beyond may_start(), and fewer beyond may_begin().
class LiteralTable {
 public:
  using Index = std::uint32_t;  // of a literal in the given list
  static constexpr Index none = ~Index{0};

  // An empty literal is never found.
  LiteralTable(std::vector<std::string> literals, LetterCase letter_case);

  // In small letters where case is ignored.
  const std::vector<std::string>& literals() const { return literals_; }

  // Whether a literal may begin with the text's first bytes, judged by up to four of them and by
  // all. Both are sometimes true where none begins, and never false where one does.
  bool may_start(std::uint64_t bytes) const {
    return starts_.lets_through(hash(fold(bytes) & start_mask_));
  }
  bool may_begin(const TextStart& text) const {
    const TextStart start = {fold(text.first), fold(text.second)};
    bool any = false;
    for (std::size_t i = 0; i < key_classes_; ++i)
      any |= keys_.lets_through(hash(key(start, classes_[i])));
    return any;
  }

  // The longest literal that the text begins with, or none. Of equal ones the first.
  Index longest(std::string_view text) const;
  // The longest of the others that this one begins with, or none; equal ones come in their order.
  Index shorter(Index literal) const {
    return equal_[literal] != none ? equal_[literal] : shorter_[literal];
  }

 private:
  struct KeyClass {
    std::size_t key_size;  // bytes
    TextStart mask;
  };
  struct Member {
    std::uint64_t after_key;  // the next eight bytes, as a number that is ordered as they are
    Index literal;
  };
  // The literals with the same key: a part of `members_`.
  struct Group {
    TextStart key;
    std::size_t key_size;
    std::uint32_t begin;
    std::uint32_t end;
  };

  static std::uint64_t hash(std::uint64_t bytes) { return scattered(bytes); }
  static std::uint64_t hash(const TextStart& key) {
    return hash(key.first ^ key.second * 0xC2B2'AE3D'27D4'EB4F);
  }
  static TextStart key(const TextStart& start, const KeyClass& of) {
    return {start.first & of.mask.first, start.second & of.mask.second};
  }
  std::uint64_t fold(std::uint64_t bytes) const {
    return letter_case_ == LetterCase::ignored ? small_letters_alone(bytes) : bytes;
  }

  std::vector<Index> in_order() const;
  void link_shorter(const std::vector<Index>& order);
  void add_class(const std::vector<Index>& order, std::size_t key_size, std::size_t below);
  void hash_groups();
  void fill_filters();
  const Group* group_of(const TextStart& key, std::size_t key_size) const;
  Index last_not_behind(const Group& group, std::string_view text) const;
  Index longest_of(Index literal, std::string_view text) const;
  int compare_start(std::string_view text, Index literal) const;

  std::vector<std::string> literals_;
  LetterCase letter_case_;
  std::vector<Index> shorter_;   // the longest other that each begins with, not an equal one
  std::vector<Index> equal_;     // the next equal one
  std::vector<Member> members_;  // by the size of the key, the longest first, then by bytes
  std::vector<Group> groups_;
  std::array<KeyClass, 8> classes_{};  // those that have literals, the longest first
  std::size_t key_classes_ = 0;
  HashFilter keys_;
  std::uint64_t start_mask_ = 0;  // of the first bytes, up to eight, that every literal has
  HashFilter starts_;
  std::vector<std::uint32_t> slots_;  // by hash: a group's number, from 1
  int slot_shift_ = 0;
};

}  // namespace galley
