#include "write/findings/finding_parts.h"

#include <galley/text.h>

#include <algorithm>

namespace galley {

void append_message(const PlacedFinding& finding, std::string& out) {
  append_visible(finding.message, out);
  if (finding.suggestion.empty()) return;
  out += " (";
  append_visible(finding.suggestion, out);
  out += ')';
}

void append_percent(char byte, std::string& out) {
  constexpr std::string_view digits = "0123456789ABCDEF";
  out += '%';
  out += digits[static_cast<unsigned char>(byte) >> 4];
  out += digits[static_cast<unsigned char>(byte) & 0xF];
}

std::uint64_t last_line(const PlacedFinding& finding) {
  const bool ends_before_line = finding.end_column == 1 && finding.end_line > finding.line;
  return ends_before_line ? finding.end_line - 1 : finding.end_line;
}

std::string_view path_in_folder(std::string_view path) {
  while (path.starts_with("./"))
    path.remove_prefix(std::min(path.find_first_not_of('/', 1), path.size()));
  return path;
}

}  // namespace galley
