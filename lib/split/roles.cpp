#include "split/roles.h"

#include <algorithm>

#include "split/weights.h"

namespace galley {
namespace {

constexpr std::string_view role_names[] = {"clutter",   "headline", "standfirst",  "matter",
                                           "byline",    "date",     "byline+date", "dateline",
                                           "paragraph", "furniture"};
static_assert(std::size(role_names) == role_count);

// A state is a role at its place in the sequence: before the headline, in the header below it, or
// in the body. The digit tells the phases of byline and date lines apart.
enum State : std::uint8_t { C, B0, D0, X0, H, S, M, B1, D1, X1, L, P, F, B2, D2, X2, state_count };

constexpr RoleChoice choice_of[state_count] = {{Role::clutter, Phase::before_headline},
                                               {Role::byline, Phase::before_headline},
                                               {Role::date, Phase::before_headline},
                                               {Role::byline_date, Phase::before_headline},
                                               {Role::headline, Phase::header},
                                               {Role::standfirst, Phase::header},
                                               {Role::matter, Phase::header},
                                               {Role::byline, Phase::header},
                                               {Role::date, Phase::header},
                                               {Role::byline_date, Phase::header},
                                               {Role::dateline, Phase::header},
                                               {Role::paragraph, Phase::body},
                                               {Role::furniture, Phase::body},
                                               {Role::byline, Phase::body},
                                               {Role::date, Phase::body},
                                               {Role::byline_date, Phase::body}};

constexpr bool is_before(State s) { return s <= X0; }
constexpr bool is_header(State s) { return s >= H && s <= L; }
constexpr bool is_body(State s) { return s >= P; }

constexpr std::int32_t without_headline = -30;  // a text that begins without one
constexpr std::int32_t only_clutter = -40;      // a text that ends before a headline came

// What may follow what. A headline comes at most once, and the body does not go back to the header.
constexpr bool may_follow(State from, State to) {
  if (is_before(from)) return is_before(to) || to == H || to == L || to == P;
  if (is_header(from)) return (to > H && to <= X1) || to == L || to == P;
  return is_body(to);
}

struct Bond {
  State from;
  State to;
  std::int32_t tenths;
};

// Neighbours that like each other, or do not.
constexpr Bond bonds[] = {{H, B1, 7}, {H, X1, 5},  {B1, D1, 10}, {D1, P, 8},   {P, P, 12},
                          {C, H, 8},  {P, F, -7},  {F, P, -10},  {P, B2, -15}, {X1, P, 6},
                          {B1, P, 5}, {D1, B1, 5}, {P, D2, -10}, {P, X2, -10}};

constexpr std::int32_t bond(State from, State to) {
  std::int32_t tenths = 0;
  for (const Bond& b : bonds)
    if (b.from == from && b.to == to) tenths += b.tenths;
  if (is_before(from) && (to == L || to == P)) tenths += without_headline;
  return tenths;
}

// The states that may stand before one, each with what it adds.
struct Predecessors {
  struct Edge {
    State from;
    std::int32_t tenths;
  };
  Edge edges[state_count];
  int count = 0;
};

constexpr std::array<Predecessors, state_count> build_predecessors() {
  std::array<Predecessors, state_count> all{};
  for (std::size_t to = 0; to < state_count; ++to) {
    for (int from = 0; from < state_count; ++from) {
      if (!may_follow(State(from), State(to))) continue;
      all[to].edges[all[to].count++] = {State(from), bond(State(from), State(to))};
    }
  }
  return all;
}
constexpr std::array<Predecessors, state_count> predecessors = build_predecessors();

// The total of a state that no legal sequence leads to.
constexpr std::int32_t unreachable = -1'000'000'000;

constexpr std::int32_t start_score(State s) {
  if (is_before(s) || s == H) return 0;
  return s == L || s == P ? without_headline : unreachable;
}

}  // namespace

std::string_view name_of(Role role) { return role_names[static_cast<std::size_t>(role)]; }

RoleScores score_roles(const Facts& facts, const Byline* byline, const SignalSet& signals) {
  RoleScores scores = biases();
  signals.for_each([&scores](Signal signal) {
    const RoleScores& row = weights_of(signal);
    for (std::size_t role = 0; role < row.size(); ++role)
      scores[role] = static_cast<std::int16_t>(scores[role] + row[role]);
  });
  const auto rule_out = [&](Role role, bool unfit) {
    if (unfit) scores[static_cast<std::size_t>(role)] = impossible;
  };
  const bool dated = facts.dates.count > 0;
  const bool named = byline != nullptr;
  rule_out(Role::byline, !named || dated);
  rule_out(Role::date, !dated);
  rule_out(Role::byline_date, !dated || !named || byline->label_alone);
  rule_out(Role::dateline, !facts.dateline_fills);
  rule_out(Role::headline, facts.shape.width > 260 || !facts.shape.has_letter);
  rule_out(Role::standfirst, facts.shape.width < 20 || facts.shape.width > 700);
  return scores;
}

std::span<const RoleChoice> RoleSequence::find(std::span<const Facts> facts,
                                               std::span<const RoleScores> scores) {
  totals_.resize(scores.size());
  came_from_.resize(scores.size());
  choices_.resize(scores.size());
  if (scores.empty()) return choices_;
  for (std::size_t i = 0; i < scores.size(); ++i) {
    if (facts[i].certainty == Certainty::none)
      extend(i, scores[i]);
    else
      extend_by_certain(i, facts[i].certainty);
  }
  trace_back();
  return choices_;
}

// The best total of each state at block i, and where it came from.
void RoleSequence::extend(std::size_t i, const RoleScores& scores) {
  for (std::size_t to = 0; to < state_count; ++to) {
    const std::int16_t score = scores[static_cast<std::size_t>(choice_of[to].role)];
    std::int32_t best = unreachable;
    State best_from = State(to);
    if (i == 0) {
      best = start_score(State(to));
    } else if (score != impossible) {
      const Predecessors& before = predecessors[to];
      for (int k = 0; k < before.count; ++k) {
        const std::int32_t total = totals_[i - 1][before.edges[k].from] + before.edges[k].tenths;
        if (total > best) best = total, best_from = before.edges[k].from;
      }
    }
    totals_[i][to] = score == impossible || best <= unreachable / 2 ? unreachable : best + score;
    came_from_[i][to] = best_from;
  }
}

// Where the role is certain only one state goes on, and it costs nothing.
void RoleSequence::extend_by_certain(std::size_t i, Certainty certainty) {
  const State to = certainty == Certainty::paragraph ? P : certainty == Certainty::clutter ? C : F;
  totals_[i].fill(unreachable);
  if (i == 0) {
    totals_[i][to] = 0;
    return;
  }
  const Predecessors& before = predecessors[to];
  std::int32_t best = unreachable;
  for (int k = 0; k < before.count; ++k) {
    const std::int32_t total = totals_[i - 1][before.edges[k].from] + before.edges[k].tenths;
    if (total > best) best = total, came_from_[i][to] = before.edges[k].from;
  }
  totals_[i][to] = best;
}

void RoleSequence::trace_back() {
  std::size_t state = P;
  std::int32_t best = unreachable;
  for (std::size_t s = 0; s < state_count; ++s) {
    const std::int32_t total = totals_.back()[s] + (is_before(State(s)) ? only_clutter : 0);
    if (total > best) best = total, state = s;
  }
  for (std::size_t i = choices_.size(); i-- > 0;) {
    choices_[i] = choice_of[state];
    state = came_from_[i][state];
  }
}

}  // namespace galley
