// Lines that stand in the record more than once.
#pragma once

#include <cstdint>
#include <span>
#include <utility>
#include <vector>

#include "split/roles/signal_view.h"

namespace galley {

// Finds the repeated lines of one record, with storage kept between records.
class RepetitionFinder {
 public:
  void find(const SignalView& view);

 private:
  using HashedLine = std::pair<std::uint64_t, std::uint32_t>;  // a hash of it, and its block

  void compare(const SignalView& view, std::span<const HashedLine> lines);

  std::vector<HashedLine> signed_;
  std::vector<HashedLine> fingerprints_;
};

}  // namespace galley
