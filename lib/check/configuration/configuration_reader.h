// What a galley.toml says, before it is applied.
#pragma once

#include <galley/check.h>
#include <galley/date.h>

#include <optional>
#include <string>
#include <vector>

#include "check/configuration/configuration_text.h"
#include "check/configuration/path_glob.h"
#include "check/configuration/rule_change.h"

namespace galley {

// Absent is what stays as it was.
struct CheckChanges {
  std::vector<RuleChange> rules;
  std::vector<std::string> allowed;
  std::optional<QuoteStyle> quotes;
  std::optional<DateOrder> date_order;
};

// One of [[paths]].
struct PathSection {
  std::vector<PathGlob> globs;
  std::optional<bool> skip;
  CheckChanges changes;
};

struct ConfigurationContent {
  CheckChanges changes;
  std::vector<PatternRule> patterns;
  std::vector<PathSection> paths;
};

// Throws ConfigurationError.
ConfigurationContent read_configuration(const ConfigurationText& text);

}  // namespace galley
