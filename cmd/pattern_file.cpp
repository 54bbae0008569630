#include "pattern_file.h"

#include <cerrno>
#include <cstring>
#include <fstream>
#include <iostream>

#include "usage_error.h"

namespace galley {
namespace {

void take_lines(std::istream& lines, std::vector<std::string>& patterns) {
  for (std::string line; std::getline(lines, line);) {
    if (line.ends_with('\r')) line.pop_back();
    if (!line.empty()) patterns.push_back(std::move(line));
  }
}

}  // namespace

void read_patterns(const std::string& option, const std::string& path,
                   std::vector<std::string>& patterns) {
  errno = 0;
  if (path == "-") return take_lines(std::cin, patterns);
  std::ifstream file(path);
  if (file) take_lines(file, patterns);
  if (file.bad() || !file.eof()) throw UsageError(option + ": " + path, std::strerror(errno), {});
}

}  // namespace galley
