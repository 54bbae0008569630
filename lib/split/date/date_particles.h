// Small words in dates with the name of a month, in the languages of newspapers.
#pragma once

#include <string_view>

namespace galley {

// What a small word or an ending does in a date.
enum class Particle : char {
  day,         // after the day's number, glued: "1st", "3-его"
  between,     // between day, month and year: "de", "of"
  year_mark,   // after a year that comes first: "2015 წ. 12 ივნ"
  month_mark,  // makes a month of a number: "tháng 3"
};

// What `word`, in any case, is; null when it is none of them.
const Particle* find_particle(std::string_view word);

}  // namespace galley
