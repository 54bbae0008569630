// What galley check tells of itself instead of checking: its rules, their pages, a galley.toml.
#pragma once

#include "check_options.h"

namespace galley {

// Writes what the options ask for. Gives the exit status; throws UsageError for an unknown rule.
int answer(const CheckOptions& options);

}  // namespace galley
