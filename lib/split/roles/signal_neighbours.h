// What the lines above and below a line say: whether names, dates or credits stand there.
#pragma once

#include <cstdint>
#include <vector>

#include "split/roles/signal_view.h"

namespace galley {

// What each block of a record is to its neighbours, with storage kept between records.
class Neighbours {
 public:
  void find(const SignalView& view);

  // What is near the block `i`.
  SignalSet signals_of(const SignalView& view, std::size_t i) const;

 private:
  std::vector<std::uint8_t> kinds_;
};

}  // namespace galley
