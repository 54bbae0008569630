// Collects what rules mind in one article.
#pragma once

#include <galley/check.h>

#include <string>
#include <string_view>
#include <vector>

namespace galley {

class Findings {
 public:
  // Begins an article.
  void start(const Article& article) {
    article_ = &article;
    list_.clear();
    counts_.clear();
  }

  // What comes next is of this rule, which may have been begun before.
  void begin_rule(std::string_view id, const RuleSetting& setting);

  // Tells of what was left out, when all rules have had their turn.
  void finish();

  // The most that the rule allows, in its unit.
  std::uint64_t threshold() const { return setting_.threshold; }

  // Something about the article as a whole.
  void add(std::string message) { add_at({}, std::move(message)); }

  // Something about a part of the article or a piece of one. The view may be empty: something is
  // missing there. A part that does not stand in the text has no place.
  Finding& add(std::string_view where, std::string message);

  // The same where it is certain what should stand there.
  void add_repair(std::string_view where, std::string message, std::string replacement) {
    add(where, std::move(message)).replacement = std::move(replacement);
  }

  std::vector<Finding>& list() { return list_; }

 private:
  Finding& add_at(std::optional<Span> span, std::string message);

  // Of one rule in one article. More are counted alone, for nobody reads them.
  static constexpr std::size_t most_of_rule = 1000;

  struct RuleCount {
    std::string_view id;
    std::size_t count = 0;  // of all findings
    std::size_t last = 0;   // of those in the list, its place there
  };

  const Article* article_ = nullptr;
  RuleSetting setting_;
  std::vector<Finding> list_;
  std::vector<RuleCount> counts_;  // of the rules that were begun
  std::size_t rule_ = 0;           // the one that was begun last, among them
  Finding left_out_{};
};

}  // namespace galley
