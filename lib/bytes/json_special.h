// The bytes that a JSON string cannot hold as they are.
#pragma once

#include <cstddef>
#include <string_view>

namespace galley {

// A quotation mark, a backslash or a control character (RFC 8259, section 7).
inline bool is_json_special(char byte) {
  return byte == '"' || byte == '\\' || static_cast<unsigned char>(byte) < 0x20;
}

// Where the first such byte at or after `from` stands, or text.size().
std::size_t find_json_special(std::string_view text, std::size_t from);

// The same byte by byte, for machines without SSE2 and for tests.
std::size_t find_json_special_plain(std::string_view text, std::size_t from);

}  // namespace galley
