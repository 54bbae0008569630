#include <galley/explain.h>

#include "split/reading.h"
#include "split/roles/weights.h"

namespace galley {
namespace {

Role find_runner_up(const RoleScores& scores, Role winner) {
  Role best = winner == Role::clutter ? Role::paragraph : Role::clutter;
  for (std::size_t r = 0; r < role_count; ++r) {
    const Role role = static_cast<Role>(r);
    if (role != winner && scores[r] > scores[static_cast<std::size_t>(best)]) best = role;
  }
  return best;
}

BlockExplanation explain(std::string_view record, const Draft& draft, std::size_t i) {
  const Role role = draft.role(i);
  const auto begin = static_cast<std::size_t>(draft.blocks[i].text.data() - record.data());
  const Span span = {begin, begin + draft.blocks[i].text.size()};
  if (draft.facts(i).certainty != Certainty::none) return {span, name_of(role), {}, 0, {}};
  const Role runner_up = find_runner_up(draft.scores[i], role);
  const auto score = [&](Role r) { return int{draft.scores[i][static_cast<std::size_t>(r)]}; };

  BlockExplanation explanation{.span = span,
                               .role = name_of(role),
                               .runner_up = name_of(runner_up),
                               .margin = score(role) - score(runner_up),
                               .signals = {}};
  draft.signals[i].for_each([&](Signal signal) {
    const int tenths = weights_of(signal)[static_cast<std::size_t>(role)];
    if (tenths != 0) explanation.signals.push_back({name_of(signal), tenths});
  });
  return explanation;
}

}  // namespace

std::vector<BlockExplanation> explain_article(std::string_view record, const SplitOptions& options,
                                              const GivenParts& given) {
  Reading reading;
  const Draft draft = reading.read(record, options, given);
  std::vector<BlockExplanation> blocks;
  for (std::size_t i = 0; i < draft.size(); ++i) blocks.push_back(explain(record, draft, i));
  return blocks;
}

}  // namespace galley
