#include "check_options.h"

#include <galley/nearest.h>

#include <algorithm>

#include "written_file.h"

namespace galley {
namespace {

constexpr Help help = {
    .name = "check",
    .operands = "[FILE…]",
    .description =
        "Tells what an editor would send back: a headline that is missing, a word that stands\n"
        "twice, a paragraph that is cut off, text that was read in the wrong encoding. Each rule\n"
        "has a name and can be switched, here or in a galley.toml, which is looked for from each\n"
        "file upward. Files are read as by galley tojson. Without a file, or for -, the standard\n"
        "input is read. Columns are counted in code points.\n",
    .examples =
        "  galley check articles/\n"
        "  galley check --all --skip long-sentence story.txt\n"
        "  galley check --format github --fail-on error articles/\n"
        "  galley check --write-baseline known.json articles/\n"
        "  galley check --baseline known.json articles/\n"
        "  galley check --explain mojibake\n",
    .exit_status =
        "Exit status: 0 when nothing was found, 1 when something was that is as severe as\n"
        "--fail-on, 2 when something could not be read.\n",
};

// The words of options that are read further.
struct GivenWords {
  std::string now;
  bool lists_rules = false;
  bool begins_configuration = false;
};

void declare_rules(Arguments& arguments, CheckOptions& options, GivenWords& given) {
  arguments.group("What is checked");
  arguments.flag("--all", "apply all rules, not just the default set", options.all);
  arguments.list("--only", "RULE,…", "apply these rules alone", "rule", {}, options.only);
  arguments.list("--skip", "RULE,…", "leave these rules out", "rule", {}, options.skip);
  arguments.text("--now", "DATE", "what no article can be later than (rule future-date)",
                 given.now);
  arguments.text("--config", "FILE", "take this for all files instead of the nearest galley.toml",
                 options.configuration);
  arguments.flag("--no-config", "take no galley.toml", options.no_configuration);
  arguments.flag("--rules", "list the rules, and whether they are on", given.lists_rules);
  arguments.text("--explain", "RULE", "tell what a rule is for, with an example",
                 options.explained);
  arguments.flag("--init", "write a galley.toml to begin with", given.begins_configuration);
}

void declare_results(Arguments& arguments, CheckOptions& options) {
  arguments.group("What comes of it");
  arguments.choice("--format", "FORMAT", "text, json, sarif, github, gitlab or junit",
                   {Choice<FindingFormat>{"text", FindingFormat::text},
                    {"json", FindingFormat::json},
                    {"sarif", FindingFormat::sarif},
                    {"github", FindingFormat::github},
                    {"gitlab", FindingFormat::gitlab},
                    {"junit", FindingFormat::junit}},
                   options.format);
  arguments.choice("--fail-on", "SEVERITY",
                   "error, warning or suggestion makes the status 1 (default warning)",
                   {Choice<Severity>{"error", Severity::error},
                    {"warning", Severity::warning},
                    {"suggestion", Severity::suggestion}},
                   options.fail_on);
  arguments.text("--baseline", "FILE", "leave out the findings that FILE lists", options.baseline);
  arguments.text("--write-baseline", "FILE", "write the findings to FILE, to be left out later",
                 options.written_baseline);
  arguments.flag("--fix", "repair the files where that is certain, and tell what is left",
                 options.fixes);
  arguments.flag("--diff", "write what --fix would change instead, and change nothing",
                 options.shows_diff);
  arguments.flag("-q,--quiet", "write nothing: the exit status tells", options.common.quiet);
}

void declare_options(Arguments& arguments, CheckOptions& options, GivenWords& given) {
  declare_rules(arguments, options, given);
  declare_results(arguments, options);
}

CheckQuestion question_of(const CheckOptions& options, const GivenWords& given) {
  if (given.lists_rules) return CheckQuestion::rules;
  if (!options.explained.empty()) return CheckQuestion::page;
  return given.begins_configuration ? CheckQuestion::configuration : CheckQuestion::none;
}

// Calls set with what the rule's setting is, be it galley's or the user's own.
template <class Set>
void set_rule(std::string_view option, const std::string& name, CheckSettings& settings, Set set) {
  if (const auto rule = find_rule(name)) return set(settings.rules[*rule]);
  for (PatternRule& rule : settings.patterns)
    if (rule.id == name) return set(rule);
  throw unknown_rule(option, name, settings.patterns);
}

void switch_rules(const CheckOptions& options, CheckSettings& settings) {
  const bool all_off = !options.only.empty();
  for (RuleSetting& setting : settings.rules) setting.on = (setting.on || options.all) && !all_off;
  for (PatternRule& rule : settings.patterns) rule.on = (rule.on || options.all) && !all_off;
  const auto switch_to = [](bool on) { return [on](auto& setting) { setting.on = on; }; };
  for (const std::string& name : options.only) set_rule("--only", name, settings, switch_to(true));
  for (const std::string& name : options.skip) set_rule("--skip", name, settings, switch_to(false));
}

std::optional<Date> read_now(const std::string& word) {
  if (word.empty()) return std::nullopt;
  const auto now = read_date(word);
  if (!now || now->year == 0)
    throw UsageError("--now", "'" + word + "' is no date", "try --now=$(date -I)");
  return now;
}

void check_options(const CheckOptions& options) {
  if (options.fixes && options.shows_diff)
    throw UsageError("--fix", "changes what --diff only shows", "leave one out");
  if (options.shows_diff && options.format != FindingFormat::text)
    throw UsageError("--diff", "has a form of its own", "leave out --format");
  if (!options.configuration.empty() && options.no_configuration)
    throw UsageError("--no-config", "a configuration is named, too", "leave one out");
  if (!options.baseline.empty() && options.repairs())
    throw UsageError("--baseline", "is no help with repairs, which would be made all the same",
                     "leave it out");
  if (options.written_baseline.empty()) return;
  if (!options.baseline.empty())
    throw UsageError("--write-baseline", "lists what --baseline would leave out, too",
                     "leave out --baseline; the reasons in the file are kept");
  if (options.common.limit != std::numeric_limits<std::uint64_t>::max())
    throw UsageError("--write-baseline", "would lack what --limit leaves out", "leave out --limit");
  if (options.repairs())
    throw UsageError("--write-baseline", "is for what stays", "repair first, then write it");
  refuse_input("--write-baseline", options.written_baseline, options.common.input);
  refuse_output("--write-baseline", options.written_baseline, options.common.output);
}

}  // namespace

bool read_check_options(Words words, CheckOptions& options) {
  GivenWords given;
  Arguments arguments(help);
  declare_options(arguments, options, given);
  const CommonHabits habits = {.quiet = {}, .needs_no_input = [&] {
                                 return question_of(options, given) != CheckQuestion::none;
                               }};
  if (!read_common(arguments, words, options.common, habits)) return false;
  options.question = question_of(options, given);
  options.common.input.read.numbers_lines = true;
  options.now = read_now(given.now);
  check_options(options);
  return true;
}

ConfigurationFiles configuration_files(const CheckOptions& options) {
  const auto adjust = [&options](CheckSettings& settings) {
    switch_rules(options, settings);
    if (options.now) settings.now = options.now;
  };
  if (options.no_configuration) return ConfigurationFiles::none(adjust);
  if (options.configuration.empty()) return ConfigurationFiles(adjust);
  return ConfigurationFiles(options.configuration, adjust);
}

UsageError unknown_rule(std::string_view option, const std::string& name,
                        std::span<const PatternRule> own) {
  std::vector<std::string_view> names;
  for (const Rule& rule : rules()) names.push_back(rule.id);
  for (const PatternRule& rule : own) names.push_back(rule.id);
  const std::string_view nearest = find_nearest(name, names);
  return {std::string(option), "no rule is called '" + name + "'",
          nearest.empty() ? "galley check --rules lists them"
                          : "did you mean " + std::string(nearest) + "?"};
}

bool has_check_option(std::string_view name) {
  CheckOptions options;
  GivenWords given;
  Arguments arguments(help);
  declare_options(arguments, options, given);
  return arguments.has(name);
}

}  // namespace galley
