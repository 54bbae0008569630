// The writer who signs with one word beside a date: a user's name or a given name.
#pragma once

#include "split/byline/byline_line.h"

namespace galley {

// Reads "jane_doe 12.03.2020 4 Kommentare", "Jana · 12 March 2020": the one word of the line that
// cannot be a place or a section. False, and nothing is read, when there is none.
bool read_one_word(BylineLine& line);

}  // namespace galley
