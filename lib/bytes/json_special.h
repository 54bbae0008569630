// The bytes that a JSON string cannot hold, or should not hold, as they are.
#pragma once

#include <cstddef>

namespace galley {

// A quotation mark, a backslash or a control character (RFC 8259, section 7), DEL among them; and
// 0xC2, with which those from U+0080 to U+009F begin, and harmless signs.
inline bool is_json_special(char byte) {
  const auto value = static_cast<unsigned char>(byte);
  return byte == '"' || byte == '\\' || value < 0x20 || value == 0x7F || value == 0xC2;
}

// So much more room than for the bytes that are copied must there be.
inline constexpr std::size_t json_special_further = 64;

// Copies `size` bytes up to the first special one, and gives how many those are. What lies behind
// them may be overwritten: all of `size`, and json_special_further behind that.
std::size_t copy_to_json_special(const char* from, std::size_t size, char* to);

// The same byte by byte, for machines without SSE2, and sixteen and 32 bytes at a time, for those
// without AVX2 or AVX-512; all for tests.
std::size_t copy_to_json_special_plain(const char* from, std::size_t size, char* to);
std::size_t copy_to_json_special_sse2(const char* from, std::size_t size, char* to);
std::size_t copy_to_json_special_avx2(const char* from, std::size_t size, char* to);

}  // namespace galley
