// Letters of different scripts that look the same.
#pragma once

#include <string_view>

#include "text/script.h"

namespace galley {

// The letter of `script` (Latin, Cyrillic or Greek) that a reader takes the letter for, or 0. Of
// Cyrillic letters only those that the language (BCP 47) has.
char32_t look_alike(char32_t letter, Script script, std::string_view language);

}  // namespace galley
