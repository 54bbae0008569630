// One record under work: its blocks, what is known of them, and the signals that are set.
#pragma once

#include <cstddef>
#include <span>

#include "split/facts.h"
#include "split/roles/signals.h"

namespace galley {

inline bool is_labelled(const Byline* byline) {
  return byline && byline->label != BylineLabel::none;
}

inline bool is_bare_name(const Byline* byline) {
  return byline && byline->label == BylineLabel::none && byline->fills_line &&
         !byline->names.empty();
}

inline bool is_date_line(const Facts& facts) {
  return facts.dates.count > 0 && facts.dates.other_words <= 3;
}

struct SignalView {
  std::span<const Block> blocks;
  const FactFinder& found;
  std::span<const Facts> all_facts;
  std::span<SignalSet> signals;

  const Facts& facts(std::size_t i) const { return all_facts[i]; }
  const Byline* byline(std::size_t i) const { return found.byline_of(facts(i)); }
  void set(std::size_t i, Signal signal, bool holds = true) const { signals[i].set(signal, holds); }
  bool has(std::size_t i, Signal signal) const { return signals[i].test(signal); }
};

}  // namespace galley
