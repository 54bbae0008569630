// The galley.toml that holds for a file.
#pragma once

#include <galley/check.h>
#include <galley/configuration.h>
#include <galley/date.h>

#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace galley {

// How files are checked. Those for which the same is said share it.
struct FileCheck {
  bool is_skipped = false;
  std::shared_ptr<const CheckSettings> settings;
  std::optional<DateOrder> date_order;
};

// Finds it in the folder of a file or the nearest one above that has one.
class ConfigurationFiles {
 public:
  // What the command line says on top of a galley.toml.
  using Adjust = std::function<void(CheckSettings&)>;

  explicit ConfigurationFiles(Adjust adjust) : adjust_(std::move(adjust)) {}

  // One file for all; its [[paths]] are relative to the working directory. Throws as check_of().
  ConfigurationFiles(const std::string& path, Adjust adjust);

  // None at all.
  static ConfigurationFiles none(Adjust adjust);

  // How a source is checked, by its path as people name it; that of the standard input is "-". The
  // answer lasts as long as this, and is the same object where the same is said. Threads may ask at
  // once. Throws UsageError for a file that cannot be read, and TextError for one that is wrong.
  const FileCheck& check_of(std::string_view source);

 private:
  // A galley.toml that was read.
  struct Loaded {
    std::string folder;  // that its [[paths]] are relative to
    Configuration configuration;
    std::map<std::vector<std::size_t>, FileCheck> checks;  // by the [[paths]] that hold
  };

  struct Cache {
    std::mutex mutex;
    std::map<std::string, std::shared_ptr<Loaded>> folders;
    // Many articles may come from one source in a row.
    std::string last_source;
    const FileCheck* last = nullptr;
  };

  std::shared_ptr<Loaded> find(const std::string& folder);
  const FileCheck& check_of(Loaded& loaded, const std::string& file) const;

  Adjust adjust_;
  std::shared_ptr<Loaded> only_;
  std::unique_ptr<Cache> cache_ = std::make_unique<Cache>();
};

}  // namespace galley
