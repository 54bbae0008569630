#include <galley/configuration.h>

#include <algorithm>
#include <utility>

#include "check/configuration/configuration_reader.h"

namespace galley {
namespace {

void apply_changes(const CheckChanges& changes, ConfiguredCheck& check) {
  CheckSettings& settings = check.settings;
  for (const RuleChange& change : changes.rules) apply(change, settings);
  settings.allowed.insert(settings.allowed.end(), changes.allowed.begin(), changes.allowed.end());
  settings.quotes = changes.quotes.value_or(settings.quotes);
  if (changes.date_order) check.date_order = changes.date_order;
}

bool matches(const PathSection& section, std::string_view file) {
  return std::any_of(section.globs.begin(), section.globs.end(),
                     [&](const PathGlob& glob) { return glob.matches(file); });
}

}  // namespace

struct Configuration::State {
  ConfigurationContent content;
};

Configuration::Configuration() : state_(std::make_shared<const State>()) {}

Configuration Configuration::parse(std::string_view text, std::string path) {
  const ConfigurationText source(text, std::move(path));
  if (text.size() > most_text) source.fail({}, "is longer than 8 MiB");
  Configuration configuration;
  configuration.state_ = std::make_shared<const State>(State{read_configuration(source)});
  return configuration;
}

std::vector<std::size_t> Configuration::paths_of(std::string_view file) const {
  const std::vector<PathSection>& paths = state_->content.paths;
  std::vector<std::size_t> found;
  for (std::size_t i = 0; i < paths.size(); ++i)
    if (matches(paths[i], file)) found.push_back(i);
  return found;
}

ConfiguredCheck Configuration::check_of(std::span<const std::size_t> paths,
                                        CheckSettings base) const {
  const ConfigurationContent& content = state_->content;
  ConfiguredCheck check = {.settings = std::move(base), .date_order = {}};
  std::vector<PatternRule>& patterns = check.settings.patterns;
  patterns.insert(patterns.end(), content.patterns.begin(), content.patterns.end());
  apply_changes(content.changes, check);
  for (const std::size_t path : paths) {
    const PathSection& section = content.paths[path];
    check.is_skipped = section.skip.value_or(check.is_skipped);
    apply_changes(section.changes, check);
  }
  return check;
}

}  // namespace galley
