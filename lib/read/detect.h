// Which format a source has, told from its first bytes.
#pragma once

#include <optional>

#include "read/format.h"

namespace galley {

inline constexpr std::size_t detection_length = 4096;

// Whether a window that begins a source looks like a format's.
enum class Likeness {
  none,
  sure,
  cut_off,  // nothing speaks against it, and the window is too short to tell
};

// The first format that knows the source by its beginning. Nothing while the window, which begins
// the source, is too short to tell; at most detection_length bytes decide.
std::optional<SourceFormat> detect_format(const Window& window);

}  // namespace galley
