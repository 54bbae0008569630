// A record on its way to an article: its blocks with all that is known of them. The parts are
// chosen from here.
#pragma once

#include <cstddef>
#include <optional>
#include <span>

#include "split/block.h"
#include "split/facts.h"
#include "split/roles/roles.h"
#include "split/roles/signals.h"

namespace galley {

struct Draft {
  std::span<const Block> blocks;
  const FactFinder& found;
  std::span<const SignalSet> signals;
  std::span<const RoleScores> scores;
  std::span<const RoleChoice> roles;

  std::size_t size() const { return blocks.size(); }
  const Facts& facts(std::size_t i) const { return found.facts()[i]; }
  const Byline* byline(std::size_t i) const { return found.byline_of(facts(i)); }
  Role role(std::size_t i) const { return roles[i].role; }
  bool has(std::size_t i, Signal signal) const { return signals[i].test(signal); }
  bool is_above_body(std::size_t i) const { return roles[i].phase != Phase::body; }

  // The first block above the body with the role, or size().
  std::size_t first_in_header(Role wanted) const {
    for (std::size_t i = 0; i < size() && is_above_body(i); ++i)
      if (role(i) == wanted) return i;
    return size();
  }
};

// A date of the draft and the block that it stands in.
struct DatePlace {
  std::size_t block;
  const FoundDate* found;
};

// Which of the dates is the article's and which its update.
struct DateChoice {
  std::optional<DatePlace> published;
  std::optional<DatePlace> updated;
};
DateChoice choose_dates(const Draft& draft);

// The blocks that make the byline, in order; usually one. None when there is no byline.
void choose_byline(const Draft& draft, std::vector<std::size_t>& blocks);

}  // namespace galley
