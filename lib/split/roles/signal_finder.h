// The signals of a record's blocks.
#pragma once

#include <span>
#include <vector>

#include "split/roles/signal_neighbours.h"
#include "split/roles/signal_repetitions.h"
#include "split/roles/signal_titles.h"
#include "split/roles/signals.h"

namespace galley {

// Finds the signals of all blocks of one record, with storage kept between records.
class SignalFinder {
 public:
  void find(std::span<const Block> blocks, const FactFinder& facts);

  std::span<const SignalSet> signals() const { return signals_; }

 private:
  std::vector<SignalSet> signals_;
  Neighbours neighbours_;
  RepetitionFinder repetitions_;
  TitleFinder titles_;
};

}  // namespace galley
