// Words around the time of a day, in the languages of newspapers.
#pragma once

#include <string_view>

namespace galley {

// What a word does beside a time.
enum class ClockWord : char {
  link,       // between date and time
  time_link,  // the same, and a time follows: "kl. 8"
  unit,       // after hours and minutes; after a number alone it may as well be a duration
  hour_unit,  // after hours, with or without minutes
};

// What `word`, in any case, is; null when it is none of them.
const ClockWord* find_clock_word(std::string_view word);

}  // namespace galley
