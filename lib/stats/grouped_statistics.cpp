#include <galley/statistics.h>

#include <iterator>
#include <utility>

#include "stats/article_names.h"
#include "stats/name_key.h"

namespace galley {

std::optional<StatisticsGroups> StatisticsGroups::of(ByName groups, bool are_all) {
  if (groups.size() > most || (!are_all && groups.size() < most)) return std::nullopt;
  StatisticsGroups found;
  for (const auto& group : groups) found.keys_.insert(key_of(group.first));
  found.groups_ = std::move(groups);
  found.are_all_ = are_all;
  return found;
}

// Drops what stats/name_key.h tells of.
Statistics* StatisticsGroups::find_or_add(std::string_view name) {
  if (const auto found = groups_.find(name); found != groups_.end()) return &found->second;
  NameKey key = key_of(name);
  if (groups_.size() == most) {
    are_all_ = false;
    const auto last = std::prev(keys_.end());
    if (*last < key) return nullptr;
    groups_.erase(last->name);
    keys_.erase(last);
  }
  keys_.insert(std::move(key));
  return &groups_[std::string(name)];
}

void StatisticsGroups::add(const StatisticsGroups& other) {
  for (const auto& [name, statistics] : other) {
    if (Statistics* const group = find_or_add(name)) group->add(statistics);
  }
  are_all_ = are_all_ && other.are_all_;
}

void GroupedStatistics::add(const Article& article, const Source& source,
                            const ArticleCounts& counts) {
  all.add(article, source, counts);
  for (const std::string& name : groups_of(article, source, by)) {
    if (Statistics* const group = groups.find_or_add(name)) group->add(article, source, counts);
  }
}

void GroupedStatistics::add(const GroupedStatistics& other) {
  all.add(other.all);
  groups.add(other.groups);
}

}  // namespace galley
