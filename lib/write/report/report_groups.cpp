#include "write/report/report_groups.h"

#include <algorithm>
#include <cstddef>
#include <utility>

#include "write/report/figures.h"
#include "write/report/report_bars.h"

namespace galley {
namespace {

bool are_in_time(GroupBy by) { return by == GroupBy::year || by == GroupBy::month; }

bool are_by_name(GroupBy by, const ReportOptions& options) {
  return options.sort_by == "group" || (options.sort_by.empty() && are_in_time(by));
}

std::string day_of(const Figure& figure, const Statistics& statistics) {
  std::string day;
  append_figure(figure, statistics, day);
  return day;
}

// What is absent is less than all that is there. A date that is less precise is less, too.
bool is_greater(const Figure& figure, const Statistics& a, const Statistics& b) {
  if (figure.kind == FigureKind::day) return day_of(figure, a) > day_of(figure, b);
  return figure.number(a) > figure.number(b);
}

}  // namespace

std::vector<ReportGroup> sorted_groups(const GroupedStatistics& statistics,
                                       const ReportOptions& options) {
  std::vector<ReportGroup> groups;
  for (const auto& [name, group] : statistics.groups) groups.push_back({name, &group});
  if (are_by_name(statistics.by, options)) return groups;
  const Figure* const figure = find_figure(options.sort_by.empty() ? "articles" : options.sort_by);
  std::stable_sort(groups.begin(), groups.end(), [&](const ReportGroup& a, const ReportGroup& b) {
    return is_greater(*figure, *a.statistics, *b.statistics);
  });
  return groups;
}

TopGroups top_groups(const GroupedStatistics& statistics, const ReportOptions& options) {
  std::vector<ReportGroup> groups = sorted_groups(statistics, options);
  const bool in_time = are_in_time(statistics.by) && are_by_name(statistics.by, options);
  const bool has_undated = in_time && !groups.empty() && groups.front().name.empty();
  const std::size_t size = groups.size() - (has_undated ? 1 : 0);
  const std::size_t shown = options.top == 0 ? size : std::min<std::size_t>(options.top, size);
  const auto begin = groups.begin() + (has_undated ? 1 : 0);
  const auto first_left_out = in_time ? begin : begin + static_cast<std::ptrdiff_t>(shown);
  groups.erase(first_left_out, first_left_out + static_cast<std::ptrdiff_t>(size - shown));
  return {std::move(groups), part_shown(shown, size, statistics.groups.are_all())};
}

}  // namespace galley
