// Checks articles for what an editor would send back: a headline that is missing, a word that
// stands twice, a paragraph that is cut off.
#pragma once

#include <galley/article.h>
#include <galley/date.h>
#include <galley/source.h>
#include <galley/span.h>

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace galley {

enum class Severity { suggestion, warning, error };

// "suggestion", "warning", "error".
std::string_view name_of(Severity severity);

// A rule as it comes with galley. Its page in docs/rules/ tells why it is there, with an example.
struct Rule {
  std::string_view id;       // "missing-headline", for ever
  Severity severity;         // unless the settings say otherwise
  bool by_default;           // else only when it is asked for
  std::string_view summary;  // what is wrong: "the article has no headline"
  // What is counted against a threshold: "characters", "words"; empty where nothing is.
  std::string_view unit = {};
  std::uint64_t threshold = 0;  // the most that is right
};

// All rules, in the order of their table.
std::span<const Rule> rules();

// The place of a rule in rules().
std::optional<std::size_t> find_rule(std::string_view id);

// The rule's page, docs/rules/ID.md, as Markdown.
std::string_view rule_page(std::size_t rule);

// How a rule is applied.
struct RuleSetting {
  bool on = true;
  Severity severity = Severity::warning;
  std::uint64_t threshold = 0;
};

// Which parts of an article a rule of the user's own looks at.
enum class RuleScope {
  headline,
  byline,
  dateline,
  body,   // each paragraph, but for what stands in quotation marks there
  quote,  // that alone, each quotation by itself, without the marks
  furniture,
};

// "headline", "byline", … in the order of the enumeration.
std::span<const std::string_view> rule_scope_names();

// A rule of the user's own: a pattern that should not be there. It is matched against each part of
// an article by itself, as in <galley/query.h>.
struct PatternRule {
  std::string id = {};
  std::string pattern = {};            // RE2, as the patterns of <galley/query.h>
  std::vector<RuleScope> scopes = {};  // empty: headline and body
  std::string message = {};     // "{match}" in it stands for what was found, likewise in suggestion
  std::string suggestion = {};  // for people; empty where there is none
  // RE2, and case counts always: what one of these matches whole is right, be it the match or that
  // with the rest of the words it begins or ends in.
  std::vector<std::string> exceptions = {};
  bool ignores_case = false;
  // A match stands between signs that are no letters, digits, marks or "_", of any script.
  bool whole_words = false;
  bool on = true;
  Severity severity = Severity::warning;
};

// Throws BadPattern (<galley/query.h>) when RE2 refuses the pattern or an exception.
void check_pattern_rule(const PatternRule& rule);

// Which quotation marks a house writes.
enum class QuoteStyle { any, curly, straight, guillemets, low_high };

struct CheckSettings {
  CheckSettings();  // the default set

  std::vector<RuleSetting> rules;  // of each of rules()
  std::vector<PatternRule> patterns;
  std::vector<std::string> allowed;  // words that no rule about words minds
  QuoteStyle quotes = QuoteStyle::any;
  std::optional<Date> now;  // what a date can be later than; without it none is
};

// Something that a rule minds.
struct Finding {
  std::string_view rule;  // its id; lasts as long as the checker
  Severity severity;
  // Where in the article's text: bytes. Empty at a place where something is missing; absent where
  // the part is not from the text, as in a record that galley wrote.
  std::optional<Span> span;
  std::string message;          // for people: "'the' stands twice"
  std::string suggestion = {};  // for people, empty where there is none
  // What a certain repair puts in place of the span.
  std::optional<std::string> replacement = std::nullopt;
  // The same for the rule and the sentence, however that is wrapped; of what is not in a sentence,
  // for the rule and the part. A baseline goes by it.
  std::uint64_t key = 0;
};

// Finding::key of what is known by other than a sentence.
std::uint64_t finding_key(std::string_view rule, std::string_view text);

// Applies rules to article after article. One per thread.
class Checker {
 public:
  // Throws BadPattern (<galley/query.h>) as check_pattern_rule() does.
  explicit Checker(std::shared_ptr<const CheckSettings> settings);
  ~Checker();
  Checker(Checker&&) noexcept;
  Checker& operator=(Checker&&) noexcept;

  // What the rules mind in an article, by place and then in the order of rules(); what belongs to
  // no place comes first. They lie in the checker until the next call.
  std::span<const Finding> check(const Article& article, const Source& source);

 private:
  struct Workspace;
  std::unique_ptr<Workspace> workspace_;
};

}  // namespace galley
