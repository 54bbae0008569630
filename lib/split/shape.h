// The shape of a line: how long it is, how its words are written, how it ends.
#pragma once

#include <cstdint>
#include <string_view>

#include "split/line_masks.h"
#include "text/ending.h"

namespace galley {

// What the characters of a text tell at a glance. Packed, as each block of a record has one.
struct Shape {
  std::uint32_t width = 0;  // in columns of Latin text: Han, Kana and Hangul count double
  std::uint32_t words = 0;  // two columns of an unspaced script count as one
  std::uint32_t capital_words = 0;
  std::uint32_t digits = 0;
  // How many bytes of letters and digits there are and their first and last one, without case; all
  // beyond ASCII count. Texts that differ here differ in letters or digits. Of running text the
  // start is signed, without a count.
  std::uint64_t signature = 0;
  Ending ending = Ending::open;
  bool starts_upper : 1 = false;  // with a capital letter, or a script without case
  bool starts_lower : 1 = false;  // with a small letter of a script that has capitals
  bool starts_quote : 1 = false;
  bool has_lower : 1 = false;
  bool has_letter : 1 = false;
  bool has_at : 1 = false;  // an e-mail address or a handle
  bool has_url : 1 = false;
  bool has_bar : 1 = false;    // "|", "•", "·"
  bool has_crumb : 1 = false;  // "›", "»", ">", "/" between words
  bool has_copyright : 1 = false;
  bool has_hyphen : 1 = false;
  bool starts_bullet : 1 = false;
  bool starts_arrow : 1 = false;  // of a link to another page: "» next", "« previous"
};

// The shape of a text without white space around it. Of running text only the first bytes are
// looked at, and the number of words is estimated; so is the width where it is given as 0.
Shape shape_of(std::string_view text, std::uint32_t width = 0);
// Writes that of a line that was read to its end. Where `shape` has a width, it and the ending are
// known.
void read_shape(const LineMasks& line, Shape& shape);

}  // namespace galley
