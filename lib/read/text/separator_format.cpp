#include "read/text/separator_format.h"

#include <cstring>
#include <stdexcept>

namespace galley {
namespace {

constexpr std::size_t npos = std::string_view::npos;

RE2::Options quiet_options() {
  RE2::Options options;
  options.set_log_errors(false);
  return options;
}

// One past the line that holds `at`, npos when the window ends before the line does.
std::size_t line_end(const Window& window, std::size_t at) {
  const std::size_t found = window.bytes.find('\n', at);
  if (found != npos) return found + 1;
  return window.to_end && at < window.bytes.size() ? window.bytes.size() : npos;
}

bool inside_line(std::string_view bytes, std::size_t at) { return at > 0 && bytes[at - 1] != '\n'; }

// Where the line that holds the byte before `at` begins. A line that begins before the window is
// too long to separate; then the next line is as good.
std::size_t line_start(const Window& window, std::size_t at) {
  const std::size_t found = at < 2 ? npos : window.bytes.rfind('\n', at - 2);
  if (found != npos) return found + 1;
  return window.from_start ? 0 : line_end(window, at - 1);
}

}  // namespace

SeparatorFormat::SeparatorFormat(const ReadOptions& options)
    : TextFormat(options), pattern_(options.separator, quiet_options()) {
  if (!pattern_.ok()) throw std::invalid_argument(pattern_.error());
  empty_line_separates_ = RE2::FullMatch("", pattern_);
}

bool SeparatorFormat::separates(std::string_view line) const {
  if (line.size() > look_behind) return false;
  if (line.ends_with('\n')) line.remove_suffix(line.ends_with("\r\n") ? 2 : 1);
  if (line.empty()) return empty_line_separates_;
  return pattern_.Match(line, 0, line.size(), RE2::ANCHOR_BOTH, nullptr, 0);
}

std::size_t SeparatorFormat::find_start(const Window& window, std::size_t from) const {
  if (from == 0) return window.from_start ? 0 : npos;
  for (std::size_t at = line_start(window, from), end; at != npos; at = end) {
    end = line_end(window, at);
    if (end != npos && end >= from && separates(window.bytes.substr(at, end - at))) return end;
  }
  return npos;
}

Extent SeparatorFormat::next(const Window& window, std::size_t resume) {
  const std::string_view bytes = window.bytes;
  std::size_t begin = 0;
  std::size_t at = resume;
  // The search was left in the middle of a line that is too long to separate.
  if (inside_line(bytes, at)) at = line_end(window, at);
  for (std::size_t end; at != npos; at = end) {
    end = line_end(window, at);
    if (end == npos) break;
    if (!separates(bytes.substr(at, end - at))) continue;
    if (at > begin) return {.whole = true, .begin = begin, .end = at, .resume = end};
    begin = end;  // nothing stands between two separators
  }
  const bool too_long = at == npos || bytes.size() - at > look_behind;
  return rest_of(window, begin, too_long ? bytes.size() : at);
}

}  // namespace galley
