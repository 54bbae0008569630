#include "bytes/lanes.h"

#include <doctest/doctest.h>

#include <random>

using namespace galley;

namespace {

constexpr int operations = 8;

// The masks that an operation gives for each pair of masks.
template <class Lanes>
[[gnu::always_inline]] inline typename Lanes::Masks result(int operation, const Lanes& a,
                                                           const Lanes& b) {
  switch (operation) {
    case 0:
      return (~a).masks();
    case 1:
      return (a & b).masks();
    case 2:
      return (a | b).masks();
    case 3:
      return (a + b).masks();
    case 4:
      return (a - b).masks();
    case 5:
      return (a << 3).masks();
    case 6:
      return (a >> 2).masks();
    default:
      return a.bit_counts().masks();
  }
}

#ifdef GALLEY_X86
GALLEY_AVX512 int differences(const EightLanes::Masks& a, const EightLanes::Masks& b) {
  int different = 0;
  std::uint64_t sum = 0;
  for (const std::uint64_t mask : a) sum += mask;
  different += EightLanes(a).sum() != sum;
  for (int operation = 0; operation < operations; ++operation) {
    const EightLanes::Masks eight = result(operation, EightLanes(a), EightLanes(b));
    for (std::size_t i = 0; i < eight.size(); ++i)
      different += eight[i] != result(operation, OneLane(a[i]), OneLane(b[i]))[0];
  }
  return different;
}

// Mask i of row k says so: 8k + i.
GALLEY_AVX512 int not_turned() {
  std::array<EightLanes, EightLanes::count> rows;
  for (std::size_t k = 0; k < rows.size(); ++k) {
    EightLanes::Masks masks;
    for (std::size_t i = 0; i < masks.size(); ++i) masks[i] = 8 * k + i;
    rows[k] = EightLanes(masks);
  }
  EightLanes::turn(rows);
  int different = 0;
  for (std::size_t k = 0; k < rows.size(); ++k)
    for (std::size_t i = 0; i < EightLanes::count; ++i)
      different += rows[k].masks()[i] != 8 * i + k;
  return different;
}
#endif

}  // namespace

TEST_CASE("one lane is a mask") {
  const OneLane mask(0b1011);
  CHECK(mask.sum() == 0b1011);
  CHECK(mask.bit_counts().masks()[0] == 3);
  CHECK((mask & ~OneLane(1)).masks()[0] == 0b1010);
  CHECK((mask << 1 | mask >> 3).masks()[0] == 0b10111);
}

#ifdef GALLEY_X86
TEST_CASE("eight lanes are eight masks") {
  if (!has_avx512()) {
    MESSAGE("skipped: the processor lacks AVX-512");
    return;
  }
  std::mt19937_64 random(1);
  int different = 0;
  for (int i = 0; i < 1000; ++i) {
    EightLanes::Masks a;
    EightLanes::Masks b;
    for (std::uint64_t& mask : a) mask = random();
    for (std::uint64_t& mask : b) mask = random();
    different += differences(a, b);
  }
  CHECK(different == 0);
  CHECK(not_turned() == 0);
}
#endif
