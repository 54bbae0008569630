// Base 64 (RFC 4648, section 4).
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace galley {

void append_base64(std::string_view bytes, std::string& out);

// The bytes that the text stands for; nothing when it is not canonical base 64.
std::optional<std::string> decode_base64(std::string_view text);

}  // namespace galley
