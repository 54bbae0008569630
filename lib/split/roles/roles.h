// The roles of a record's blocks: each block is scored for each role, and the legal sequence of
// roles with the highest sum wins.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "split/facts.h"
#include "split/roles/signals.h"

namespace galley {

enum class Role : std::uint8_t {
  clutter,  // what stands before the headline: navigation, section, slug, kicker
  headline,
  standfirst,
  matter,       // between headline and body: share bar, caption, reading time
  byline,       // names, no date on the line
  date,         // a date line
  byline_date,  // both on one line
  dateline,     // a line that is only a dateline
  paragraph,
  furniture,  // in and after the body
  count
};
inline constexpr std::size_t role_count = static_cast<std::size_t>(Role::count);

std::string_view name_of(Role role);

// Tenths of a point for each role; filled up to a size that adds in two instructions.
using RoleScores = std::array<std::int16_t, 16>;

// A role that a block may not have at all.
inline constexpr std::int16_t impossible = -30'000;

// Where a block stands in the sequence of an article.
enum class Phase : std::uint8_t { before_headline, header, body };

struct RoleChoice {
  Role role = Role::paragraph;
  Phase phase = Phase::body;
};

// How well each role fits the block: the bias, the weights of its signals, and the hard facts. Not
// asked of a block that is certain.
RoleScores score_roles(const Facts& facts, const Byline* byline, const SignalSet& signals);

// Finds the best legal sequence, with storage kept between records.
class RoleSequence {
 public:
  // The scores of blocks that are certain are not looked at.
  std::span<const RoleChoice> find(std::span<const Facts> facts,
                                   std::span<const RoleScores> scores);

 private:
  struct Totals;  // of the sequences up to a block
  // A block, or the first of a run of blocks that are certain in the same way.
  struct Step {
    std::size_t block;
    std::array<std::uint8_t, 16> came_from;  // the low bytes of the totals before it
  };

  void extend(const RoleScores& scores, const Totals& before, Totals& after);
  void extend_by_certain(Certainty certainty, const Totals& before, Totals& after);
  void trace_back(const Totals& totals);

  std::vector<Step> steps_;
  std::vector<RoleChoice> choices_;
};

}  // namespace galley
