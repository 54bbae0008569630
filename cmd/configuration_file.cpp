#include "configuration_file.h"

#include <filesystem>

#include "edited_file.h"
#include "usage_error.h"

namespace galley {
namespace {

namespace fs = std::filesystem;

constexpr const char* file_name = "galley.toml";

// Links stay as they are named: what holds for a file is what stands beside its name.
fs::path absolute(const fs::path& path) {
  std::error_code error;
  const fs::path whole = fs::absolute(path, error);
  return (error ? path : whole).lexically_normal();
}

// As people would name it from where they are.
std::string shown(const fs::path& path) {
  const fs::path relative = path.lexically_relative(absolute("."));
  return relative.empty() || *relative.begin() == ".." ? path.string() : relative.string();
}

// Whether the folder has a galley.toml. A folder of that name is none; what else is no file, or a
// link that leads nowhere, was meant to be one.
bool has_file(const fs::path& folder) {
  std::error_code error;
  const fs::path path = folder / file_name;
  if (!fs::exists(fs::symlink_status(path, error))) return false;
  const fs::file_status status = fs::status(path, error);
  if (fs::is_directory(status)) return false;
  if (fs::exists(status) && !fs::is_regular_file(status))
    throw UsageError(shown(path), "is no regular file", "try --config");
  return true;
}

Configuration read(const std::string& path) {
  const std::string text = read_edited_file(path, Configuration::most_text);
  return told_in_messages([&] { return Configuration::parse(text, path); });
}

}  // namespace

ConfigurationFiles::ConfigurationFiles(const std::string& path, Adjust adjust)
    : adjust_(std::move(adjust)),
      only_(std::make_shared<Loaded>(Loaded{absolute(".").string(), read(path), {}})) {}

ConfigurationFiles ConfigurationFiles::none(Adjust adjust) {
  ConfigurationFiles files(std::move(adjust));
  files.only_ = std::make_shared<Loaded>();
  return files;
}

const FileCheck& ConfigurationFiles::check_of(std::string_view source) {
  const std::lock_guard lock(cache_->mutex);
  if (cache_->last != nullptr && cache_->last_source == source) return *cache_->last;
  const fs::path path = absolute(source);
  // It lies among the articles, and is none.
  static const FileCheck skipped = {true, std::make_shared<const CheckSettings>(), {}};
  if (path.filename() == file_name) return skipped;
  Loaded& loaded = only_ ? *only_ : *find(path.parent_path().string());
  cache_->last = &check_of(loaded, path.lexically_relative(loaded.folder).generic_string());
  cache_->last_source = source;
  return *cache_->last;
}

// Where no folder has one, that of the root says nothing.
std::shared_ptr<ConfigurationFiles::Loaded> ConfigurationFiles::find(const std::string& folder) {
  const auto known = cache_->folders.find(folder);
  if (known != cache_->folders.end()) return known->second;
  const fs::path path = folder;
  std::shared_ptr<Loaded> loaded;
  if (has_file(path))
    loaded = std::make_shared<Loaded>(Loaded{folder, read(shown(path / file_name)), {}});
  else if (path.has_relative_path())
    loaded = find(path.parent_path().string());
  else
    loaded = std::make_shared<Loaded>();
  return cache_->folders.emplace(folder, std::move(loaded)).first->second;
}

const FileCheck& ConfigurationFiles::check_of(Loaded& loaded, const std::string& file) const {
  const std::vector<std::size_t> paths = loaded.configuration.paths_of(file);
  const auto [place, is_new] = loaded.checks.try_emplace(paths);
  FileCheck& check = place->second;
  if (!is_new) return check;
  ConfiguredCheck said = loaded.configuration.check_of(paths);
  if (adjust_) adjust_(said.settings);
  check.is_skipped = said.is_skipped;
  check.date_order = said.date_order;
  check.settings = std::make_shared<const CheckSettings>(std::move(said.settings));
  return check;
}

}  // namespace galley
