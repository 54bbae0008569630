#include "split/roles/roles.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <random>
#include <vector>

#include "split/roles/weights.h"

using namespace galley;

namespace {

// Scores that like each block's own role, and all others as little as possible.
RoleScores in_favour_of(Role role, std::int16_t tenths = 500) {
  RoleScores scores{};
  scores[static_cast<std::size_t>(role)] = tenths;
  return scores;
}

std::vector<Role> sequence(const std::vector<RoleScores>& scores, std::vector<Facts> facts = {}) {
  facts.resize(scores.size());
  RoleSequence finder;
  std::vector<Role> roles;
  for (const RoleChoice& choice : finder.find(facts, scores)) roles.push_back(choice.role);
  return roles;
}

using Roles = std::vector<Role>;

}  // namespace

TEST_CASE("each block gets the role that it fits where the sequence allows it") {
  const Roles wanted = {Role::clutter, Role::headline,  Role::byline,   Role::date,
                        Role::matter,  Role::paragraph, Role::furniture};
  std::vector<RoleScores> scores;
  for (const Role role : wanted) scores.push_back(in_favour_of(role));
  CHECK(sequence(scores) == wanted);
  CHECK(sequence({}) == Roles{});
}

TEST_CASE("a headline comes at most once") {
  const auto roles = sequence(std::vector<RoleScores>(5, in_favour_of(Role::headline)));
  CHECK(std::count(roles.begin(), roles.end(), Role::headline) == 1);
}

TEST_CASE("the body does not go back to the header") {
  const auto roles = sequence({in_favour_of(Role::headline), in_favour_of(Role::paragraph, 5000),
                               in_favour_of(Role::standfirst), in_favour_of(Role::headline)});
  CHECK(roles[0] == Role::headline);
  CHECK(roles[1] == Role::paragraph);
  for (const std::size_t i : {std::size_t{2}, std::size_t{3}}) {
    CHECK(roles[i] != Role::standfirst);
    CHECK(roles[i] != Role::headline);
  }
}

TEST_CASE("a sequence is legal whatever the scores are") {
  std::mt19937 random(7);
  for (int round = 0; round < 200; ++round) {
    std::vector<RoleScores> scores(random() % 12 + 1);
    for (RoleScores& row : scores)
      for (std::int16_t& score : row) score = static_cast<std::int16_t>(random() % 400);
    RoleSequence finder;
    Phase phase = Phase::before_headline;
    int headlines = 0;
    for (const RoleChoice& choice : finder.find(std::vector<Facts>(scores.size()), scores)) {
      CHECK(choice.phase >= phase);
      phase = choice.phase;
      headlines += choice.role == Role::headline;
    }
    CHECK(headlines <= 1);
  }
}

TEST_CASE("a certain block has its role whatever its neighbours like") {
  std::vector<Facts> facts(3);
  facts[1].certainty = Certainty::paragraph;
  CHECK(sequence({in_favour_of(Role::headline), {}, in_favour_of(Role::furniture)}, facts)[1] ==
        Role::paragraph);
}

TEST_CASE("a line without a date is no date line and one without names no byline") {
  const RoleScores scores = score_roles({}, nullptr, {});
  for (const Role role : {Role::date, Role::byline, Role::byline_date, Role::dateline})
    CHECK(scores[static_cast<std::size_t>(role)] == impossible);
  CHECK(scores[static_cast<std::size_t>(Role::furniture)] != impossible);
}

TEST_CASE("a line of signs alone is no paragraph") {
  Facts facts;
  CHECK(score_roles(facts, nullptr, {})[static_cast<std::size_t>(Role::paragraph)] == impossible);
  facts.shape.digits = 4;
  CHECK(score_roles(facts, nullptr, {})[static_cast<std::size_t>(Role::paragraph)] != impossible);
}

TEST_CASE("a line without a letter is no headline") {
  Facts facts;
  CHECK(score_roles(facts, nullptr, {})[static_cast<std::size_t>(Role::headline)] == impossible);
  facts.shape.has_letter = true;
  CHECK(score_roles(facts, nullptr, {})[static_cast<std::size_t>(Role::headline)] != impossible);
}
