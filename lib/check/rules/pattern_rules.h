// The rules of the user's own.
#pragma once

#include <galley/check.h>
#include <re2/set.h>

#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "check/findings.h"
#include "check/proof.h"
#include "check/rules/rule_pattern.h"
#include "text/part_text.h"

namespace galley {

class PatternRules {
 public:
  // The rules must outlive this. A pattern that RE2 refuses is a BadPattern (<galley/query.h>).
  explicit PatternRules(std::span<const PatternRule> rules);

  void find(const Proof& proof, Findings& findings);

 private:
  void take_all();
  void set_text(std::string_view part);
  bool look_at(RuleScope scope) const;
  bool repeats_byline(std::string_view part, RuleScope scope) const;
  void read_dateline(const Article& article, Findings& findings);
  void read(std::string_view part, RuleScope scope, Findings& findings);
  void read_paragraph(std::string_view paragraph, Findings& findings);
  void find_unquoted(const RulePattern& pattern, std::string_view paragraph, Findings& findings);
  void find_quoted(const RulePattern& pattern, std::string_view paragraph, Findings& findings);
  void find_in(const RulePattern& pattern, std::string_view part, std::string_view text, Span piece,
               Findings& findings);
  std::span<const Span> quotes();

  std::vector<RulePattern> patterns_;
  std::optional<RE2::Set> all_;  // of several, to find out at once which can match
  std::vector<int> found_;       // of those
  std::vector<bool> may_match_;  // each of the patterns in text_
  std::string_view byline_;
  PartText text_;
  std::vector<Span> quotes_;  // of text_
  bool quotes_are_known_ = false;
};

}  // namespace galley
