// A number that stands for a text.
#pragma once

#include <cstdint>
#include <string_view>

namespace galley {

// XXH3 of 64 bits: the same on all machines and for ever. Texts hashed with different seeds are
// different texts.
std::uint64_t text_hash(std::string_view text, std::uint64_t seed = 0);

}  // namespace galley
