// Words that no sentence ends with.
#pragma once

#include <string_view>

namespace galley {

// Whether a word, in any case, is an article, a preposition, a pronoun or their like, which lead on
// to others: "the", "von", "с". "And" and "or" are none: items of lists end with them.
bool leads_on(std::string_view word);

}  // namespace galley
