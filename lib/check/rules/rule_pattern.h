// The pattern of a rule of the user's own, ready to be looked for.
#pragma once

#include <galley/check.h>
#include <galley/span.h>
#include <re2/re2.h>

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace galley {

// How the patterns are compiled.
RE2::Options rule_pattern_options(bool ignores_case);

class RulePattern {
 public:
  // The rule must outlive this. Throws BadPattern (<galley/query.h>).
  explicit RulePattern(const PatternRule& rule);

  const PatternRule& rule() const { return rule_; }
  bool looks_at(RuleScope scope) const;

  // What is looked for, in the syntax of RE2; case counts in it as it says.
  std::string expression() const;

  // Whether there can be a match in the text at all; much quicker than to find it.
  bool may_match(std::string_view text) const;

  // The first match that lies within a piece of the text, is not empty and no exception. What
  // stands around the piece counts for ^, $, \b and whole words.
  std::optional<Span> find(std::string_view text, Span piece) const;

 private:
  std::optional<Span> find_any(std::string_view text, Span piece) const;
  bool is_exception(std::string_view text, Span match) const;

  const PatternRule& rule_;
  std::unique_ptr<const RE2> pattern_;
  std::vector<std::unique_ptr<const RE2>> exceptions_;
};

}  // namespace galley
