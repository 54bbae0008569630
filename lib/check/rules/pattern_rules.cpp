#include "check/rules/pattern_rules.h"

#include <algorithm>
#include <string>

#include "text/quotes.h"
#include "text/utf8.h"

namespace galley {
namespace {

constexpr std::string_view scope_names[] = {"headline", "byline", "dateline",
                                            "body",     "quote",  "furniture"};

// More than so many characters of a match are not shown in a message.
constexpr std::size_t longest_shown = 80;

std::string shortened(std::string_view match) {
  const std::size_t end = behind_characters(match, 0, longest_shown);
  return std::string(match.substr(0, end)) + (end < match.size() ? "…" : "");
}

// The text with what matched in place of each "{match}".
std::string filled_in(std::string_view text, std::string_view match) {
  constexpr std::string_view blank = "{match}";
  std::string filled;
  for (std::size_t at = text.find(blank); at != text.npos; at = text.find(blank)) {
    filled.append(text.substr(0, at)).append(shortened(match));
    text.remove_prefix(at + blank.size());
  }
  return filled.append(text);
}

}  // namespace

std::span<const std::string_view> rule_scope_names() { return scope_names; }

PatternRules::PatternRules(std::span<const PatternRule> rules) {
  patterns_.reserve(rules.size());
  for (const PatternRule& rule : rules)
    if (rule.on) patterns_.emplace_back(rule);
  may_match_.resize(patterns_.size());
  if (patterns_.size() > 1) take_all();
}

void PatternRules::take_all() {
  all_.emplace(rule_pattern_options(false), RE2::UNANCHORED);
  for (const RulePattern& pattern : patterns_) all_->Add(pattern.expression(), nullptr);
  if (!all_->Compile()) all_.reset();
}

void PatternRules::find(const Proof& proof, Findings& findings) {
  if (patterns_.empty()) return;
  const Article& article = proof.article();
  byline_ = article.byline;
  read(article.headline, RuleScope::headline, findings);
  read(article.byline, RuleScope::byline, findings);
  read_dateline(article, findings);
  for (const std::string_view paragraph : article.paragraphs) read_paragraph(paragraph, findings);
  for (const Furniture& piece : article.furniture) read(piece.text, RuleScope::furniture, findings);
}

// A record that galley wrote has the parts of the dateline alone.
void PatternRules::read_dateline(const Article& article, Findings& findings) {
  if (!article.dateline) return;
  const Dateline& dateline = *article.dateline;
  if (!dateline.whole.empty()) return read(dateline.whole, RuleScope::dateline, findings);
  read(dateline.place, RuleScope::dateline, findings);
  read(dateline.agency, RuleScope::dateline, findings);
}

void PatternRules::set_text(std::string_view part) {
  text_.set(part);
  quotes_are_known_ = false;
  RE2::Set::ErrorInfo error = {RE2::Set::kNoError};
  if (all_ && !all_->Match(text_.text(), &found_, &error)) found_.clear();
  // The automaton of all may take more memory than there is for it.
  if (all_ && error.kind == RE2::Set::kNoError) {
    may_match_.assign(patterns_.size(), false);
    for (const int number : found_) may_match_[static_cast<std::size_t>(number)] = true;
    return;
  }
  for (std::size_t i = 0; i < patterns_.size(); ++i)
    may_match_[i] = patterns_[i].may_match(text_.text());
}

bool PatternRules::look_at(RuleScope scope) const {
  return std::any_of(patterns_.begin(), patterns_.end(),
                     [&](const RulePattern& pattern) { return pattern.looks_at(scope); });
}

void PatternRules::read(std::string_view part, RuleScope scope, Findings& findings) {
  if (part.empty() || !look_at(scope)) return;
  set_text(part);
  const Span all = {0, text_.text().size()};
  const bool is_told = repeats_byline(part, scope);
  for (std::size_t i = 0; i < patterns_.size(); ++i) {
    const RulePattern& pattern = patterns_[i];
    if (!pattern.looks_at(scope) || (is_told && pattern.looks_at(RuleScope::byline))) continue;
    if (may_match_[i]) find_in(pattern, part, text_.text(), all, findings);
  }
}

// A byline may stand below the body, or open the dateline.
bool PatternRules::repeats_byline(std::string_view part, RuleScope scope) const {
  return scope != RuleScope::byline && overlap(part, byline_);
}

void PatternRules::read_paragraph(std::string_view paragraph, Findings& findings) {
  if (!look_at(RuleScope::body) && !look_at(RuleScope::quote)) return;
  set_text(paragraph);
  for (std::size_t i = 0; i < patterns_.size(); ++i) {
    const RulePattern& pattern = patterns_[i];
    if (pattern.looks_at(RuleScope::body) && may_match_[i])
      find_unquoted(pattern, paragraph, findings);
    // Its ends are others than those of the paragraph: all quotations have to be asked.
    if (pattern.looks_at(RuleScope::quote)) find_quoted(pattern, paragraph, findings);
  }
}

// Between the quotations, and with the marks: how they are set is the writer's.
void PatternRules::find_unquoted(const RulePattern& pattern, std::string_view paragraph,
                                 Findings& findings) {
  std::size_t begin = 0;
  for (const Span& quote : quotes()) {
    find_in(pattern, paragraph, text_.text(), {begin, quote.begin}, findings);
    begin = quote.end;
  }
  find_in(pattern, paragraph, text_.text(), {begin, text_.text().size()}, findings);
}

void PatternRules::find_quoted(const RulePattern& pattern, std::string_view paragraph,
                               Findings& findings) {
  for (const Span& quote : quotes())
    find_in(pattern, paragraph, text_.text().substr(quote.begin, quote.size()), {0, quote.size()},
            findings);
}

// `text` is text_.text() or a piece of it.
void PatternRules::find_in(const RulePattern& pattern, std::string_view part, std::string_view text,
                           Span piece, Findings& findings) {
  const PatternRule& rule = pattern.rule();
  findings.begin_rule(rule.id, {true, rule.severity, 0});
  const auto offset = static_cast<std::size_t>(text.data() - text_.text().data());
  while (piece.begin < piece.end) {
    const auto match = pattern.find(text, piece);
    if (!match) return;
    const std::string_view words = text.substr(match->begin, match->size());
    const Span place = text_.source_of(offset + match->begin, offset + match->end);
    findings.add(part.substr(place.begin, place.size()), filled_in(rule.message, words))
        .suggestion = filled_in(rule.suggestion, words);
    piece.begin = match->end;
  }
}

std::span<const Span> PatternRules::quotes() {
  if (!quotes_are_known_) find_quotes(text_.text(), quotes_);
  quotes_are_known_ = true;
  return quotes_;
}

}  // namespace galley
