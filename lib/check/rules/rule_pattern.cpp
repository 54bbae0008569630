#include "check/rules/rule_pattern.h"

#include <algorithm>
#include <string>

#include "text/pattern_syntax.h"
#include "text/utf8.h"

namespace galley {
namespace {

// In bytes, as for the patterns of a query. It is not taken up at once.
constexpr std::int64_t most_memory = 256 << 20;

// `pattern` is what the user wrote, `expression` what becomes of it.
std::unique_ptr<const RE2> compile(const std::string& pattern, const std::string& expression,
                                   bool ignores_case) {
  auto compiled = std::make_unique<const RE2>(expression, rule_pattern_options(ignores_case));
  if (!compiled->ok())
    throw bad_pattern(pattern, compiled->error(), compiled->error_arg(), PatternHome::rule);
  return compiled;
}

std::unique_ptr<const RE2> compile(const std::string& pattern, bool ignores_case) {
  refuse_misread(pattern, PatternHome::rule);
  return compile(pattern, to_re2(pattern), ignores_case);
}

// As whole words it is the expression's first group.
std::unique_ptr<const RE2> compile_pattern(const PatternRule& rule) {
  auto pattern = compile(rule.pattern, rule.ignores_case);
  if (!rule.whole_words) return pattern;
  return compile(rule.pattern,
                 R"((?:^|[^\pL\pN\pM_])()" + pattern->pattern() + R"()(?:$|[^\pL\pN\pM_]))",
                 rule.ignores_case);
}

std::vector<std::unique_ptr<const RE2>> compile_exceptions(const PatternRule& rule) {
  std::vector<std::unique_ptr<const RE2>> exceptions;
  for (const std::string& exception : rule.exceptions)
    exceptions.push_back(compile(exception, false));
  return exceptions;
}

// Characters. More in a row are no word.
constexpr int longest_word = 64;

bool is_within_word(std::string_view text, std::size_t at) {
  return at > 0 && at < text.size() && is_word_sign(decode_before(text, at).value) &&
         is_word_sign(decode(text, at).value);
}

// The match with the rest of the words that it begins or ends in.
Span widen_to_words(std::string_view text, Span match) {
  for (int i = 0; i < longest_word && is_within_word(text, match.begin); ++i)
    match.begin -= decode_before(text, match.begin).length;
  for (int i = 0; i < longest_word && is_within_word(text, match.end); ++i)
    match.end += decode(text, match.end).length;
  return match;
}

std::string_view piece_of(std::string_view text, Span span) {
  return text.substr(span.begin, span.size());
}

}  // namespace

RE2::Options rule_pattern_options(bool ignores_case) {
  RE2::Options options;
  options.set_log_errors(false);
  options.set_max_mem(most_memory);
  options.set_case_sensitive(!ignores_case);
  return options;
}

RulePattern::RulePattern(const PatternRule& rule)
    : rule_(rule), pattern_(compile_pattern(rule)), exceptions_(compile_exceptions(rule)) {}

bool RulePattern::looks_at(RuleScope scope) const {
  if (rule_.scopes.empty()) return scope == RuleScope::headline || scope == RuleScope::body;
  return std::find(rule_.scopes.begin(), rule_.scopes.end(), scope) != rule_.scopes.end();
}

std::string RulePattern::expression() const {
  return (rule_.ignores_case ? "(?i:" : "(?:") + pattern_->pattern() + ")";
}

bool RulePattern::may_match(std::string_view text) const {
  return pattern_->Match(text, 0, text.size(), RE2::UNANCHORED, nullptr, 0);
}

std::optional<Span> RulePattern::find(std::string_view text, Span piece) const {
  while (const auto match = find_any(text, piece)) {
    if (match->size() > 0 && !is_exception(text, *match)) return match;
    piece.begin = match->size() > 0 ? match->end : match->end + decode(text, match->end).length;
    if (piece.begin >= piece.end) break;
  }
  return std::nullopt;
}

std::optional<Span> RulePattern::find_any(std::string_view text, Span piece) const {
  re2::StringPiece groups[2];
  const int group = rule_.whole_words ? 1 : 0;
  if (!pattern_->Match(text, piece.begin, piece.end, RE2::UNANCHORED, groups, group + 1))
    return std::nullopt;
  const auto begin = static_cast<std::size_t>(groups[group].data() - text.data());
  return Span{begin, begin + groups[group].size()};
}

bool RulePattern::is_exception(std::string_view text, Span match) const {
  if (exceptions_.empty()) return false;
  const std::string_view found = piece_of(text, match);
  const std::string_view words = piece_of(text, widen_to_words(text, match));
  return std::any_of(exceptions_.begin(), exceptions_.end(), [&](const auto& exception) {
    return RE2::FullMatch(found, *exception) ||
           (words.size() > found.size() && RE2::FullMatch(words, *exception));
  });
}

void check_pattern_rule(const PatternRule& rule) { RulePattern pattern(rule); }

}  // namespace galley
