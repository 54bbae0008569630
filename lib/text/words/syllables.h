// Syllables of English words, by their letters.
#pragma once

#include <cstdint>
#include <string_view>

namespace galley {

// At least 1. The word is in kinds (see kinds.h): letters of ASCII, of which accents are left out,
// and what else stands in words.
std::uint32_t count_syllables(std::string_view word);

}  // namespace galley
