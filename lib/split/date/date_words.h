// Words of dates: months, days of the week and halves of the day in the languages of newspapers.
#pragma once

#include <cstdint>
#include <string_view>

#include "split/date/calendar.h"

namespace galley {

// The part of the day beside an hour of twelve. Its hours tell which of two the hour is.
enum class DayPart : std::int8_t {
  none,
  before_noon,  // also the small hours: 12 is midnight
  noon,         // ten in the morning to some hour of the afternoon
  after_noon,   // 12 is noon
  evening,      // no part of it is twelve o'clock
  night,        // nine in the evening to six in the morning
};

// What a word can be in a date. Some are two things: "mar" is a month and, in Spanish, a Tuesday.
// A part that the word is not is 0.
struct DateWord {
  std::int8_t month = 0;    // 1..12, 13 in the Ethiopic calendar
  std::int8_t weekday = 0;  // 1 is Monday; 8 is a part of a day's name
  DayPart part = DayPart::none;
  Calendar calendar = Calendar::gregorian;  // that has the month
  std::int8_t other_month = 0;  // what the word is for Croats: Poles and Czechs, who have more
                                // readers, call the next month so
};

// What `word`, in any case, is in some language; null when it is nothing. No language is asked for:
// of more than a thousand month names two are disputed.
const DateWord* find_date_word(std::string_view word);

// The days of the week, a bit each from Monday, that a word of two letters is short for, in any
// language: "Do" a Thursday, "so" a Sunday or a Saturday. Such words are others' whole words too.
unsigned short_weekdays(std::string_view word);

}  // namespace galley
