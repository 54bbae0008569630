#include <galley/check.h>
#include <galley/text.h>

#include <algorithm>
#include <utility>

#include "check/pattern_rules.h"
#include "check/rule_table.h"
#include "text/text_hash.h"

namespace galley {

struct Checker::Workspace {
  explicit Workspace(std::shared_ptr<const CheckSettings> the_settings)
      : settings(std::move(the_settings)), proof(*settings), patterns(settings->patterns) {}

  void apply_rules();
  void sort();
  void add_keys();
  std::string_view sentence_at(const Finding& finding);

  std::shared_ptr<const CheckSettings> settings;
  Proof proof;
  PatternRules patterns;
  Findings findings;
  std::string unwrapped;
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
  for (Finding& finding : findings.list()) {
    unwrapped.clear();
    append_unwrapped(sentence_at(finding), unwrapped);
    finding.key = text_hash(unwrapped, text_hash(finding.rule));
  }
}

// The sentence that a finding begins in, else the part, else what the article begins with.
std::string_view Checker::Workspace::sentence_at(const Finding& finding) {
  const Article& article = proof.article();
  if (!finding.span) return article.headline.empty() ? article.text : article.headline;
  // What is missing belongs to what stands before it.
  const bool is_behind = finding.span->size() == 0 && finding.span->begin > 0;
  const std::size_t at = finding.span->begin - (is_behind ? 1 : 0);
  for (std::size_t i = 0; i < article.paragraphs.size(); ++i) {
    const Span paragraph = span_of(article, article.paragraphs[i]);
    if (at < paragraph.begin || at >= paragraph.end) continue;
    for (const Span& sentence : proof.sentences(i))
      if (at < paragraph.begin + sentence.end)
        return article.paragraphs[i].substr(sentence.begin, sentence.size());
    return article.paragraphs[i];
  }
  for (const Tile& tile : article.tiles)
    if (at < tile.span.end) return article.text.substr(tile.span.begin, tile.span.size());
  return {};
}

}  // namespace galley
