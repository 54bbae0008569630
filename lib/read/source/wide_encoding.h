// Whether a source is in UTF-16 or UTF-32.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include <galley/encoding.h>

namespace galley {

// How much of a source's beginning is looked at.
inline constexpr std::size_t wide_detection_length = 4096;

// The wide encoding whose byte order mark the source begins with.
std::optional<Encoding> marked_encoding_of(std::string_view first_bytes);

// The wide encoding of a source that begins so: its byte order mark says it, or these bytes are a
// text in that encoding and none in a narrow one.
std::optional<Encoding> wide_encoding_of(std::string_view first_bytes);

// Whether more than these first bytes may show that. The first line of most sources tells that they
// are narrow.
bool may_be_wide(std::string_view first_bytes);

}  // namespace galley
