// The options of galley check.
#pragma once

#include <galley/check.h>
#include <galley/findings.h>

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "common_options.h"

namespace galley {

struct CheckOptions {
  CommonOptions common;
  FindingFormat format = FindingFormat::text;
  Severity fail_on = Severity::warning;
  CheckSettings settings;  // as the command line has them
  std::vector<std::string> only;
  std::vector<std::string> skip;
  bool all = false;
  bool fixes = false;
  bool shows_diff = false;
  bool lists_rules = false;
  std::string explained;  // a rule
};

// False when help was shown. Throws UsageError.
bool read_check_options(Words words, CheckOptions& options);

bool has_check_option(std::string_view name);

}  // namespace galley
