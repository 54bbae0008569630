// Which room may look into which: the table of docs/design.md, held against the #include lines.
#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <string>
#include <string_view>
#include <vector>

namespace fs = std::filesystem;

namespace {

enum class System { left_alone, called };

// What the files of a folder may include besides the C++ standard library, and whether POSIX's
// headers are among it. An entry that ends in '/' stands for all below it.
struct Layer {
  std::string_view folder;
  System system;
  std::vector<std::string_view> may_include;
};

const Layer layers[] = {
    {"lib/bytes", System::left_alone, {"bytes/", "emmintrin.h", "immintrin.h"}},
    {"lib/text",
     System::left_alone,
     {"bytes/", "text/", "galley/", "unicode/", "simdjson.h", "xxhash.h"}},
    {"lib/split",
     System::left_alone,
     {"bytes/", "text/", "split/", "galley/", "unicode/", "simdjson.h"}},
    {"lib/check",
     System::left_alone,
     {"bytes/", "text/", "check/", "galley/", "unicode/", "re2/", "nlohmann/", "toml++/"}},
    {"lib/query", System::left_alone, {"bytes/", "text/", "query/", "galley/", "re2/"}},
    {"lib/read",
     System::called,
     {"bytes/", "text/", "read/", "galley/", "unicode/", "re2/", "simdjson.h", "archive.h",
      "archive_entry.h", "bzlib.h", "lz4frame.h", "lzma.h", "zlib.h", "zstd.h", "zstd_errors.h"}},
    {"lib/stats", System::left_alone, {"bytes/", "text/", "stats/", "galley/"}},
    {"lib/stream", System::called, {"read/", "stream/", "galley/"}},
    {"lib/write", System::left_alone, {"bytes/", "text/", "write/", "galley/"}},
    {"cmd", System::called, {"galley/", "CLI/", "fmt/"}},
};

constexpr std::string_view posix[] = {"dirent.h", "fcntl.h", "malloc.h",  "poll.h",
                                      "signal.h", "sys/",    "termios.h", "unistd.h"};

// The name between the quotes or brackets of an #include line, else empty.
std::string included(const std::string& line) {
  if (!line.starts_with("#include ")) return {};
  const std::size_t end = line.find_first_of("\">", 10);
  return line.substr(10, end - 10);
}

bool is_standard(std::string_view name) { return name.find_first_of("./") == name.npos; }

// cmd/ has no folders below it: a header in quotes without one lies beside the file.
bool is_beside(std::string_view name, const fs::path& file) {
  return name.find('/') == name.npos && fs::exists(file.parent_path() / name);
}

template <class Entries>
bool lists(const Entries& entries, std::string_view name) {
  return std::any_of(std::begin(entries), std::end(entries), [&](std::string_view entry) {
    return entry.ends_with('/') ? name.starts_with(entry) : name == entry;
  });
}

bool may_include(const Layer& layer, std::string_view name) {
  return is_standard(name) || lists(layer.may_include, name) ||
         (layer.system == System::called && lists(posix, name));
}

bool is_source(const fs::path& path) {
  return path.extension() == ".cpp" || path.extension() == ".h" || path.extension() == ".inc";
}

// A line for each include that the layer may not have.
std::string trespasses(const Layer& layer) {
  std::string found;
  if (!fs::exists(layer.folder)) return found;
  for (const auto& entry : fs::recursive_directory_iterator(layer.folder)) {
    if (!is_source(entry.path())) continue;
    std::ifstream file(entry.path());
    for (std::string line; std::getline(file, line);) {
      const std::string name = included(line);
      if (name.empty() || is_beside(name, entry.path())) continue;
      if (!may_include(layer, name)) found += entry.path().string() + " includes " + name + '\n';
    }
  }
  return found;
}

}  // namespace

TEST_CASE("every layer includes only what lies below it") {
  for (const Layer& layer : layers) CHECK(trespasses(layer) == "");
}

TEST_CASE("every folder of the library has its row in the table of layers") {
  for (const auto& entry : fs::directory_iterator("lib")) {
    if (!entry.is_directory()) continue;
    const std::string folder = entry.path().generic_string();
    CAPTURE(folder);
    CHECK(std::any_of(std::begin(layers), std::end(layers),
                      [&](const Layer& layer) { return layer.folder == folder; }));
  }
}

TEST_CASE("a public header includes public headers only") {
  const Layer public_headers{"include", System::left_alone, {"galley/"}};
  CHECK(trespasses(public_headers) == "");
}
