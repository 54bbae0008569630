// For which languages the formulas of readability were made.
#pragma once

#include <string_view>

namespace galley {

// Tags are BCP 47: "en", "en-GB".
bool is_english(std::string_view language);
bool is_compared(std::string_view language);  // see readability_of() in <galley/statistics.h>

}  // namespace galley
