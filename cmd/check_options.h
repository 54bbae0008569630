// The options of galley check.
#pragma once

#include <galley/check.h>
#include <galley/findings.h>

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "common_options.h"
#include "configuration_file.h"

namespace galley {

// What is asked for instead of a check.
enum class CheckQuestion { none, rules, page, configuration };

struct CheckOptions {
  CommonOptions common;
  CheckQuestion question = CheckQuestion::none;
  std::string explained;  // the rule whose page is asked for
  FindingFormat format = FindingFormat::text;
  Severity fail_on = Severity::warning;
  bool fixes = false;
  bool shows_diff = false;
  std::string baseline;          // a path; empty: there is none
  std::string written_baseline;  // likewise

  // Which rules are applied: what the command line says on top of a galley.toml.
  bool all = false;
  std::vector<std::string> only;
  std::vector<std::string> skip;
  std::optional<Date> now;
  std::string configuration;  // a path; empty: the nearest galley.toml
  bool no_configuration = false;

  bool repairs() const { return fixes || shows_diff; }
};

// False when help was shown. Throws UsageError.
bool read_check_options(Words words, CheckOptions& options);

// Where the settings of files come from. The options must stay.
ConfigurationFiles configuration_files(const CheckOptions& options);

// Tells of a rule that is neither galley's nor one of the user's own.
UsageError unknown_rule(std::string_view option, const std::string& name,
                        std::span<const PatternRule> own);

bool has_check_option(std::string_view name);

}  // namespace galley
