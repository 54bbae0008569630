// The UTF-8 byte order mark that some programs put before a text.
#pragma once

#include <cstddef>
#include <string_view>

namespace galley {

inline constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

// The bytes that a mark at the start of `bytes` takes, 0 without one.
inline std::size_t length_of_mark(std::string_view bytes) {
  return bytes.starts_with(byte_order_mark) ? byte_order_mark.size() : 0;
}

}  // namespace galley
