#include "repaired_file.h"

#include <galley/diff.h>
#include <galley/output.h>

#include <cerrno>
#include <cstring>
#include <fstream>
#include <iterator>
#include <optional>

namespace galley {
namespace {

std::optional<std::string> read_file(const std::string& path, Trouble& trouble) {
  std::ifstream file(path, std::ios::binary);
  std::string content{std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
  if (file.bad() || !file.is_open()) {
    trouble.report(path, std::strerror(errno));
    return std::nullopt;
  }
  return content;
}

// With the repairs made.
std::optional<std::string> repaired(const std::string& path, const std::string& content,
                                    std::span<const Repair> repairs, Trouble& trouble) {
  std::string text;
  if (append_with_repairs(content, repairs, text)) return text;
  trouble.report(path, "is not UTF-8, or not what was checked any more: it was not repaired");
  return std::nullopt;
}

}  // namespace

bool write_repaired(const std::string& path, std::span<const Repair> repairs, Trouble& trouble) {
  const auto content = read_file(path, trouble);
  if (!content) return false;
  const auto text = repaired(path, *content, repairs, trouble);
  if (!text) return false;
  Output output(path);
  output.keep_owner_and_mode();
  output.write(*text);
  if (!output.finish()) return trouble.report(path, std::strerror(output.error())), false;
  return true;
}

bool append_repaired_diff(const std::string& path, std::span<const Repair> repairs,
                          Trouble& trouble, std::string& out) {
  const auto content = read_file(path, trouble);
  if (!content || !repaired(path, *content, repairs, trouble)) return false;
  append_diff(path, *content, repairs, out);
  return true;
}

}  // namespace galley
