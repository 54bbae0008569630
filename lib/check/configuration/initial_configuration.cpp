#include <galley/configuration.h>

#include <string>

namespace galley {
namespace {

constexpr std::string_view start =
    R"(# What galley check looks for in the articles of this folder and those below it.
# All is commented out, and shows what holds without it: take the # away to change it.

# How 03/04/2020 is to be read: "auto", "dmy", "mdy" or "ymd".
# date-order = "auto"

# The quotation marks of the house: "any", "curly", "straight", "guillemets" or "low-high".
# quotes = "any"

# Words that no rule minds.
# allow = []

# "off", "on", or how bad it is: "suggestion", "warning", "error".
[rules]
)";

constexpr std::string_view end = R"(
# Rules of your own: what should not be written. Texts between '…' need no \\.
# [[patterns]]
# id = "web-site"
# pattern = 'web[ -]sites?'
# words = true
# ignore-case = true
# message = "'{match}' is written as one word"
# suggestion = "write website"

# Files for which something else holds, named as in .gitignore.
# [[paths]]
# match = "archive/**"
# rules = { missing-headline = "off" }
)";

// "on" would be as it is; a severity says more.
std::string state_of(const Rule& rule) {
  return rule.by_default ? "\"" + std::string(name_of(rule.severity)) + "\"" : "\"off\"";
}

void append_rule(const Rule& rule, std::string& out) {
  out.append("\n# ").append(rule.summary);
  if (!rule.by_default) out.append(" (").append(name_of(rule.severity)).append(")");
  out.append("\n# ").append(rule.id).append(" = ");
  if (rule.by_default && !rule.unit.empty())
    out.append("{ severity = " + state_of(rule) + ", max = " + std::to_string(rule.threshold) +
               " }  # " + std::string(rule.unit));
  else
    out += state_of(rule);
  if (!rule.by_default && !rule.unit.empty())
    out.append("  # or { max = " + std::to_string(rule.threshold) + " }, in ").append(rule.unit);
  out += '\n';
}

}  // namespace

std::string initial_configuration() {
  std::string text(start);
  for (const Rule& rule : rules()) append_rule(rule, text);
  return text.append(end);
}

}  // namespace galley
