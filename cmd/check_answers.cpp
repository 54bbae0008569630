#include "check_answers.h"

#include <fmt/format.h>
#include <galley/output.h>

#include <cstring>

#include "messages.h"

namespace galley {
namespace {

template <class Named, class Setting>
void print_rule(const Named& id, const Setting& setting, std::string_view summary) {
  fmt::print("{:<26}{:<12}{:<5}{}\n", id, name_of(setting.severity), setting.on ? "on" : "off",
             summary);
}

// As they are for what stands in the working directory.
void print_rules(const CheckOptions& options) {
  ConfigurationFiles files = configuration_files(options);
  const CheckSettings& settings = *files.check_of("-").settings;
  for (std::size_t i = 0; i < rules().size(); ++i)
    print_rule(rules()[i].id, settings.rules[i], rules()[i].summary);
  for (const PatternRule& rule : settings.patterns) print_rule(rule.id, rule, rule.message);
}

void print_page(const std::string& rule) {
  if (const auto found = find_rule(rule)) {
    fmt::print("{}", rule_page(*found));
    return;
  }
  throw unknown_rule("--explain", rule, {});
}

int write_configuration(const CheckOptions& options) {
  Trouble trouble("galley check", options.common.quiet);
  Output output(options.common.output);
  output.write(initial_configuration());
  if (!output.finish()) trouble.report(output.path(), std::strerror(output.error()));
  return trouble.exit_status();
}

}  // namespace

int answer(const CheckOptions& options) {
  switch (options.question) {
    case CheckQuestion::page:
      return print_page(options.explained), 0;
    case CheckQuestion::configuration:
      return write_configuration(options);
    default:
      return print_rules(options), 0;
  }
}

}  // namespace galley
