// The last place of a byte, as fast as memchr finds the first one.
#pragma once

#include <cstddef>
#include <cstring>
#include <string_view>

namespace galley {

// npos when the bytes have none.
inline std::size_t find_last_byte(std::string_view bytes, char byte) {
#ifdef __GLIBC__
  // The rfind() of the standard library goes byte by byte.
  if (bytes.empty()) return bytes.npos;
  const void* const found = memrchr(bytes.data(), byte, bytes.size());
  return found == nullptr
             ? bytes.npos
             : static_cast<std::size_t>(static_cast<const char*>(found) - bytes.data());
#else
  return bytes.rfind(byte);
#endif
}

}  // namespace galley
