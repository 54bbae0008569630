// Words of dates: months, days of the week and halves of the day in the languages of newspapers.
#pragma once

#include <cstdint>
#include <string_view>

namespace galley {

// What a word can be in a date. Some are two things: "mar" is a month and, in Spanish, a Tuesday.
// A part that the word is not is 0.
struct DateWord {
  std::int8_t month = 0;          // 1..12
  std::int8_t weekday = 0;        // 1 is Monday; 8 is a part of a day's name
  std::int8_t half = 0;           // of the day: 1 before noon, 2 after it
  std::int8_t persian_month = 0;  // 1..12 of the Persian calendar
};

// What `word`, in any case, is in some language; null when it is nothing. No language is asked for:
// of more than a thousand month names two are disputed.
const DateWord* find_date_word(std::string_view word);

// "listopada" is October with Croatian dots ("30. listopada 2020.") and November without them, in
// Polish. The month that a word is after a day with a dot.
int month_after_dot(std::string_view word, int month);

}  // namespace galley
