// The groups of a report, in the order in which they are shown.
#pragma once

#include <galley/report.h>

#include <string_view>
#include <vector>

namespace galley {

struct ReportGroup {
  std::string_view name;
  const Statistics* statistics;
};

// All of them.
std::vector<ReportGroup> sorted_groups(const GroupedStatistics& statistics,
                                       const ReportOptions& options);

}  // namespace galley
