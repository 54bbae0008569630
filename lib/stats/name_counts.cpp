#include <galley/statistics.h>

#include <algorithm>
#include <iterator>
#include <utility>

#include "stats/name_key.h"

namespace galley {

std::optional<NameCounts> NameCounts::of(std::span<const Name> names, bool are_all) {
  if (names.size() > most || (!are_all && names.size() < most)) return std::nullopt;
  NameCounts found;
  for (const auto& [name, count] : names) found.add(name, count);
  found.are_all_ = are_all;
  const bool each_once = found.size() == names.size();
  return each_once ? std::optional(std::move(found)) : std::nullopt;
}

void NameCounts::add(std::string_view name, std::uint64_t times) { add(key_of(name), times); }

// Drops what stats/name_key.h tells of.
void NameCounts::add(const NameKey& key, std::uint64_t times) {
  if (times == 0) return;
  if (counts_.size() == most && std::prev(counts_.end())->first < key) {
    are_all_ = false;
    return;
  }
  counts_[key] += times;
  if (counts_.size() <= most) return;
  counts_.erase(std::prev(counts_.end()));
  are_all_ = false;
}

void NameCounts::add(const NameCounts& other) {
  for (const auto& [key, times] : other.counts_) add(key, times);
  are_all_ = are_all_ && other.are_all_;
}

std::vector<NameCounts::Name> NameCounts::top(std::size_t count) const {
  std::vector<Name> names;
  names.reserve(counts_.size());
  for (const auto& [key, times] : counts_) names.push_back({key.name, times});
  const std::size_t wanted = std::min(count, names.size());
  const auto end = names.begin() + static_cast<std::ptrdiff_t>(wanted);
  std::partial_sort(names.begin(), end, names.end(), [](const Name& a, const Name& b) {
    return a.count != b.count ? a.count > b.count : a.name < b.name;
  });
  names.resize(wanted);
  return names;
}

}  // namespace galley
