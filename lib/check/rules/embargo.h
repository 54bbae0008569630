// Lines that hold an article back until a time.
#pragma once

#include <string_view>

namespace galley {

// By the folded words of a line (see folded_words.h).
bool is_embargo_line(std::string_view folded);

}  // namespace galley
