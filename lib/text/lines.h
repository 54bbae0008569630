// A text's lines.
#pragma once

#include <string_view>

namespace galley {

// Goes through the lines of a text. LF, CRLF and a lone CR end a line; the last one may lack its
// terminator.
class Lines {
 public:
  explicit Lines(std::string_view text);

  // The next line, without its terminator; false at the end.
  bool next(std::string_view& line);

 private:
  std::string_view rest_;
  bool has_returns_;  // without CR, and nearly no text has one, memchr finds the ends
};

}  // namespace galley
