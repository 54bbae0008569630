// The rules of the user's own in a galley.toml.
#pragma once

#include <galley/check.h>

#include <vector>

#include "check/configuration/toml_keys.h"

namespace galley {

// Reads the list `patterns`.
std::vector<PatternRule> read_pattern_rules(const TomlReader& reader, const TomlValue& entry);

}  // namespace galley
