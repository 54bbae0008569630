// What one rule minds in an article, for tests.
#pragma once

#include <galley/check.h>

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace galley {

using Found = std::vector<std::string>;

// "MESSAGE" or, of what has a place, "'THE TEXT THERE': MESSAGE", and " -> 'REPLACEMENT'" behind it
// where the repair is certain. `settings` are those of all rules; the rule is switched on alone.
inline Found found_by(std::string_view rule, std::string_view text, CheckSettings settings = {}) {
  for (std::size_t i = 0; i < rules().size(); ++i) settings.rules[i].on = rules()[i].id == rule;
  Checker checker(std::make_shared<const CheckSettings>(std::move(settings)));
  const Article article = split_article(text);
  Found found;
  for (const Finding& finding : checker.check(article, {})) {
    std::string line;
    if (finding.span)
      line += "'" + std::string(text.substr(finding.span->begin, finding.span->size())) + "': ";
    line += finding.message;
    if (finding.replacement) line += " -> '" + *finding.replacement + "'";
    found.push_back(std::move(line));
  }
  return found;
}

}  // namespace galley
