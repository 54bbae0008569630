// Dates as newspapers write them, found in a line: ISO and numeric forms, month names of many
// languages, times, zones and offsets, and the label before them.
#pragma once

#include <galley/date.h>
#include <galley/span.h>

#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace galley {

// What the words before a date say that it is.
enum class DateLabel {
  none,
  published,  // "Published", "Veröffentlicht am", "Опубликовано"
  updated,    // "Updated", "Stand:", "Mis à jour le"
  other,      // a date of something else: "Available until", "born", "© 2021"
};

struct FoundDate {
  Date date;
  Span span;   // in the line: weekday, date, time and zone, without the label
  Span label;  // in the line, empty when there is none
  DateLabel kind = DateLabel::none;
  bool as_of = false;      // labelled "Stand:": an update, or the one date of a text never changed
  bool ambiguous = false;  // it can also be read as `other`
  Date other;              // without a time: day and month exchanged, or another language's month
  bool hijra =
      false;  // written in the Islamic calendar, whose days differ by one from land to land
  char separator = 0;  // between the numbers of a date of three numbers: '.', '/' or '-'
  DateOrder order = DateOrder::automatic;  // the one in which such a date was read
};

// Appends the dates of `line` to `found`, in order. Only dates with a year count: day, month and
// year, or month and year. Year-less and relative dates ("3 hours ago") never do.
void find_dates(std::string_view line, DateOrder order, std::vector<FoundDate>& found);

// A date without or with a year that fills `text` but for white space and punctuation, as in a
// dateline: "March 3", "3 de mayo", "21 JUN 89", "3 мая".
std::optional<Date> read_dateline_date(std::string_view text);

// The order that the other dates of a document prove: some date with the same separator has a
// first or second number above 12. Automatic when nothing is proved.
DateOrder proven_order(std::span<const FoundDate> dates, char separator);

}  // namespace galley
