// galley.toml: what a house wants of its articles. docs/configuration.md tells of its keys.
#pragma once

#include <galley/check.h>
#include <galley/configuration_error.h>
#include <galley/date.h>

#include <cstddef>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace galley {

// What is said of one file.
struct ConfiguredCheck {
  bool is_skipped = false;  // the file is not checked at all
  CheckSettings settings;
  std::optional<DateOrder> date_order;
};

// What a galley.toml says. Copies share it, and threads may ask at once.
class Configuration {
 public:
  // The most that parse() takes, in bytes.
  static constexpr std::size_t most_text = 8 << 20;

  // An empty file's: it changes nothing.
  Configuration();

  // Reads TOML 1.0 (toml.io). Throws ConfigurationError, in which `path` names the file; a pattern
  // that this returned is one that a Checker takes.
  static Configuration parse(std::string_view text, std::string path = "galley.toml");

  // Which [[paths]] hold for a file, numbered from 0, in their order. `file` is relative to the
  // folder of galley.toml, with '/' between names. Files with the same ones are checked alike.
  std::vector<std::size_t> paths_of(std::string_view file) const;

  // What is said of files for which these [[paths]] hold, on top of `base`.
  ConfiguredCheck check_of(std::span<const std::size_t> paths, CheckSettings base = {}) const;

  // The same of one file.
  ConfiguredCheck check_of(std::string_view file, CheckSettings base = {}) const {
    return check_of(paths_of(file), std::move(base));
  }

 private:
  struct State;
  std::shared_ptr<const State> state_;
};

// A galley.toml to begin with: all keys and rules with their defaults, commented out.
std::string initial_configuration();

}  // namespace galley
