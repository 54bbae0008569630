#include "check/findings.h"

#include <algorithm>

namespace galley {

Finding& Findings::add(std::string_view where, std::string message) {
  if (!lies_in(article_->text, where)) return add_at({}, std::move(message));
  return add_at(span_of(*article_, where), std::move(message));
}

Finding& Findings::add_at(std::optional<Span> span, std::string message) {
  RuleCount& rule = counts_[rule_];
  Finding finding = {rule.id, setting_.severity, span, std::move(message)};
  if (++rule.count > most_of_rule) return left_out_ = std::move(finding);
  rule.last = list_.size();
  return list_.emplace_back(std::move(finding));
}

void Findings::begin_rule(std::string_view id, const RuleSetting& setting) {
  const auto known = std::find_if(counts_.begin(), counts_.end(),
                                  [&](const RuleCount& rule) { return rule.id == id; });
  rule_ = static_cast<std::size_t>(known - counts_.begin());
  if (known == counts_.end()) counts_.push_back({id});
  setting_ = setting;
}

void Findings::finish() {
  for (const RuleCount& rule : counts_)
    if (rule.count > most_of_rule)
      list_[rule.last].message +=
          "; so " + std::to_string(rule.count - most_of_rule) + " times more in the article";
}

}  // namespace galley
