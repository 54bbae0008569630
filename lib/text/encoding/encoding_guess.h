// What encoding a text is in that is not UTF-8: the one in which its letters are likeliest. ICU has
// a detector of its own, which is as good for whole articles in the encodings that it knows. It
// does not know those of Thai, of the Baltic languages and of Macintosh; and of single lines, as
// dumps have them, it reads one in twenty right in Chinese and Japanese, one in four in Russian.
#pragma once

#include <galley/encoding.h>

#include <bitset>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "text/encoding/alphabets.h"
#include "text/encoding/converter.h"

namespace galley {

// The part of a text that is looked at.
struct Sample {
  std::string_view bytes;
  Ending ending;
};

// Keeps its converters and storage from text to text; for one thread.
class EncodingGuesser {
 public:
  // The encoding in which the text reads best: that makes the likeliest letters, cases and
  // neighbours of it. Absent when it reads as text in none. Looks at 64 KiB at most, from the
  // first line on that is not ASCII.
  std::optional<Encoding> guess(std::string_view text);

 private:
  struct Guess {
    Encoding encoding;
    float score;
  };

  Guess best_of(const Sample& sample);
  float score_in_large(Encoding encoding, Writing writing, const Sample& sample);
  bool is_contender(Encoding encoding) const {
    return contenders_.test(static_cast<std::size_t>(encoding));
  }

  std::bitset<static_cast<std::size_t>(Encoding::big5) + 1> contenders_;
  std::vector<Guess> scores_;
  std::map<Encoding, Converter> converters_;
  std::u16string decoded_;
};

}  // namespace galley
