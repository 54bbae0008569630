// Which format a source has, told from its first bytes.
#pragma once

#include <optional>

#include "read/format.h"

namespace galley {

// JSON Lines when the source begins like a JSON object with a key, else text. Nothing while the
// window, which begins the source, is too short to tell; at most detection_length bytes decide.
std::optional<SourceFormat> detect_format(const Window& window);

inline constexpr std::size_t detection_length = 4096;

}  // namespace galley
