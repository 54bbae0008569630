#include "check/configuration/configuration_reader.h"

#include <algorithm>

#include "check/configuration/pattern_section.h"
#include "check/configuration/toml_keys.h"
#include "check/rules/quote_rules.h"

namespace galley {
namespace {

constexpr std::string_view date_orders[] = {"auto", "dmy", "mdy", "ymd"};

// What keys are read into, and what else they have to know.
struct Draft {
  ConfigurationContent content;
  std::vector<std::string> own_rules = {};
};

struct PathDraft {
  PathSection section;
  const std::vector<std::string>& own_rules;
};

CheckChanges& changes_of(Draft& draft) { return draft.content.changes; }
CheckChanges& changes_of(PathDraft& draft) { return draft.section.changes; }

template <class Into>
void take_date_order(const TomlReader& reader, const TomlValue& entry, Into& into) {
  reader.text_of(entry);
  changes_of(into).date_order =
      static_cast<DateOrder>(reader.choice_of(entry, date_orders, "order"));
}

template <class Into>
void take_quotes(const TomlReader& reader, const TomlValue& entry, Into& into) {
  reader.text_of(entry);
  changes_of(into).quotes =
      static_cast<QuoteStyle>(reader.choice_of(entry, quote_style_names, "style"));
}

template <class Into>
void take_allowed(const TomlReader& reader, const TomlValue& entry, Into& into) {
  changes_of(into).allowed = reader.texts_of(entry);
}

template <class Into>
void take_rules(const TomlReader& reader, const TomlValue& entry, Into& into) {
  changes_of(into).rules = read_rule_changes(reader, entry, into.own_rules);
}

void take_skip(const TomlReader& reader, const TomlValue& entry, PathDraft& draft) {
  draft.section.skip = reader.truth_of(entry);
}

void take_glob(const TomlReader& reader, const TomlValue& value, PathDraft& draft) {
  reader.need_text(value, "match");
  auto glob = PathGlob::read(value.text);
  if (!glob)
    reader.fail(value.place, "'" + value.text + "' matches no path",
                "a [ needs its ], and [a-z] goes up");
  draft.section.globs.push_back(std::move(*glob));
}

void take_match(const TomlReader& reader, const TomlValue& entry, PathDraft& draft) {
  if (entry.kind == TomlKind::text) return take_glob(reader, entry, draft);
  for (const TomlValue& item : reader.need(entry, TomlKind::list).items)
    take_glob(reader, item, draft);
}

constexpr TomlKey<PathDraft> path_keys[] = {
    {"match", take_match},   {"skip", take_skip},     {"rules", take_rules},
    {"allow", take_allowed}, {"quotes", take_quotes}, {"date-order", take_date_order},
};

void take_paths(const TomlReader& reader, const TomlValue& entry, Draft& draft) {
  for (const TomlValue& table : reader.need(entry, TomlKind::list).items) {
    if (table.kind != TomlKind::table) reader.fail(table.place, "what is said of paths is a table");
    PathDraft path = {{}, draft.own_rules};
    take_keys(reader, table, path_keys, path);
    if (path.section.globs.empty())
      reader.fail(table.place, "no paths are named", "write match = \"folder/**\"");
    draft.content.paths.push_back(std::move(path.section));
  }
}

// They were taken before all others, for those to name.
void pass_over(const TomlReader&, const TomlValue&, Draft&) {}

constexpr TomlKey<Draft> keys[] = {
    {"rules", take_rules},   {"patterns", pass_over}, {"paths", take_paths},
    {"allow", take_allowed}, {"quotes", take_quotes}, {"date-order", take_date_order},
};

void take_patterns(const TomlReader& reader, const TomlValue& document, Draft& draft) {
  for (const TomlValue& entry : document.items)
    if (entry.key == "patterns") draft.content.patterns = read_pattern_rules(reader, entry);
  for (const PatternRule& rule : draft.content.patterns) draft.own_rules.push_back(rule.id);
}

// A rule above [rules] is easily written.
void refuse_rules(const TomlReader& reader, const TomlValue& document) {
  for (const TomlValue& entry : document.items)
    if (find_rule(entry.key))
      reader.fail(entry.key_place, "'" + entry.key + "' is a rule", "write it below [rules]");
}

}  // namespace

ConfigurationContent read_configuration(const ConfigurationText& text) {
  const TomlValue document = parse_toml(text);
  const TomlReader reader(text);
  Draft draft;
  refuse_rules(reader, document);
  take_patterns(reader, document, draft);
  take_keys(reader, document, keys, draft);
  return std::move(draft.content);
}

}  // namespace galley
