// Text that pages put around articles.
#pragma once

#include <string_view>

namespace galley {

// Whether a paragraph is surely of the page and not of the article: by its folded words (see
// folded_words.h).
bool is_boilerplate(std::string_view folded);

}  // namespace galley
