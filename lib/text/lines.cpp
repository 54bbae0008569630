#include "text/lines.h"

namespace galley {

Lines::Lines(std::string_view text)
    : rest_(text), has_returns_(text.find('\r') != std::string_view::npos) {}

bool Lines::next(std::string_view& line) {
  if (rest_.empty()) return false;
  const std::size_t found = has_returns_ ? rest_.find_first_of("\r\n") : rest_.find('\n');
  const std::size_t end = found == std::string_view::npos ? rest_.size() : found;
  line = rest_.substr(0, end);
  const bool pair = rest_.substr(end, 2) == "\r\n";
  rest_.remove_prefix(end == rest_.size() ? end : end + (pair ? 2 : 1));
  return true;
}

}  // namespace galley
