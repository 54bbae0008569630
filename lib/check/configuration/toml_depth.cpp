#include "check/configuration/toml_depth.h"

#include <algorithm>

namespace galley {
namespace {

constexpr std::size_t most_brackets = 16;  // open at a time
constexpr std::size_t most_dots = 64;      // on a line

// The place behind a string in one line, which begins at `at`, or the line's end.
std::size_t behind_short(std::string_view text, std::size_t at) {
  const char quote = text[at];
  for (++at; at < text.size() && text[at] != '\n'; ++at) {
    if (text[at] == quote) return at + 1;
    if (text[at] == '\\' && quote == '"') ++at;
  }
  return std::min(at, text.size());
}

// The same of a string in """ or ''', which may end in two quotes of its own.
std::size_t behind_long(std::string_view text, std::size_t at) {
  const char quote = text[at];
  std::size_t quotes = 0;
  for (at += 3; at < text.size() && quotes < 3; ++at) {
    quotes = text[at] == quote ? quotes + 1 : 0;
    if (text[at] == '\\' && quote == '"') ++at;
  }
  for (int own = 0; own < 2 && at < text.size() && text[at] == quote; ++own) ++at;
  return std::min(at, text.size());
}

std::size_t behind_string(std::string_view text, std::size_t at) {
  const std::string_view three = text.substr(at, 3);
  return three == "\"\"\"" || three == "'''" ? behind_long(text, at) : behind_short(text, at);
}

}  // namespace

std::optional<std::size_t> find_too_deep(std::string_view text) {
  std::size_t brackets = 0;
  std::size_t dots = 0;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const char c = text[at];
    if (c == '"' || c == '\'') at = behind_string(text, at) - 1;
    if (c == '#') at = std::min(text.find('\n', at), text.size()) - 1;
    if (c == '[' || c == '{') ++brackets;
    if ((c == ']' || c == '}') && brackets > 0) --brackets;
    if (c == '.') ++dots;
    if (c == '\n') dots = 0;
    if (brackets > most_brackets || dots > most_dots) return at;
  }
  return std::nullopt;
}

}  // namespace galley
