#include "split/roles/roles.h"

#include <algorithm>
#include <limits>
#include <utility>

#include "split/roles/weights.h"

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
constexpr bool may_follow_before(State to) {
  return is_before(to) || to == H || to == L || to == P;
}
constexpr bool may_follow_header(State to) { return (is_header(to) && to != H) || to == P; }

struct Bond {
  State from;
  State to;
  std::int32_t tenths;
};

// Neighbours that like each other, or do not. Paragraph and furniture have a row for all that may
// follow them.
constexpr Bond bonds[] = {{H, B1, 7},   {H, X1, 5},   {B1, D1, 10}, {D1, P, 8},  {C, H, 8},
                          {X1, P, 6},   {B1, P, 5},   {D1, B1, 5},  {P, P, 12},  {P, F, -7},
                          {P, B2, -15}, {P, D2, -10}, {P, X2, -10}, {F, P, -10}, {F, F, 0},
                          {F, B2, 0},   {F, D2, 0},   {F, X2, 0}};

constexpr State state_of(Certainty certainty) {
  if (certainty == Certainty::paragraph) return P;
  return certainty == Certainty::clutter ? C : F;
}

// The sum of a sequence's scores with its last state in the low digit, so that the greatest of
// several sums is the first state's among equals.
using Total = std::int64_t;
constexpr Total shift = state_count;

constexpr Total total_of(std::int64_t tenths, State state) {
  return tenths * shift + (state_count - 1 - state);
}
constexpr State state_of(Total total) {
  static_assert(state_count == 16);
  return State(state_count - 1 - (total & (state_count - 1)));
}
// The same sum with the state that it leads to.
constexpr Total moved_to(State to, Total total) {
  return (total | (state_count - 1)) - static_cast<Total>(to);
}

// Of a state that no legal sequence leads to; below all that scores can add up to.
constexpr std::int64_t unreachable = -1'000'000'000'000;

}  // namespace

// The sums up to a block, and the greatest of those states that differ only in their bonds. A
// record begins as if something before the headline had been.
struct RoleSequence::Totals {
  std::array<Total, state_count> of = all_unreachable;
  Total before = total_of(0, C);
  Total header = total_of(unreachable, H);
  Total marks = total_of(unreachable, B2);  // bylines and dates in the body

  static constexpr std::array<Total, state_count> all_unreachable = [] {
    std::array<Total, state_count> all;
    for (std::size_t s = 0; s < state_count; ++s) all[s] = total_of(unreachable, State(s));
    return all;
  }();

  // The best that may stand before `to`.
  template <State to>
  Total best_before() const {
    Total best = total_of(unreachable, to);
    if constexpr (may_follow_before(to))
      best = before + shift * (to == L || to == P ? without_headline : 0);
    if constexpr (may_follow_header(to)) best = std::max(best, header);
    if constexpr (is_body(to)) best = std::max(best, marks);
    const auto add = [&](const Bond& bond) {
      if (bond.to == to) best = std::max(best, of[bond.from] + shift * bond.tenths);
    };
    [&]<std::size_t... i>(std::index_sequence<i...>) { (add(bonds[i]), ...); }
    (std::make_index_sequence<std::size(bonds)>{});
    return best;
  }

  void rank() {
    before = std::max({of[C], of[B0], of[D0], of[X0]});
    header = std::max({of[H], of[S], of[M], of[B1], of[D1], of[X1], of[L]});
    marks = std::max({of[B2], of[D2], of[X2]});
  }
  void rank_unmarked() {
    before = of[C];
    header = std::max({of[H], of[S], of[M]});
    marks = total_of(unreachable, B2);
  }
};

std::string_view name_of(Role role) { return role_names[static_cast<std::size_t>(role)]; }

RoleScores score_roles(const Facts& facts, const Byline* byline, const SignalSet& signals) {
  RoleScores scores = sum_of_weights(signals);
  const auto rule_out = [&](Role role, bool unfit) {
    if (unfit) scores[static_cast<std::size_t>(role)] = impossible;
  };
  const bool dated = facts.dates.count > 0;
  const bool named = byline != nullptr && !facts.slug;
  rule_out(Role::byline, !named || dated);
  rule_out(Role::date, !dated);
  rule_out(Role::byline_date, !dated || !named || byline->label_alone);
  rule_out(Role::dateline, !facts.dateline_fills);
  rule_out(Role::headline, facts.shape.width > 260 || !facts.shape.has_letter || facts.slug ||
                               is_date_or_byline(facts, byline));
  rule_out(Role::paragraph, !facts.shape.has_letter && facts.shape.digits == 0);  // "* * *"
  rule_out(Role::standfirst, facts.shape.width < 20 || facts.shape.width > 700);
  return scores;
}

std::span<const RoleChoice> RoleSequence::find(std::span<const Facts> facts,
                                               std::span<const RoleScores> scores) {
  choices_.resize(scores.size());
  steps_.clear();
  if (scores.empty()) return choices_;
  Totals even;
  Totals odd;
  Totals* before = &even;
  Totals* after = &odd;
  for (std::size_t i = 0; i < scores.size(); std::swap(before, after)) {
    steps_.emplace_back().block = i;
    const Certainty certainty = facts[i].certainty;
    if (certainty == Certainty::none) {
      extend(scores[i++], *before, *after);
      continue;
    }
    extend_by_certain(certainty, *before, *after);
    // Below a block that is certain in the same way the one state goes on, and no sum changes.
    const RoleChoice choice = choice_of[state_of(certainty)];
    for (; i < scores.size() && facts[i].certainty == certainty; ++i) choices_[i] = choice;
  }
  trace_back(*before);
  return choices_;
}

// The best total of each state at a block, and where it came from.
void RoleSequence::extend(const RoleScores& scores, const Totals& before, Totals& after) {
  const auto is_possible = [&](Role role) {
    return scores[static_cast<std::size_t>(role)] != impossible;
  };
  after.of = Totals::all_unreachable;
  auto& came_from = steps_.back().came_from;
  const auto extend_to = [&]<State to>() {
    const std::int16_t score = scores[static_cast<std::size_t>(choice_of[to].role)];
    if (score == impossible) return;
    const Total best = before.best_before<to>();
    came_from[to] = static_cast<std::uint8_t>(best);
    after.of[to] = moved_to(to, best + shift * score);
  };
  const auto extend_to_all = [&]<State... to>() { (extend_to.template operator()<to>(), ...); };
  extend_to_all.template operator()<C, H, S, M, P, F>();
  if (is_possible(Role::byline) || is_possible(Role::date) || is_possible(Role::byline_date) ||
      is_possible(Role::dateline)) {
    extend_to_all.template operator()<B0, D0, X0, B1, D1, X1, L, B2, D2, X2>();
    after.rank();
  } else {
    after.rank_unmarked();
  }
}

// Where the role is certain only one state goes on, and it costs nothing.
void RoleSequence::extend_by_certain(Certainty certainty, const Totals& before, Totals& after) {
  const State to = state_of(certainty);
  const Total best = to == P   ? before.best_before<P>()
                     : to == C ? before.best_before<C>()
                               : before.best_before<F>();
  steps_.back().came_from[to] = static_cast<std::uint8_t>(best);
  after.of = Totals::all_unreachable;
  after.of[to] = moved_to(to, best);
  after.rank_unmarked();
}

void RoleSequence::trace_back(const Totals& totals) {
  Total best = std::numeric_limits<Total>::min();
  for (std::size_t s = 0; s < state_count; ++s)
    best = std::max(best, totals.of[s] + (is_before(State(s)) ? shift * only_clutter : 0));
  State state = state_of(best);
  for (std::size_t i = steps_.size(); i-- > 0;) {
    choices_[steps_[i].block] = choice_of[state];
    state = state_of(Total{steps_[i].came_from[state]});
  }
}

}  // namespace galley
