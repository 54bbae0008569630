// The command line of stats.
#pragma once

#include <galley/report.h>
#include <galley/statistics.h>

#include <string_view>

#include "command.h"
#include "common_options.h"

namespace galley {

enum class StatsFormat { table, tsv, csv, json, html };

struct StatsOptions {
  CommonOptions common;
  GroupBy by = GroupBy::nothing;
  bool per_article = false;
  StatsFormat format = StatsFormat::table;
  ReportOptions report;
  bool partial = false;
  bool merge = false;
};

bool has_stats_option(std::string_view name);

// False when help was shown. Throws UsageError, also for what would have no effect.
bool read_stats_options(Words words, StatsOptions& options);

}  // namespace galley
