// The words that say what a date is: "Published", "Stand:", "Mis à jour le", "gültig bis".
#pragma once

#include <galley/span.h>

#include <cstddef>
#include <string_view>

#include "split/date/date.h"

namespace galley {

struct FoundDateLabel {
  DateLabel kind = DateLabel::none;
  Span span;           // empty when there is none
  bool as_of = false;  // an update's label that a text never changed has too: "Stand:"
};

// The label that ends before the date at `date_begin` and does not begin before `floor`, where the
// date before it ends. "Last updated on" is one label, and its span ends with "on".
FoundDateLabel label_before(std::string_view line, std::size_t floor, std::size_t date_begin);

// The label right after a date that ends at `date_end`: "2024年1月1日 公開", "tarihinde
// yayınlandı".
FoundDateLabel label_after(std::string_view line, std::size_t date_end);

// Whether nothing but punctuation stands on the line beside [begin, end), or a label of publication
// or update stands before it: then forms count that could be something else elsewhere ("2/2013").
bool stands_alone(std::string_view line, std::size_t begin, std::size_t end);

}  // namespace galley
