// Patterns of paths, as in .gitignore.
#pragma once

#include <re2/re2.h>

#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace galley {

// `*` and `?` stand for signs of a name, `[a-z]` and `[!a-z]` for one of them, `**` between slashes
// for any folders, and `\` takes a sign as it is. A glob with a slash that is not its last sign
// goes from the top, another one for a name in any folder. What it says of a folder it says of all
// in it; with a slash at its end it means folders alone.
class PathGlob {
 public:
  // Absent where the glob is none: a class without its end.
  static std::optional<PathGlob> read(std::string_view glob);

  // The path has '/' between names and none at its ends.
  bool matches(std::string_view path) const;

 private:
  explicit PathGlob(const std::string& expression);

  std::unique_ptr<const RE2> expression_;
};

}  // namespace galley
