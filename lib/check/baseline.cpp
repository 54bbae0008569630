#include <galley/baseline.h>

#include <algorithm>
#include <tuple>

#include "check/baseline_reader.h"

namespace galley {

Baseline Baseline::read(std::string_view text, std::string path) {
  Baseline baseline;
  for (BaselineEntry& entry : read_baseline(ConfigurationText(text, std::move(path))))
    baseline.put(std::move(entry));
  return baseline;
}

// Of two entries for the same, as a merge may leave them, the one that takes more counts.
void Baseline::put(BaselineEntry entry) {
  const auto [place, is_new] = entries_.try_emplace({entry.key, entry.rule});
  BaselineEntry& kept = place->second.entry;
  if (is_new) {
    kept = std::move(entry);
    return;
  }
  if (!entry.count || !kept.count)
    kept.count.reset();
  else
    kept.count = std::max(kept.count, entry.count);
  if (kept.reason.empty()) kept.reason = std::move(entry.reason);
}

bool Baseline::takes(std::string_view rule, std::uint64_t key) {
  const auto found = entries_.find({key, std::string(rule)});
  if (found == entries_.end()) return false;
  Kept& kept = found->second;
  if (kept.entry.count && kept.used == *kept.entry.count) return false;
  ++kept.used;
  return true;
}

void Baseline::add(std::string_view rule, std::uint64_t key, std::string_view path,
                   std::string_view message) {
  const auto [place, is_new] = entries_.try_emplace({key, std::string(rule)});
  BaselineEntry& entry = place->second.entry;
  if (is_new) {
    entry = {.rule = std::string(rule),
             .key = key,
             .path = std::string(path),
             .message = std::string(message)};
    return;
  }
  if (entry.count) ++*entry.count;
  if (std::tie(path, message) <
      std::tuple<std::string_view, std::string_view>(entry.path, entry.message)) {
    entry.path = path;
    entry.message = message;
  }
}

void Baseline::keep_reasons(const Baseline& written) {
  for (auto& [name, kept] : entries_) {
    const auto found = written.entries_.find(name);
    if (found == written.entries_.end()) continue;
    kept.entry.reason = found->second.entry.reason;
    if (!found->second.entry.count) kept.entry.count.reset();
  }
}

std::vector<BaselineEntry> Baseline::sorted() const {
  std::vector<BaselineEntry> list;
  for (const auto& [name, kept] : entries_) list.push_back(kept.entry);
  std::sort(list.begin(), list.end(), [](const BaselineEntry& a, const BaselineEntry& b) {
    return std::tie(a.path, a.rule, a.message, a.key) < std::tie(b.path, b.rule, b.message, b.key);
  });
  return list;
}

void Baseline::append(std::string& out) const {
  out += "{\n  \"galley-baseline\": 1,\n  \"findings\": [";
  const char* separator = "\n    ";
  for (const BaselineEntry& entry : sorted()) {
    append_entry(entry, out += separator);
    separator = ",\n    ";
  }
  out += entries_.empty() ? "]\n}\n" : "\n  ]\n}\n";
}

}  // namespace galley
