#include "text/pattern_syntax.h"

#include <algorithm>
#include <vector>

#include "text/utf8.h"

namespace galley {
namespace {

constexpr std::size_t npos = std::string_view::npos;

// A step through a pattern: one sign, or an escape sequence, a class or a group's start as a whole.
struct PatternToken {
  enum class Kind { sign, escape, character_class, group };
  Kind kind;
  std::string_view text;
};

// How long an escape is: "\d" as well as "\p{Lu}", "\pL", "\x{2019}", "\Q…\E".
std::size_t escape_length(std::string_view rest) {
  if (rest.size() < 2) return rest.size();
  const char letter = rest[1];
  if (letter == 'Q') {
    const std::size_t end = rest.find("\\E");
    return end == npos ? rest.size() : end + 2;
  }
  if (letter != 'p' && letter != 'P' && letter != 'x') return 1 + decode(rest, 1).length;
  if (rest.substr(2).starts_with('{')) return std::min(rest.find('}'), rest.size() - 1) + 1;
  return std::min<std::size_t>(letter == 'x' ? 4 : 3, rest.size());
}

// How long a class is: "[^]a-z[:alpha:]\]]".
std::size_t class_length(std::string_view rest) {
  std::size_t at = 1;
  if (at < rest.size() && rest[at] == '^') ++at;
  if (at < rest.size() && rest[at] == ']') ++at;
  while (at < rest.size() && rest[at] != ']') {
    const bool named = rest.substr(at).starts_with("[:");
    const std::size_t end = named ? rest.find(":]", at) : npos;
    at = end != npos ? end + 2 : at + (rest[at] == '\\' ? escape_length(rest.substr(at)) : 1);
  }
  return std::min(at + 1, rest.size());
}

bool is_named(std::string_view group) {
  return group.starts_with("(?P<") ||
         (group.starts_with("(?<") && !group.starts_with("(?<=") && !group.starts_with("(?<!"));
}

// How long a group's start is: "(", "(?P<name>", "(?i:", and "(?i)", which starts none.
std::size_t group_length(std::string_view rest) {
  if (!rest.starts_with("(?")) return 1;
  const std::size_t end = is_named(rest) ? rest.find('>') : rest.find_first_not_of("imsU-", 2);
  return std::min(end, rest.size() - 1) + 1;
}

PatternToken next_token(std::string_view rest) {
  using Kind = PatternToken::Kind;
  if (rest.front() == '\\') return {Kind::escape, rest.substr(0, escape_length(rest))};
  if (rest.front() == '[') return {Kind::character_class, rest.substr(0, class_length(rest))};
  if (rest.front() == '(') return {Kind::group, rest.substr(0, group_length(rest))};
  return {Kind::sign, rest.substr(0, decode(rest, 0).length)};
}

template <class Visit>
void each_token(std::string_view pattern, const Visit& visit) {
  while (!pattern.empty()) {
    const PatternToken token = next_token(pattern);
    visit(token);
    pattern.remove_prefix(token.text.size());
  }
}

bool has_capital(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint c = decode(text, at);
    if (text[at] == '\\') {
      at += escape_length(text.substr(at));
      continue;
    }
    if (is_upper(c.value)) return true;
    at += c.length;
  }
  return false;
}

// Where a group is opened that nothing closes, or closed that nothing opens.
std::size_t find_lone_parenthesis(std::string_view pattern) {
  std::vector<std::size_t> open;
  std::size_t lone = npos;
  each_token(pattern, [&](const PatternToken& token) {
    const auto at = static_cast<std::size_t>(token.text.data() - pattern.data());
    if (token.kind == PatternToken::Kind::group && !token.text.ends_with(')')) open.push_back(at);
    if (token.text != ")") return;
    if (open.empty()) lone = std::min(lone, at);
    if (!open.empty()) open.pop_back();
  });
  return lone == npos && !open.empty() ? open.back() : lone;
}

// What other syntaxes have and RE2 has not, and what does the same here.
struct Missing {
  std::string_view argument;  // that RE2 complains of begins so
  std::string_view what;
  std::string_view instead;
  std::string_view in_rules = instead;  // where there are no options
};

constexpr Missing missing[] = {
    {"(?=", "RE2 has no look-ahead", "try --and", "match what stands behind, too"},
    {"(?!", "RE2 has no look-ahead", "try --not", "try exceptions"},
    {"(?<=", "RE2 has no look-behind", "try --and, or match what stands before, too",
     "match what stands before, too"},
    {"(?<!", "RE2 has no look-behind", "try --not", "try exceptions"},
    {"(?>", "RE2 has no atomic groups, and never runs wild", "try (?:…)"},
    {"(?|", "RE2 has no branch reset", "try (?:…)"},
    {"(?#", "RE2 has no comments in patterns", "leave it out"},
    {"(?R", "RE2 has no recursion", "write it out"},
    {"\\k", "RE2 has no references to what a group matched", "write out what it can be"},
    {"\\p", "RE2 has no such class", "try \\p{L}, \\p{Lu} or \\p{Greek}"},
    {"\\P", "RE2 has no such class", "try \\P{L}, \\P{Lu} or \\P{Greek}"},
    {"\\K", "RE2 has no \\K", "try --only-matching with what shall be written alone",
     "match what stands before, too"},
    {"\\X", "RE2 has no \\X", "try \\PM\\pM*"},
    {"\\R", "RE2 has no \\R", "parts of articles have no line ends"},
    {"\\h", "RE2 has no \\h", "try [ \\t]"},
    {"\\<", "RE2 has no \\<", "try --word-regexp, or < alone for the sign",
     "try words = true, or < alone for the sign"},
    {"\\>", "RE2 has no \\>", "try --word-regexp, or > alone for the sign",
     "try words = true, or > alone for the sign"},
    {"\\Z", "RE2 has no \\Z", "try $"},
    {"\\u", "RE2 has no \\u", "try \\x{2019}"},
};

const Missing* find_missing(std::string_view argument) {
  const auto* const found =
      std::find_if(std::begin(missing), std::end(missing),
                   [&](const Missing& row) { return argument.starts_with(row.argument); });
  return found == std::end(missing) ? nullptr : found;
}

bool is_back_reference(std::string_view argument) {
  return argument.size() == 2 && argument[0] == '\\' &&
         is_ascii_digit(static_cast<unsigned char>(argument[1]));
}

std::string_view hint_of(std::string_view error, PatternHome home) {
  const auto begins = [&](std::string_view words) { return error.starts_with(words); };
  if (begins("bad repetition") || begins("no argument for repetition") || begins("missing") ||
      begins("unexpected"))
    return home == PatternHome::rule
               ? "write \\ before a sign that stands for itself"
               : "write \\ before a sign that stands for itself, or --fixed-strings";
  if (begins("invalid repetition size"))
    return "the smaller number comes first, and 1000 is the largest";
  if (begins("pattern too large")) return "try fewer repetitions";
  return {};
}

}  // namespace

std::string to_re2(std::string_view pattern) {
  std::string out;
  each_token(pattern, [&](const PatternToken& token) {
    const bool lacks_p = token.text.starts_with("(?<") && token.text.ends_with('>');
    out.append(lacks_p ? "(?P" : "").append(token.text.substr(lacks_p ? 2 : 0));
  });
  return out;
}

bool has_no_capitals(std::string_view pattern) {
  bool found = false;
  each_token(pattern, [&](const PatternToken& token) {
    const bool is_itself =
        token.kind == PatternToken::Kind::sign || token.kind == PatternToken::Kind::character_class;
    if (is_itself) found = found || has_capital(token.text);
    if (token.text.starts_with("\\Q")) found = found || has_capital(token.text.substr(2));
  });
  return !found;
}

bool looks_around(std::string_view pattern) {
  bool found = false;
  each_token(pattern, [&](const PatternToken& token) {
    const std::string_view text = token.text;
    found = found || text == "^" || text == "$" || text == "\\b" || text == "\\B" ||
            text == "\\A" || text == "\\z";
  });
  return found;
}

void refuse_misread(std::string_view pattern, PatternHome home) {
  each_token(pattern, [&](const PatternToken& token) {
    if (token.text == "\\<" || token.text == "\\>")
      throw bad_pattern(pattern, {}, token.text, home);
  });
}

BadPattern bad_pattern(std::string_view pattern, std::string_view error, std::string_view argument,
                       PatternHome home) {
  // RE2 ends its words with the argument.
  const std::size_t end = argument.empty() ? npos : error.rfind(": ", error.rfind(argument));
  std::string what(error.substr(0, end));
  std::string hint(hint_of(error, home));
  std::size_t at = pattern.find(argument);
  if (what == "missing )" || what == "unexpected )") at = find_lone_parenthesis(pattern);
  if (what.starts_with("trailing")) at = pattern.size() - 1;
  at = std::min(at, pattern.size());
  if (const Missing* const row = find_missing(pattern.substr(at))) {
    what = row->what;
    hint = home == PatternHome::rule ? row->in_rules : row->instead;
  } else if (is_back_reference(argument)) {
    what = "RE2 has no references to what a group matched";
    hint = "write out what it can be";
  }
  return BadPattern(what, std::string(pattern), at, std::move(hint));
}

}  // namespace galley
