// The words of date labels, in the languages of newspapers.
#pragma once

#include <string_view>

namespace galley {

enum class LabelWord : char {
  published,
  updated,
  as_of,  // the state of the text, be it new or changed: German "Stand"
  other,  // a date of something else
  link,   // stands between a label and its date, or inside a label: "am", "last", "story"
};

// What one word, or two with a space between, are in a label; null when they are nothing.
const LabelWord* find_label_word(std::string_view words);

}  // namespace galley
