#include "split/roles.h"

#include <algorithm>

#include "split/weights.h"

namespace galley {
namespace {

constexpr std::string_view role_names[] = {"clutter", "headline", "standfirst", "matter", "byline", "date",
                                           "byline+date", "dateline", "paragraph", "furniture"};
static_assert(std::size(role_names) == role_count);

// A state is a role at its place in the sequence: before the headline, in the header below it, or
// in the body. The digit tells the phases of byline and date lines apart.
enum State : std::uint8_t { C, B0, D0, X0, H, S, M, B1, D1, X1, L, P, F, B2, D2, X2, state_count };

constexpr RoleChoice choice_of[state_count] = {
    {Role::clutter, Phase::before_headline}, {Role::byline, Phase::before_headline},
    {Role::date, Phase::before_headline},    {Role::byline_date, Phase::before_headline},
    {Role::headline, Phase::header},         {Role::standfirst, Phase::header},
    {Role::matter, Phase::header},           {Role::byline, Phase::header},
    {Role::date, Phase::header},             {Role::byline_date, Phase::header},
    {Role::dateline, Phase::header},         {Role::paragraph, Phase::body},
    {Role::furniture, Phase::body},          {Role::byline, Phase::body},
    {Role::date, Phase::body},               {Role::byline_date, Phase::body}};

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
constexpr Bond bonds[] = {{H, B1, 7},  {H, X1, 5},  {B1, D1, 10}, {D1, P, 8},  {P, P, 12},
                          {C, H, 8},   {P, F, -7},  {F, P, -10},  {P, B2, -15}, {X1, P, 6},
                          {B1, P, 5},  {D1, B1, 5}, {P, D2, -10}, {P, X2, -10}};

constexpr std::int32_t bond(State from, State to) {
  std::int32_t tenths = 0;
  for (const Bond& b : bonds)
    if (b.from == from && b.to == to) tenths += b.tenths;
  if (is_before(from) && (to == L || to == P)) tenths += without_headline;
  return tenths;
}

struct Transitions {
  std::int32_t score[state_count][state_count];
};

constexpr Transitions build_transitions() {
  Transitions t{};
  for (int from = 0; from < state_count; ++from)
    for (int to = 0; to < state_count; ++to)
      t.score[from][to] = may_follow(State(from), State(to)) ? bond(State(from), State(to)) : impossible;
  return t;
}
constexpr Transitions transitions = build_transitions();

constexpr std::int32_t start_score(State s) {
  if (is_before(s) || s == H) return 0;
  return s == L || s == P ? without_headline : impossible;
}

}  // namespace

std::string_view name_of(Role role) { return role_names[static_cast<std::size_t>(role)]; }

RoleScores score_roles(const Facts& facts, const Byline* byline, const SignalSet& signals) {
  RoleScores scores;
  for (std::size_t role = 0; role < role_count; ++role) scores[role] = bias_of(static_cast<Role>(role));
  for (std::size_t s = signals._Find_first(); s < signals.size(); s = signals._Find_next(s)) {
    const RoleScores& row = weights_of(static_cast<Signal>(s));
    for (std::size_t role = 0; role < role_count; ++role) scores[role] += row[role];
  }
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

std::span<const RoleChoice> RoleSequence::find(std::span<const RoleScores> scores) {
  const std::size_t n = scores.size();
  totals_.resize(n);
  came_from_.resize(n);
  choices_.resize(n);
  if (n == 0) return choices_;

  const auto emission = [&](std::size_t i, int state) {
    return scores[i][static_cast<std::size_t>(choice_of[state].role)];
  };
  for (int s = 0; s < state_count; ++s)
    totals_[0][static_cast<std::size_t>(s)] = start_score(State(s)) + emission(0, s);

  for (std::size_t i = 1; i < n; ++i) {
    for (int to = 0; to < state_count; ++to) {
      std::int32_t best = 4 * impossible;
      int best_from = 0;
      for (int from = 0; from < state_count; ++from) {
        const std::int32_t total = totals_[i - 1][static_cast<std::size_t>(from)] + transitions.score[from][to];
        if (total > best) best = total, best_from = from;
      }
      totals_[i][static_cast<std::size_t>(to)] = std::max(best + emission(i, to), 8 * impossible);
      came_from_[i][static_cast<std::size_t>(to)] = static_cast<std::uint8_t>(best_from);
    }
  }

  int state = 0;
  std::int32_t best = 16 * impossible;
  for (int s = 0; s < state_count; ++s) {
    const std::int32_t total = totals_[n - 1][static_cast<std::size_t>(s)] + (is_before(State(s)) ? only_clutter : 0);
    if (total > best) best = total, state = s;
  }
  for (std::size_t i = n; i-- > 0;) {
    choices_[i] = choice_of[state];
    state = came_from_[i][static_cast<std::size_t>(state)];
  }
  return choices_;
}

}  // namespace galley
