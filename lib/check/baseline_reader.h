// Baselines as JSON.
#pragma once

#include <galley/baseline.h>

#include <string>
#include <vector>

#include "check/configuration/configuration_text.h"

namespace galley {

// Throws ConfigurationError.
std::vector<BaselineEntry> read_baseline(const ConfigurationText& text);

// Appends one entry as a JSON object.
void append_entry(const BaselineEntry& entry, std::string& out);

}  // namespace galley
