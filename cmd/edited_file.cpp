#include "edited_file.h"

#include <fmt/format.h>

#include <cerrno>
#include <cstring>
#include <fstream>
#include <limits>

namespace galley {

std::string read_edited_file(const std::string& path, std::size_t most) {
  errno = 0;
  std::ifstream file(path, std::ios::binary);
  std::string text;
  char block[1 << 16];
  while (file && text.size() <= most) {
    file.read(block, sizeof block);
    text.append(block, static_cast<std::size_t>(file.gcount()));
  }
  const bool was_read = file.eof() || text.size() > most;
  if (file.bad() || !was_read) throw UsageError(path, std::strerror(errno), {});
  return text;
}

TextError text_error(const ConfigurationError& error) {
  return TextError(fmt::format("{}:{}:{}", error.path, error.line, error.column), error.what(),
                   error.hint, error.text, error.offset);
}

Baseline read_baseline_file(const std::string& path) {
  const std::string text = read_edited_file(path, std::numeric_limits<std::size_t>::max());
  return told_in_messages([&] { return Baseline::read(text, path); });
}

}  // namespace galley
