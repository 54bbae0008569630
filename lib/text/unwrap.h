// Hard-wrapped lines as one string, of which each byte can be found in the text again.
#pragma once

#include <string_view>

namespace galley {

// What of a part stands on one line, without white space around it, and what joins it to the next
// piece: a space or nothing.
struct UnwrappedPiece {
  std::string_view text;
  std::string_view joint;
};

// Goes through the pieces of a part. The rules of joining are those of append_unwrapped(). A part
// without line ends is one piece, an empty one none.
class UnwrappedPieces {
 public:
  explicit UnwrappedPieces(std::string_view part);

  // The next piece, which views the part; false at the end.
  bool next(UnwrappedPiece& piece);

 private:
  std::string_view rest_;  // begins and ends with what is no white space
  bool has_returns_;       // without CR, and nearly no text has one, memchr finds the ends
};

}  // namespace galley
