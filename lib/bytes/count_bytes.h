// How many bytes of a kind stand in a text.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace galley {

// As std::count(), several times as fast: what fits a byte is added up in bytes.
inline std::size_t count_bytes(std::string_view bytes, char wanted) {
  constexpr std::size_t most = 240;  // whole registers, and no sum overflows
  std::size_t count = 0;
  while (!bytes.empty()) {
    const std::string_view part = bytes.substr(0, most);
    std::uint8_t found = 0;
    for (const char c : part)
      if (c == wanted) ++found;
    count += found;
    bytes.remove_prefix(part.size());
  }
  return count;
}

}  // namespace galley
