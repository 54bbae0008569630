// How likely a text is in a language of thousands of signs.
#pragma once

#include <string_view>
#include <vector>

#include "text/encoding/alphabets.h"

namespace galley {

// What each character of the basic plane is worth in the language.
struct LargeReading {
  Writing writing;
  std::vector<float> scores;
};

// Those of all such languages.
const std::vector<LargeReading>& large_readings();

float likelihood_in(const LargeReading& reading, std::u16string_view text);

}  // namespace galley
