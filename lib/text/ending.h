// How a text ends.
#pragma once

#include <cstdint>
#include <string_view>

namespace galley {

enum class Ending : std::uint8_t { open, full_stop, question, colon, ellipsis };

// How a text without white space around it ends; quotation marks and brackets that close are
// passed over.
Ending ending_of(std::string_view text);

// Full stops of the world's scripts: Han, Arabic (Urdu), Devanagari, full-width, Armenian,
// Ethiopic, Burmese, Khmer.
bool is_full_stop(char32_t c);

}  // namespace galley
