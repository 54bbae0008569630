#include "check/configuration/rule_change.h"

#include <algorithm>

namespace galley {
namespace {

// The severities come first, in their order.
constexpr std::string_view states[] = {"suggestion", "warning", "error", "on", "off"};
constexpr std::span<const std::string_view> severities(states, 3);

void read_state(const TomlReader& reader, const TomlValue& value, RuleChange& change) {
  const std::size_t state = reader.choice_of(value, states, "severity");
  if (state < severities.size()) change.severity = static_cast<Severity>(state);
  change.on = states[state] != "off";
}

void take_severity(const TomlReader& reader, const TomlValue& entry, RuleChange& change) {
  reader.text_of(entry);
  change.severity = read_severity(reader, entry);
}

void take_most(const TomlReader& reader, const TomlValue& entry, RuleChange& change) {
  const auto rule = find_rule(change.rule);
  if (!rule || rules()[*rule].unit.empty())
    reader.fail(entry.key_place, "the rule '" + change.rule + "' has no threshold");
  change.threshold = reader.count_of(entry);
}

constexpr TomlKey<RuleChange> keys[] = {{"severity", take_severity}, {"max", take_most}};

// What a person probably meant, as far as it is a rule.
std::string hint_of(const std::string& id, const std::vector<std::string>& own) {
  std::vector<std::string_view> ids(own.begin(), own.end());
  for (const Rule& rule : rules()) ids.push_back(rule.id);
  if (find_nearest(id, ids).empty()) return "galley check --init lists the rules";
  return suggest(id, ids);
}

RuleChange read_change(const TomlReader& reader, const TomlValue& entry) {
  RuleChange change = {.rule = entry.key};
  switch (entry.kind) {
    case TomlKind::text:
      read_state(reader, entry, change);
      break;
    case TomlKind::table:
      take_keys(reader, entry, keys, change);
      break;
    default:
      reader.fail(entry.place,
                  "a rule takes a text or a table, not " + std::string(name_of(entry.kind)),
                  "write \"off\", \"on\" or a severity");
  }
  return change;
}

}  // namespace

Severity read_severity(const TomlReader& reader, const TomlValue& value) {
  return static_cast<Severity>(reader.choice_of(value, severities, "severity"));
}

std::vector<RuleChange> read_rule_changes(const TomlReader& reader, const TomlValue& entry,
                                          const std::vector<std::string>& own) {
  std::vector<RuleChange> changes;
  for (const TomlValue& rule : reader.need(entry, TomlKind::table).items) {
    if (!find_rule(rule.key) && std::find(own.begin(), own.end(), rule.key) == own.end())
      reader.fail(rule.key_place, "no rule is called '" + rule.key + "'", hint_of(rule.key, own));
    changes.push_back(read_change(reader, rule));
  }
  return changes;
}

void apply(const RuleChange& change, CheckSettings& settings) {
  const auto change_to = [&](auto& rule) {
    rule.on = change.on;
    rule.severity = change.severity.value_or(rule.severity);
  };
  if (const auto rule = find_rule(change.rule)) {
    RuleSetting& setting = settings.rules[*rule];
    change_to(setting);
    setting.threshold = change.threshold.value_or(setting.threshold);
  }
  for (PatternRule& rule : settings.patterns)
    if (rule.id == change.rule) change_to(rule);
}

}  // namespace galley
