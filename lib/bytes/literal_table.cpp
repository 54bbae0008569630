#include "bytes/literal_table.h"

#include <algorithm>
#include <bit>
#include <utility>

namespace galley {
namespace {

// The bytes of the keys: a literal's is the longest that it has room for.
constexpr std::size_t key_sizes[] = {16, 11, 8, 5, 4, 3, 2, 1};
constexpr std::size_t longest_start = 8;

// The starts are asked for far more often than the keys, and their filter is to stay in the nearest
// cache.
constexpr std::size_t start_bits = 16;
constexpr std::size_t key_bits = 64;

// A number that is ordered as the bytes are, the first of which counts most.
std::uint64_t in_byte_order(std::uint64_t bytes) { return __builtin_bswap64(bytes); }

TextStart start_mask(std::size_t size) {
  constexpr std::uint64_t all = ~std::uint64_t{0};
  return {first_bytes(all, std::min<std::size_t>(size, 8)),
          first_bytes(all, size > 8 ? size - 8 : 0)};
}

}  // namespace

LiteralTable::LiteralTable(std::vector<std::string> literals, LetterCase letter_case)
    : literals_(std::move(literals)), letter_case_(letter_case) {
  if (letter_case_ == LetterCase::ignored)
    for (std::string& literal : literals_) make_small(literal);
  const std::vector<Index> order = in_order();
  link_shorter(order);
  members_.reserve(order.size());
  std::size_t below = literals_.max_size();
  for (const std::size_t size : key_sizes) add_class(order, size, std::exchange(below, size));
  hash_groups();
  fill_filters();
}

// All but the empty ones by their bytes, equal ones from the last to the first.
std::vector<LiteralTable::Index> LiteralTable::in_order() const {
  struct Entry {
    std::uint64_t start;
    Index literal;
  };
  std::vector<Entry> entries;
  entries.reserve(literals_.size());
  for (Index i = 0; i < literals_.size(); ++i)
    if (!literals_[i].empty()) entries.push_back({in_byte_order(eight_bytes(literals_[i])), i});
  std::sort(entries.begin(), entries.end(), [&](const Entry& a, const Entry& b) {
    if (a.start != b.start) return a.start < b.start;
    const int order = literals_[a.literal].compare(literals_[b.literal]);
    return order != 0 ? order < 0 : a.literal > b.literal;
  });
  std::vector<Index> order(entries.size());
  std::transform(entries.begin(), entries.end(), order.begin(),
                 [](const Entry& entry) { return entry.literal; });
  return order;
}

// What a literal begins with stands before it, and nothing between them does not begin so.
void LiteralTable::link_shorter(const std::vector<Index>& order) {
  shorter_.assign(literals_.size(), none);
  equal_.assign(literals_.size(), none);
  Index before = none;
  for (const Index literal : order) {
    while (before != none && !literals_[literal].starts_with(literals_[before]))
      before = shorter_[before];
    const bool is_equal = before != none && literals_[before].size() == literals_[literal].size();
    equal_[literal] = is_equal ? before : none;
    shorter_[literal] = is_equal ? shorter_[before] : before;
    before = literal;
  }
}

// Adds the literals that have room for the key, but are shorter than `below`.
void LiteralTable::add_class(const std::vector<Index>& order, std::size_t key_size,
                             std::size_t below) {
  const KeyClass added = {key_size, start_mask(key_size)};
  const std::size_t first_group = groups_.size();
  for (const Index literal : order) {
    const std::string_view text = literals_[literal];
    if (text.size() < key_size || text.size() >= below) continue;
    const TextStart its_key = key(text_start(text), added);
    const auto at = static_cast<std::uint32_t>(members_.size());
    members_.push_back({in_byte_order(eight_bytes(text.substr(key_size))), literal});
    if (groups_.size() == first_group || groups_.back().key != its_key)
      groups_.push_back({its_key, key_size, at, at});
    groups_.back().end = at + 1;
  }
  if (groups_.size() == first_group) return;
  classes_[key_classes_++] = added;
  start_mask_ = start_mask(std::min(key_size, longest_start)).first;
}

void LiteralTable::hash_groups() {
  slots_.assign(std::bit_ceil(std::max<std::size_t>(2 * groups_.size(), 2)), 0);
  slot_shift_ = 64 - std::countr_zero(slots_.size());
  for (std::uint32_t i = 0; i < groups_.size(); ++i) {
    std::size_t slot = hash(groups_[i].key) >> slot_shift_;
    while (slots_[slot] != 0) slot = (slot + 1) & (slots_.size() - 1);
    slots_[slot] = i + 1;
  }
}

void LiteralTable::fill_filters() {
  std::vector<std::uint64_t> starts;
  for (const Group& group : groups_)
    if (const std::uint64_t start = group.key.first & start_mask_;
        starts.empty() || starts.back() != start)
      starts.push_back(start);
  starts_ = HashFilter(starts.size(), start_bits);
  for (const std::uint64_t start : starts) starts_.add(hash(start));
  keys_ = HashFilter(groups_.size(), key_bits);
  for (const Group& group : groups_) keys_.add(hash(group.key));
}

const LiteralTable::Group* LiteralTable::group_of(const TextStart& key,
                                                  std::size_t key_size) const {
  const std::uint64_t hashed = hash(key);
  if (!keys_.lets_through(hashed)) return nullptr;
  std::size_t slot = hashed >> slot_shift_;
  for (; slots_[slot] != 0; slot = (slot + 1) & (slots_.size() - 1)) {
    const Group& group = groups_[slots_[slot] - 1];
    if (group.key == key && group.key_size == key_size) return &group;
  }
  return nullptr;
}

// How the start of the text compares with a literal: zero if the text begins with it.
int LiteralTable::compare_start(std::string_view text, Index literal) const {
  const std::string_view whole = literals_[literal];
  return compare(text.substr(0, whole.size()), whole, letter_case_);
}

// The last of the group that does not stand behind the text in order, or none.
LiteralTable::Index LiteralTable::last_not_behind(const Group& group, std::string_view text) const {
  const std::uint64_t after_key = in_byte_order(fold(eight_bytes(text.substr(group.key_size))));
  const auto begin = members_.begin() + group.begin;
  const auto behind =
      std::partition_point(begin, members_.begin() + group.end, [&](const Member& member) {
        if (member.after_key != after_key) return member.after_key < after_key;
        return compare_start(text, member.literal) >= 0;
      });
  return behind == begin ? none : behind[-1].literal;
}

// The literal itself or the longest shorter one that the text begins with.
LiteralTable::Index LiteralTable::longest_of(Index literal, std::string_view text) const {
  while (literal != none && compare_start(text, literal) != 0) literal = shorter_[literal];
  return literal;
}

// All that the text begins with is what the last literal begins with that is not behind the text:
// literals that begin alike stand together. So the first group that has one decides.
LiteralTable::Index LiteralTable::longest(std::string_view text) const {
  const TextStart as_it_is = text_start(text);
  const TextStart start = {fold(as_it_is.first), fold(as_it_is.second)};
  for (std::size_t i = 0; i < key_classes_; ++i) {
    const KeyClass& each = classes_[i];
    if (text.size() < each.key_size) continue;
    const Group* group = group_of(key(start, each), each.key_size);
    if (group == nullptr) continue;
    const Index last = last_not_behind(*group, text);
    if (last != none) return longest_of(last, text);
  }
  return none;
}

}  // namespace galley
