#include "check/configuration/path_glob.h"

#include "text/repair.h"

namespace galley {
namespace {

constexpr std::size_t npos = std::string_view::npos;

void append_sign(char sign, std::string& out) {
  constexpr std::string_view special = "\\^$.|?*+()[]{}-";
  if (special.find(sign) != npos) out += '\\';
  out += sign;
}

// Appends the class that `rest` begins with, and gives its length; 0 where it does not end.
std::size_t append_class(std::string_view rest, std::string& out) {
  const bool negated = rest.size() > 1 && (rest[1] == '!' || rest[1] == '^');
  const std::size_t begin = negated ? 2 : 1;
  // "]" stands for itself where the class begins.
  const std::size_t end = rest.find(']', begin + 1);
  if (end == npos) return 0;
  out += negated ? "[^/" : "[";
  for (const char sign : rest.substr(begin, end - begin)) {
    if (sign == '-')
      out += sign;
    else
      append_sign(sign, out);
  }
  out += ']';
  return end + 1;
}

// Appends what the wildcard or sign at the start of `rest` means, and gives its length; 0 where it
// is no glob.
std::size_t append_step(std::string_view rest, bool begins_name, std::string& out) {
  if (rest.front() == '[') return append_class(rest, out);
  if (begins_name && rest.starts_with("**/")) {
    out += "(?:.*/)?";
    return 3;
  }
  if (rest.front() == '*') {
    const std::size_t stars = std::min(rest.find_first_not_of('*'), rest.size());
    out += begins_name && stars == 2 && stars == rest.size() ? ".*" : "[^/]*";
    return stars;
  }
  if (rest.front() == '?') {
    out += "[^/]";
    return 1;
  }
  const bool is_escape = rest.front() == '\\' && rest.size() > 1;
  append_sign(is_escape ? rest[1] : rest.front(), out);
  return is_escape ? 2 : 1;
}

}  // namespace

std::optional<PathGlob> PathGlob::read(std::string_view glob) {
  const bool is_folder = glob.ends_with('/');
  if (is_folder) glob.remove_suffix(1);
  const bool is_anchored = glob.find('/') != npos;
  if (glob.starts_with('/')) glob.remove_prefix(1);
  std::string expression = is_anchored ? "" : "(?:.*/)?";
  bool begins_name = true;
  while (!glob.empty()) {
    const std::size_t length = append_step(glob, begins_name, expression);
    if (length == 0) return std::nullopt;
    begins_name = glob[length - 1] == '/';
    glob.remove_prefix(length);
  }
  PathGlob result(expression + (is_folder ? "/.*" : "(?:/.*)?"));
  if (!result.expression_->ok()) return std::nullopt;
  return result;
}

PathGlob::PathGlob(const std::string& expression) {
  RE2::Options options;
  options.set_log_errors(false);
  options.set_dot_nl(true);
  expression_ = std::make_unique<const RE2>(expression, options);
}

bool PathGlob::matches(std::string_view path) const {
  // RE2 matches UTF-8 alone, and names of files may be anything.
  if (is_utf8(path)) return RE2::FullMatch(path, *expression_);
  std::string repaired;
  append_repaired(path, repaired);
  return RE2::FullMatch(repaired, *expression_);
}

}  // namespace galley
