#include "check/configuration/pattern_section.h"

#include <galley/query.h>

#include <algorithm>

#include "check/configuration/rule_change.h"
#include "text/utf8.h"

namespace galley {
namespace {

// A rule that is read, and where its texts stand, for what RE2 says of them.
struct PatternDraft {
  PatternRule rule;
  std::vector<TomlValue> texts;  // that are patterns
};

bool is_id(std::string_view text) {
  constexpr std::size_t longest = 100;
  const auto is_sign = [](char32_t c) {
    return is_letter(c) || is_mark(c) || digit_value(c) >= 0 || c == '-' || c == '_' || c == '.' ||
           c == '/';
  };
  for (std::size_t at = 0; at < text.size(); at += decode(text, at).length)
    if (!is_sign(decode(text, at).value)) return false;
  return !text.empty() && text.size() <= longest;
}

void take_id(const TomlReader& reader, const TomlValue& entry, PatternDraft& draft) {
  draft.rule.id = reader.text_of(entry);
  if (!is_id(draft.rule.id))
    reader.fail(entry.place, "'" + draft.rule.id + "' is no id of a rule",
                "take letters, digits and - . _ /");
  if (find_rule(draft.rule.id))
    reader.fail(entry.place, "a rule of galley's is called '" + draft.rule.id + "'",
                "take another id");
}

void take_pattern_text(const TomlReader& reader, std::string_view key, const TomlValue& value,
                       PatternDraft& draft) {
  reader.need_text(value, key);
  // In a text between "…" TOML takes \b for a backspace.
  if (value.text.find('\b') != value.text.npos)
    reader.fail(value.place, "a backspace stands in the pattern",
                "between '…' a \\ stands for itself");
  draft.texts.push_back(value);
}

void take_pattern(const TomlReader& reader, const TomlValue& entry, PatternDraft& draft) {
  draft.rule.pattern = reader.text_of(entry);
  take_pattern_text(reader, entry.key, entry, draft);
}

void take_exceptions(const TomlReader& reader, const TomlValue& entry, PatternDraft& draft) {
  draft.rule.exceptions = reader.texts_of(entry);
  for (const TomlValue& item : entry.items) take_pattern_text(reader, entry.key, item, draft);
}

void take_scopes(const TomlReader& reader, const TomlValue& entry, PatternDraft& draft) {
  for (const TomlValue& item : reader.need(entry, TomlKind::list).items) {
    reader.need_text(item, entry.key);
    const std::size_t scope = reader.choice_of(item, rule_scope_names(), "scope");
    draft.rule.scopes.push_back(static_cast<RuleScope>(scope));
  }
  if (draft.rule.scopes.empty()) reader.fail(entry.place, "no scope is named");
}

void take_message(const TomlReader& reader, const TomlValue& entry, PatternDraft& draft) {
  draft.rule.message = reader.text_of(entry);
}

void take_suggestion(const TomlReader& reader, const TomlValue& entry, PatternDraft& draft) {
  draft.rule.suggestion = reader.text_of(entry);
}

void take_severity(const TomlReader& reader, const TomlValue& entry, PatternDraft& draft) {
  reader.text_of(entry);
  draft.rule.severity = read_severity(reader, entry);
}

void take_case(const TomlReader& reader, const TomlValue& entry, PatternDraft& draft) {
  draft.rule.ignores_case = reader.truth_of(entry);
}

void take_words(const TomlReader& reader, const TomlValue& entry, PatternDraft& draft) {
  draft.rule.whole_words = reader.truth_of(entry);
}

constexpr TomlKey<PatternDraft> keys[] = {
    {"id", take_id},
    {"pattern", take_pattern},
    {"scopes", take_scopes},
    {"message", take_message},
    {"suggestion", take_suggestion},
    {"severity", take_severity},
    {"exceptions", take_exceptions},
    {"ignore-case", take_case},
    {"words", take_words},
};

// Where a byte of a text stands in the file, as far as the text stands there as it is; else where
// it begins.
TextPlace place_in(const TomlReader& reader, const TomlValue& value, std::size_t offset) {
  const std::string_view line = reader.text().line(value.place.line);
  const std::string_view behind =
      line.substr(std::min(behind_characters(line, 0, value.place.column), line.size()));
  const std::string_view before = std::string_view(value.text).substr(0, offset);
  if (!behind.starts_with(before)) return value.place;
  return {value.place.line, value.place.column + 1 + code_points(before)};
}

[[noreturn]] void fail(const TomlReader& reader, const PatternDraft& draft,
                       const BadPattern& error) {
  const auto value =
      std::find_if(draft.texts.begin(), draft.texts.end(),
                   [&](const TomlValue& text) { return text.text == error.pattern; });
  reader.fail(place_in(reader, *value, error.offset), error.what(), error.hint);
}

PatternRule read_rule(const TomlReader& reader, const TomlValue& table) {
  PatternDraft draft;
  take_keys(reader, table, keys, draft);
  if (draft.rule.id.empty()) reader.fail(table.place, "the pattern has no id", "write id = \"…\"");
  if (draft.rule.pattern.empty())
    reader.fail(table.place, "the rule '" + draft.rule.id + "' has no pattern",
                "write pattern = '…'");
  if (draft.rule.message.empty()) draft.rule.message = "'{match}' is not house style";
  try {
    check_pattern_rule(draft.rule);
  } catch (const BadPattern& error) {
    fail(reader, draft, error);
  }
  return draft.rule;
}

}  // namespace

std::vector<PatternRule> read_pattern_rules(const TomlReader& reader, const TomlValue& entry) {
  std::vector<PatternRule> rules;
  for (const TomlValue& table : reader.need(entry, TomlKind::list).items) {
    if (table.kind != TomlKind::table) reader.fail(table.place, "a pattern is a table");
    PatternRule rule = read_rule(reader, table);
    const bool is_known = std::any_of(
        rules.begin(), rules.end(), [&](const PatternRule& other) { return other.id == rule.id; });
    if (is_known) reader.fail(table.place, "two patterns have the id '" + rule.id + "'");
    rules.push_back(std::move(rule));
  }
  return rules;
}

}  // namespace galley
