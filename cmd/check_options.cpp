#include "check_options.h"

#include <galley/nearest.h>

#include <algorithm>

namespace galley {
namespace {

constexpr Help help = {
    .name = "check",
    .operands = "[FILE…]",
    .description =
        "Tells what an editor would send back: a headline that is missing, a word that stands\n"
        "twice, a paragraph that is cut off, text that was read in the wrong encoding. Each rule\n"
        "has a name and can be switched; columns are counted in code points. Files are read as by\n"
        "galley tojson. Without a file, or for -, the standard input is read.\n",
    .examples =
        "  galley check articles/\n"
        "  galley check --all --skip long-sentence story.txt\n"
        "  galley check --format github --fail-on error articles/\n"
        "  galley check --explain mojibake\n",
    .exit_status =
        "Exit status: 0 when nothing was found, 1 when something was that is as severe as\n"
        "--fail-on, 2 when something could not be read.\n",
};

// The words of options that are read further.
struct GivenWords {
  std::string now;
};

std::vector<std::string_view> rule_names() {
  std::vector<std::string_view> names;
  for (const Rule& rule : rules()) names.push_back(rule.id);
  return names;
}

void declare_options(Arguments& arguments, CheckOptions& options, GivenWords& given) {
  arguments.group("What is checked");
  arguments.flag("--all", "apply all rules, not just the default set", options.all);
  arguments.list("--only", "RULE,…", "apply these rules alone", "rule", {}, options.only);
  arguments.list("--skip", "RULE,…", "leave these rules out", "rule", {}, options.skip);
  arguments.text("--now", "DATE", "what no article can be later than (rule future-date)",
                 given.now);
  arguments.flag("--rules", "list the rules, and which are in the default set",
                 options.lists_rules);
  arguments.text("--explain", "RULE", "tell what a rule is for, with an example",
                 options.explained);
  arguments.group("What comes of it");
  arguments.choice("--format", "FORMAT", "text, json, sarif, github, gitlab or junit",
                   {Choice<FindingFormat>{"text", FindingFormat::text},
                    {"json", FindingFormat::json},
                    {"sarif", FindingFormat::sarif},
                    {"github", FindingFormat::github},
                    {"gitlab", FindingFormat::gitlab},
                    {"junit", FindingFormat::junit}},
                   options.format);
  arguments.flag("--fix", "repair the files where that is certain, and tell what is left",
                 options.fixes);
  arguments.flag("--diff", "write what --fix would change instead, and change nothing",
                 options.shows_diff);
  arguments.flag("-q,--quiet", "write nothing: the exit status tells", options.common.quiet);
  arguments.choice("--fail-on", "SEVERITY",
                   "the least that makes the exit status 1: error, "
                   "warning (default) or suggestion",
                   {Choice<Severity>{"error", Severity::error},
                    {"warning", Severity::warning},
                    {"suggestion", Severity::suggestion}},
                   options.fail_on);
}

std::size_t rule_named(std::string_view option, const std::string& name) {
  if (const auto rule = find_rule(name)) return *rule;
  const auto names = rule_names();
  throw UsageError(std::string(option), "no rule is called '" + name + "'", suggest(name, names));
}

void choose_rules(CheckOptions& options) {
  std::vector<RuleSetting>& settings = options.settings.rules;
  for (RuleSetting& setting : settings) setting.on = setting.on || options.all;
  if (!options.only.empty())
    for (RuleSetting& setting : settings) setting.on = false;
  for (const std::string& name : options.only) settings[rule_named("--only", name)].on = true;
  for (const std::string& name : options.skip) settings[rule_named("--skip", name)].on = false;
}

void read_now(const std::string& word, CheckSettings& settings) {
  if (word.empty()) return;
  settings.now = read_date(word);
  if (!settings.now || settings.now->year == 0)
    throw UsageError("--now", "'" + word + "' is no date", "try --now=$(date -I)");
}

}  // namespace

bool read_check_options(Words words, CheckOptions& options) {
  GivenWords given;
  Arguments arguments(help);
  declare_options(arguments, options, given);
  const CommonHabits habits = {.quiet = {}, .needs_no_input = [&] {
                                 return options.lists_rules || !options.explained.empty();
                               }};
  if (!read_common(arguments, words, options.common, habits)) return false;
  options.common.input.read.numbers_lines = true;
  if (options.fixes && options.shows_diff)
    throw UsageError("--fix", "changes what --diff only shows", "leave one out");
  if (!options.explained.empty()) rule_named("--explain", options.explained);
  choose_rules(options);
  read_now(given.now, options.settings);
  return true;
}

bool has_check_option(std::string_view name) {
  CheckOptions options;
  GivenWords given;
  Arguments arguments(help);
  declare_options(arguments, options, given);
  return arguments.has(name);
}

}  // namespace galley
