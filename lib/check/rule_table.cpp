#include "check/rule_table.h"

#include <algorithm>
#include <array>

#include "check/rules/body_rules.h"
#include "check/rules/character_rules.h"
#include "check/rules/date_rules.h"
#include "check/rules/header_rules.h"
#include "check/rules/invisible_rules.h"
#include "check/rules/length_rules.h"
#include "check/rules/mixed_script.h"
#include "check/rules/mojibake.h"
#include "check/rules/normal_form.h"
#include "check/rules/quote_rules.h"
#include "check/rules/space_rules.h"
#include "check/rules/word_rules.h"

namespace galley {
namespace {

struct Row {
  Rule rule;
  FindByRule find;  // null: see finders()
};

constexpr bool usual = true;
constexpr bool on_demand = false;

constexpr Row rows[] = {
    {{"empty-file", Severity::error, usual, "the file has no article"}, nullptr},
    {{"duplicate-article", Severity::warning, usual, "an article stands twice in the input"},
     nullptr},
    {{"missing-headline", Severity::warning, usual, "the article has no headline"},
     find_missing_headline},
    {{"missing-byline", Severity::suggestion, on_demand,
      "the article names no author and no agency"},
     find_missing_byline},
    {{"missing-date", Severity::suggestion, on_demand, "the article has no date"},
     find_missing_date},
    {{"long-headline", Severity::suggestion, usual, "a headline is long", "characters", 120},
     find_long_headline},
    {{"all-caps-headline", Severity::suggestion, on_demand,
      "a headline is written in capital letters alone"},
     find_all_caps_headline},
    {{"headline-full-stop", Severity::suggestion, usual, "a headline ends with a full stop"},
     find_headline_full_stop},
    {{"future-date", Severity::error, usual, "the date is later than now"}, find_future_date},
    {{"ambiguous-date", Severity::suggestion, on_demand,
      "day and month of the date could be exchanged"},
     find_ambiguous_date},
    {{"dateline-date-mismatch", Severity::warning, usual,
      "the dateline's date is far from that of the article", "days", 7},
     find_dateline_date_mismatch},
    {{"embargo-line", Severity::error, usual, "a line holds the article back until later"},
     find_embargo_line},
    {{"empty-body", Severity::error, usual, "the article has no paragraphs"}, find_empty_body},
    {{"text-cut-off", Severity::warning, usual, "a paragraph ends in mid-sentence"},
     find_text_cut_off},
    {{"duplicate-paragraph", Severity::warning, usual, "a paragraph stands twice in the article"},
     find_duplicate_paragraph},
    {{"boilerplate-left", Severity::warning, usual,
      "a paragraph is not the article but what stands around it on a page"},
     find_boilerplate_left},
    {{"long-paragraph", Severity::suggestion, on_demand, "a paragraph is long", "words", 200},
     find_long_paragraph},
    {{"long-sentence", Severity::suggestion, on_demand, "a sentence is long", "words", 60},
     find_long_sentence},
    {{"invalid-utf8", Severity::error, usual, "bytes are not UTF-8"}, find_invalid_utf8},
    {{"mojibake", Severity::error, usual, "text was read in the wrong encoding"}, find_mojibake},
    {{"control-character", Severity::error, usual, "a control character stands in the text"},
     find_control_character},
    {{"bidi-control", Severity::error, usual,
      "a sign changes the direction of writing and may hide what is read"},
     find_bidi_control},
    {{"zero-width", Severity::warning, usual, "a sign without width stands in the text"},
     find_zero_width},
    {{"not-nfc", Severity::suggestion, on_demand, "letters and accents are not composed (NFC)"},
     find_not_nfc},
    {{"mixed-line-ends", Severity::warning, usual, "lines end in different ways"},
     find_mixed_line_ends},
    {{"mixed-quotes", Severity::suggestion, on_demand,
      "quotation marks of different styles stand in one article"},
     find_mixed_quotes},
    {{"unbalanced-quotes", Severity::warning, on_demand,
      "a quotation is not closed, or not opened"},
     find_unbalanced_quotes},
    {{"doubled-word", Severity::warning, usual, "a word stands twice"}, find_doubled_word},
    {{"mixed-script-word", Severity::error, usual,
      "a word mixes letters of scripts that look alike"},
     find_mixed_script_word},
    {{"double-space", Severity::suggestion, on_demand, "two spaces stand where one should"},
     find_double_space},
    {{"space-before-punctuation", Severity::warning, usual,
      "a space stands before a punctuation mark"},
     find_space_before_punctuation},
    {{"trailing-space", Severity::suggestion, on_demand, "a line ends with a space"},
     find_trailing_space},
};

template <class Value, class Take>
constexpr auto column(Take take) {
  std::array<Value, std::size(rows)> values = {};
  std::transform(std::begin(rows), std::end(rows), values.begin(), take);
  return values;
}

constexpr auto all_rules = column<Rule>([](const Row& row) { return row.rule; });
constexpr auto all_finders = column<FindByRule>([](const Row& row) { return row.find; });

}  // namespace

std::span<const Rule> rules() { return all_rules; }
std::span<const FindByRule> finders() { return all_finders; }

std::optional<std::size_t> find_rule(std::string_view id) {
  const auto found = std::find_if(all_rules.begin(), all_rules.end(),
                                  [&](const Rule& rule) { return rule.id == id; });
  if (found == all_rules.end()) return std::nullopt;
  return static_cast<std::size_t>(found - all_rules.begin());
}

std::string_view name_of(Severity severity) {
  static constexpr std::string_view names[] = {"suggestion", "warning", "error"};
  return names[static_cast<std::size_t>(severity)];
}

CheckSettings::CheckSettings() {
  for (const Rule& rule : all_rules)
    rules.push_back({rule.by_default, rule.severity, rule.threshold});
}

}  // namespace galley
