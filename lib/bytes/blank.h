// ASCII white space in bytes that need not be text.
#pragma once

#include <cstddef>
#include <string_view>

namespace galley {

// Space, tab, LF, VT, FF or CR.
inline bool is_blank(char byte) { return byte == ' ' || (byte >= '\t' && byte <= '\r'); }

// How many bytes of ASCII white space stand first.
inline std::size_t count_blank(std::string_view bytes) {
  std::size_t count = 0;
  while (count < bytes.size() && is_blank(bytes[count])) ++count;
  return count;
}

// All of it is ASCII white space, or it is empty.
inline bool is_blank(std::string_view bytes) { return count_blank(bytes) == bytes.size(); }

}  // namespace galley
