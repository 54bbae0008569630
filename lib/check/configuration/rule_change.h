// What a galley.toml says of a rule.
#pragma once

#include <galley/check.h>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "check/configuration/toml_keys.h"

namespace galley {

// Absent is what stays as it was.
struct RuleChange {
  std::string rule;  // of the table, or of the user's own
  bool on = true;
  std::optional<Severity> severity = {};
  std::optional<std::uint64_t> threshold = {};
};

// Reads the table `rules`. `own` are the ids of the user's own rules.
std::vector<RuleChange> read_rule_changes(const TomlReader& reader, const TomlValue& entry,
                                          const std::vector<std::string>& own);

Severity read_severity(const TomlReader& reader, const TomlValue& value);

void apply(const RuleChange& change, CheckSettings& settings);

}  // namespace galley
