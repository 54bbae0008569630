#include "written_file.h"

#include <filesystem>

#include "usage_error.h"

namespace galley {
namespace {

namespace fs = std::filesystem;

constexpr const char* way_out = "name another file";

fs::path place_to_write(const std::string& path) {
  return path.empty() || path == "-" ? "/dev/stdout" : path;
}

fs::path place_to_read(const std::string& path) { return path == "-" ? "/dev/stdin" : path; }

// Only regular files are replaced, and those that are not there yet made.
bool is_same_file(const fs::path& a, const fs::path& b) {
  std::error_code error;
  if (fs::exists(a, error) || fs::exists(b, error))
    return fs::equivalent(a, b, error) && fs::is_regular_file(a, error);
  return fs::weakly_canonical(fs::absolute(a, error), error) ==
         fs::weakly_canonical(fs::absolute(b, error), error);
}

void refuse_source(const std::string& option, const std::string& path, const std::string& source) {
  if (is_same_file(place_to_write(path), place_to_read(source)))
    throw UsageError(option, "is also an input", way_out);
}

}  // namespace

void refuse_output(const std::string& option, const std::string& path, const std::string& output) {
  if (is_same_file(place_to_write(path), place_to_write(output)))
    throw UsageError(option, "is also the output", way_out);
}

void refuse_input(const std::string& option, const std::string& path, const StreamOptions& input) {
  for (const std::string& operand : input.operands) refuse_source(option, path, operand);
  for (const Place& place : input.places) refuse_source(option, path, place.path);
}

}  // namespace galley
