// How many bits of a mask are set.
#pragma once

#include <cstdint>

namespace galley {

// std::popcount() is a call where the program is to run on the oldest of x86-64.
constexpr std::uint32_t count_bits(std::uint64_t mask) {
  mask -= mask >> 1 & 0x5555'5555'5555'5555;
  mask = (mask & 0x3333'3333'3333'3333) + (mask >> 2 & 0x3333'3333'3333'3333);
  mask = (mask + (mask >> 4)) & 0x0F0F'0F0F'0F0F'0F0F;
  return static_cast<std::uint32_t>(mask * 0x0101'0101'0101'0101 >> 56);
}

}  // namespace galley
