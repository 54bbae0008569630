// A little that becomes very much.
#pragma once

#include <cstdint>
#include <string>

namespace galley {

// Whether so many bytes came of so few. Up to 16 MiB nothing is a bomb, whatever it was made of.
inline bool is_bomb(std::uint64_t produced, std::uint64_t consumed, std::uint64_t max_ratio) {
  return produced > 16 << 20 && produced / max_ratio >= consumed;
}

// What is told of one.
inline std::string bomb_message(std::uint64_t max_ratio) {
  return "grows more than " + std::to_string(max_ratio) + " times (try a larger --max-ratio)";
}

}  // namespace galley
