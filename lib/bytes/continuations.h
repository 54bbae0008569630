// The bytes of UTF-8 that go on with a character.
#pragma once

#include <cstddef>
#include <string_view>

namespace galley {

// How many bytes are 0x80-0xBF.
std::size_t count_continuations(std::string_view text);

// The same byte by byte: for other machines, and for the tests to compare with.
std::size_t plain_count_continuations(std::string_view text);

}  // namespace galley
