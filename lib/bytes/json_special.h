// The bytes that a JSON string cannot hold, or should not hold, as they are.
#pragma once

#include <cstddef>
#include <string_view>

namespace galley {

// A quotation mark, a backslash or a control character (RFC 8259, section 7), DEL among them; and
// 0xC2, with which those from U+0080 to U+009F begin, and harmless signs.
inline bool is_json_special(char byte) {
  const auto value = static_cast<unsigned char>(byte);
  return byte == '"' || byte == '\\' || value < 0x20 || value == 0x7F || value == 0xC2;
}

// Where the first such byte at or after `from` stands, or text.size().
std::size_t find_json_special(std::string_view text, std::size_t from);

// The same byte by byte, for machines without SSE2 and for tests.
std::size_t find_json_special_plain(std::string_view text, std::size_t from);

}  // namespace galley
