// A text's lines.
#pragma once

#include <string_view>

namespace galley {

// Goes through the lines of a text. LF, CRLF and a lone CR end a line; the last one may lack its
// terminator.
class Lines {
 public:
  explicit Lines(std::string_view text)
      : rest_(text), has_returns_(text.find('\r') != std::string_view::npos) {}

  // The next line, without its terminator; false at the end.
  bool next(std::string_view& line) {
    if (rest_.empty()) return false;
    const std::size_t end = has_returns_ ? rest_.find_first_of("\r\n") : rest_.find('\n');
    line = rest_.substr(0, end);
    if (end == std::string_view::npos) {
      rest_ = {};
      return true;
    }
    rest_.remove_prefix(has_returns_ && rest_.substr(end, 2) == "\r\n" ? end + 2 : end + 1);
    return true;
  }

 private:
  std::string_view rest_;
  bool has_returns_;  // without CR, and nearly no text has one, memchr finds the ends
};

}  // namespace galley
