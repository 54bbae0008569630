// What the certain repairs of one rule make of a text, for tests.
#pragma once

#include <galley/check.h>

#include <memory>
#include <string>
#include <string_view>

#include "check_rule.h"

namespace galley {

inline std::string repaired_by(std::string_view rule, std::string_view text,
                               CheckSettings settings = {}) {
  for (std::size_t i = 0; i < rules().size(); ++i) settings.rules[i].on = rules()[i].id == rule;
  Checker checker(std::make_shared<const CheckSettings>(std::move(settings)));
  const Article article = split_article(text);
  std::string repaired;
  std::size_t done = 0;
  for (const Finding& finding : checker.check(article, {})) {
    if (!finding.replacement) continue;
    repaired += text.substr(done, finding.span->begin - done);
    repaired += *finding.replacement;
    done = finding.span->end;
  }
  repaired += text.substr(done);
  return repaired;
}

// Whether a second repair changes nothing.
inline bool is_repaired_at_once(std::string_view rule, std::string_view text) {
  const std::string once = repaired_by(rule, text);
  return repaired_by(rule, once) == once;
}

}  // namespace galley
