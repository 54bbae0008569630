#include "query/pattern_set.h"

#include <re2/filtered_re2.h>

#include <algorithm>

#include "query/breaks.h"
#include "query/finite_language.h"
#include "query/loose_pattern.h"
#include "query/plain_words.h"
#include "text/loose.h"
#include "text/pattern_syntax.h"
#include "text/utf8.h"

namespace galley {
namespace {

// So much may the automata of thousands of patterns come to, in bytes. It is not taken up at once.
constexpr std::int64_t most_memory = 256 << 20;

// Shorter pieces of patterns stand in nearly every article.
constexpr int shortest_atom = 3;

RE2::Options options_of(bool ignores_case) {
  RE2::Options options;
  options.set_log_errors(false);
  options.set_max_mem(most_memory);
  options.set_case_sensitive(!ignores_case);
  return options;
}

// Of which each sign stands for itself.
bool is_plain(std::string_view pattern) {
  return pattern.find_first_of("\\^$.|?*+()[]{}") == pattern.npos;
}

Span span_of(const FoundLiteral& found) { return {found.at, found.at + found.size}; }

// In small letters: one of them has to stand where the expression matches.
std::vector<std::string> atoms_of(const std::string& expression) {
  re2::FilteredRE2 filter(shortest_atom);
  int id = 0;
  std::vector<std::string> atoms;
  if (filter.Add(expression, options_of(false), &id) == RE2::NoError) filter.Compile(&atoms);
  return atoms;
}

}  // namespace

PatternSet::PatternSet(const std::vector<std::string>& patterns, const PatternStyle& style)
    : patterns_(patterns), style_(style) {
  if (are_literals())
    take_literals();
  else
    take_expressions();
}

bool PatternSet::ignores_case(std::string_view pattern) const {
  return style_.letter_case == PatternCase::ignored ||
         (style_.letter_case == PatternCase::smart && has_no_capitals(pattern));
}

// Whether the patterns can be looked for byte by byte. A few whose case does not count are left to
// RE2, which knows all letters.
bool PatternSet::are_literals() const {
  return std::all_of(patterns_.begin(), patterns_.end(), [this](const std::string& pattern) {
    return !pattern.empty() && !ignores_case(pattern) && (style_.literal || is_plain(pattern));
  });
}

void PatternSet::take_literals() {
  std::vector<std::string> literals = patterns_;
  if (style_.loose)
    for (std::string& literal : literals) literal = loosen(literal);
  else
    take_texts(literals, false);
  literals_ = std::make_unique<const LiteralSetSearch>(std::move(literals));
}

void PatternSet::take_expressions() {
  std::vector<std::string> alternatives;
  bool any_case = false;
  for (const std::string& pattern : patterns_) {
    if (!style_.literal) refuse_misread(pattern);
    const bool ignored = ignores_case(pattern);
    const std::string expression = expression_of(pattern);
    auto alone = std::make_unique<const RE2>(expression, options_of(ignored));
    if (!alone->ok()) throw bad_pattern(pattern, alone->error(), alone->error_arg());
    const bool is_local = style_.literal || !looks_around(pattern);
    match_all_ =
        match_all_ || (is_local && !style_.whole && !style_.word && RE2::FullMatch("", *alone));
    are_local_ = are_local_ && is_local;
    any_case = any_case || ignored;
    alternatives.push_back((ignored ? "(?i:" : "(?:") + expression + ")");
    each_.push_back(std::move(alone));
  }
  // RE2 takes the first alternative that matches.
  if (style_.literal)
    std::stable_sort(alternatives.begin(), alternatives.end(),
                     [](const auto& a, const auto& b) { return a.size() > b.size(); });
  std::string all;
  for (const std::string& alternative : alternatives)
    all.append(all.empty() ? "" : "|").append(alternative);
  if (!style_.loose && !match_all_) {
    if (const auto texts = texts_of_all())
      take_texts(*texts, any_case);
    else
      needles_ = Needles(atoms_of(all), true);
  }
  all = "(" + all + ")";
  if (style_.whole) all = "^" + all + "$";
  if (style_.word && !style_.whole) all = R"((?:^|[^\pL\pN\pM_]))" + all + R"((?:$|[^\pL\pN\pM_]))";
  all_ = std::make_unique<const RE2>(all, options_of(false));
  if (!all_->ok()) throw BadPattern(all_->error(), {}, 0, "try fewer patterns, or --fixed-strings");
}

std::string PatternSet::expression_of(std::string_view pattern) const {
  if (style_.literal) return RE2::QuoteMeta(style_.loose ? loosen(pattern) : std::string(pattern));
  return style_.loose ? loosen_pattern(to_re2(pattern)) : to_re2(pattern);
}

std::optional<std::vector<std::string>> PatternSet::texts_of_all() const {
  std::vector<std::string> all;
  for (const std::string& pattern : patterns_) {
    const auto texts = style_.literal ? std::vector{pattern} : finite_language(pattern);
    if (!texts) return std::nullopt;
    all.insert(all.end(), texts->begin(), texts->end());
  }
  return all;
}

void PatternSet::take_texts(const std::vector<std::string>& texts, bool any_case) {
  know_texts_ = true;
  texts_can_break_ = std::any_of(texts.begin(), texts.end(),
                                 [](const std::string& text) { return can_break(text); });
  needles_ = Needles(texts, any_case);
  const bool one_case = !any_case || std::all_of(patterns_.begin(), patterns_.end(),
                                                 [this](const std::string& pattern) {
                                                   return ignores_case(pattern);
                                                 });
  needles_match_ = one_case && needles_.are_certain() && !style_.word && !style_.whole &&
                   !texts_can_break_ &&
                   std::all_of(texts.begin(), texts.end(),
                               [](const std::string& text) { return are_plain_words(text); });
}

std::optional<Span> PatternSet::find(std::string_view text, std::size_t from) const {
  return literals_ ? find_literal(text, from) : find_expression(text, from);
}

bool PatternSet::matches(std::string_view text) const {
  if (literals_) return find_literal(text, 0).has_value();
  return all_->Match(text, 0, text.size(), RE2::UNANCHORED, nullptr, 0);
}

std::optional<Span> PatternSet::find_literal(std::string_view text, std::size_t from) const {
  auto found = literals_->find(text, from);
  while (found && !suits(text, span_of(*found))) found = literals_->find_next(text, *found);
  if (!found) return std::nullopt;
  if (style_.literal) return span_of(*found);  // the longest comes first
  FoundLiteral first = *found;
  while ((found = literals_->find_shorter(*found)))
    if (found->literal < first.literal && suits(text, span_of(*found))) first = *found;
  return span_of(first);
}

bool PatternSet::suits(std::string_view text, Span match) const {
  if (style_.whole) return match.size() == text.size();
  if (!style_.word) return true;
  return !is_word_sign(decode_before(text, match.begin).value) &&
         !is_word_sign(decode(text, match.end).value);
}

std::optional<Span> PatternSet::find_expression(std::string_view text, std::size_t from) const {
  re2::StringPiece groups[2];
  // What stands around the first group is not of the match. RE2 is slower when it has to tell.
  const int group = style_.word || style_.whole ? 1 : 0;
  if (!all_->Match(text, from, text.size(), RE2::UNANCHORED, groups, group + 1))
    return std::nullopt;
  const auto begin = static_cast<std::size_t>(groups[group].data() - text.data());
  return Span{begin, begin + groups[group].size()};
}

std::size_t PatternSet::pattern_at(std::string_view text, Span match) const {
  // The longest that ends with the match is the match.
  if (literals_) return literals_->find(text.substr(0, match.end), match.begin)->literal;
  std::size_t number = 0;
  for (; number + 1 < each_.size(); ++number)
    if (each_[number]->Match(text, match.begin, match.end, RE2::ANCHOR_BOTH, nullptr, 0)) break;
  return number;
}

}  // namespace galley
