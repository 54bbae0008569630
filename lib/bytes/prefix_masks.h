// How the literals of a list begin, as tables that tell of many places of a text at once.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "bytes/letter_case.h"

namespace galley {

// The literals are parted into eight buckets, a bit each. A literal may begin where, for one of the
// buckets, the tables have its bit for both halves of each of the first three bytes. Literals are
// in one bucket so that few places of common text get through.
struct PrefixMasks {
  static constexpr std::size_t size = 3;  // bytes
  using Table = std::array<std::uint8_t, 16>;

  std::array<Table, size> low{};   // by the lower four bits of a byte
  std::array<Table, size> high{};  // by the upper four
};

// Empty literals are left out.
PrefixMasks prefix_masks(const std::vector<std::string>& literals, LetterCase letter_case);

}  // namespace galley
