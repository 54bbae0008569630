#include <galley/check.h>

#include <algorithm>
#include <utility>

#include "check/rule_table.h"
#include "check/rules/pattern_rules.h"
#include "check/sentence_keys.h"

namespace galley {

struct Checker::Workspace {
  explicit Workspace(std::shared_ptr<const CheckSettings> the_settings)
      : settings(std::move(the_settings)), proof(*settings), patterns(settings->patterns) {}

  void apply_rules();
  void sort();
  void add_keys();

  std::shared_ptr<const CheckSettings> settings;
  Proof proof;
  PatternRules patterns;
  Findings findings;
  SentenceKeys keys{proof};
};

Checker::Checker(std::shared_ptr<const CheckSettings> settings)
    : workspace_(std::make_unique<Workspace>(std::move(settings))) {}
Checker::~Checker() = default;
Checker::Checker(Checker&&) noexcept = default;
Checker& Checker::operator=(Checker&&) noexcept = default;

std::span<const Finding> Checker::check(const Article& article, const Source& source) {
  Workspace& work = *workspace_;
  work.proof.set(article, source);
  work.findings.start(article);
  work.apply_rules();
  work.sort();
  work.add_keys();
  return work.findings.list();
}

void Checker::Workspace::apply_rules() {
  for (std::size_t i = 0; i < rules().size(); ++i) {
    const RuleSetting& setting = settings->rules[i];
    if (!setting.on || finders()[i] == nullptr) continue;
    findings.begin_rule(rules()[i].id, setting);
    finders()[i](proof, findings);
  }
  patterns.find(proof, findings);
  findings.finish();
}

void Checker::Workspace::sort() {
  const auto is_before = [](const Finding& a, const Finding& b) {
    const auto place = [](const Finding& finding) {
      return finding.span ? finding.span->begin + 1 : 0;
    };
    return place(a) < place(b);
  };
  std::stable_sort(findings.list().begin(), findings.list().end(), is_before);
}

void Checker::Workspace::add_keys() {
  keys.start();
  for (Finding& finding : findings.list()) finding.key = keys.key_of(finding);
}

}  // namespace galley
