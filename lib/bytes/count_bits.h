// How many bits of a mask are set, and the first so many of one.
#pragma once

#include <cstddef>
#include <cstdint>

namespace galley {

// A mask of which so many bits are set, the lowest ones; all 64 where more are asked for.
constexpr std::uint64_t first_bits(std::size_t count) {
  return count < 64 ? (std::uint64_t{1} << count) - 1 : ~std::uint64_t{0};
}

// std::popcount() is a call where the program is to run on the oldest of x86-64.
constexpr std::uint32_t count_bits(std::uint64_t mask) {
  mask -= mask >> 1 & 0x5555'5555'5555'5555;
  mask = (mask & 0x3333'3333'3333'3333) + (mask >> 2 & 0x3333'3333'3333'3333);
  mask = (mask + (mask >> 4)) & 0x0F0F'0F0F'0F0F'0F0F;
  return static_cast<std::uint32_t>(mask * 0x0101'0101'0101'0101 >> 56);
}

}  // namespace galley
