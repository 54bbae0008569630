// Numbers in hexadecimal digits.
#pragma once

#include <cstdint>
#include <string>

namespace galley {

// Appends 16 digits in small letters.
inline void append_hex(std::uint64_t number, std::string& out) {
  for (int shift = 60; shift >= 0; shift -= 4) out += "0123456789abcdef"[number >> shift & 0xF];
}

}  // namespace galley
