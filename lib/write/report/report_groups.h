// The groups of a report, in the order in which they are shown.
#pragma once

#include <galley/report.h>

#include <string>
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

struct TopGroups {
  std::vector<ReportGroup> groups;
  std::string note;  // part_shown()
};

// As many as a table or page shows. Of years and months in their order these are the newest; a
// group without a date stands before them, beside the number of them.
TopGroups top_groups(const GroupedStatistics& statistics, const ReportOptions& options);

}  // namespace galley
