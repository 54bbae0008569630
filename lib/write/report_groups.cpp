#include "write/report_groups.h"

#include <algorithm>

#include "write/figures.h"

namespace galley {
namespace {

bool are_in_time(GroupBy by) { return by == GroupBy::year || by == GroupBy::month; }

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
  const bool by_name =
      options.sort_by == "group" || (options.sort_by.empty() && are_in_time(statistics.by));
  if (by_name) return groups;
  const Figure* const figure = find_figure(options.sort_by.empty() ? "articles" : options.sort_by);
  std::stable_sort(groups.begin(), groups.end(), [&](const ReportGroup& a, const ReportGroup& b) {
    return is_greater(*figure, *a.statistics, *b.statistics);
  });
  return groups;
}

}  // namespace galley
