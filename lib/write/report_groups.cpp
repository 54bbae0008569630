#include "write/report_groups.h"

#include <algorithm>

#include "write/figures.h"

namespace galley {
namespace {

bool are_in_time(GroupBy by) { return by == GroupBy::year || by == GroupBy::month; }

// What a group is sorted by: the latest day counts as its digits do.
double rank_of(const Figure& figure, const Statistics& statistics) {
  if (figure.number != nullptr) return figure.number(statistics).value_or(-1);
  double rank = 0;
  for (const char c : figure.name == "earliest" ? statistics.earliest : statistics.latest)
    if (c >= '0' && c <= '9') rank = rank * 10 + (c - '0');
  return rank;
}

}  // namespace

std::vector<ReportGroup> sorted_groups(const GroupedStatistics& statistics,
                                       const ReportOptions& options) {
  std::vector<ReportGroup> groups;
  for (const auto& [name, group] : statistics.groups) groups.push_back({name, &group});
  const bool by_name =
      options.sort_by == "group" || (options.sort_by.empty() && are_in_time(statistics.by));
  if (by_name) return groups;
  const Figure* const figure = find_figure(options.sort_by.empty() ? "articles" : options.sort_by);
  std::stable_sort(groups.begin(), groups.end(), [&](const ReportGroup& a, const ReportGroup& b) {
    return rank_of(*figure, *a.statistics) > rank_of(*figure, *b.statistics);
  });
  return groups;
}

}  // namespace galley
