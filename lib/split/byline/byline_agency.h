// The news agency in a line of names: behind a small word, in brackets, or alone.
#pragma once

#include <cstddef>

#include "split/byline/byline_line.h"

namespace galley {

// "Luc Martin avec AFP", "Jane Doe of The Associated Press", "(avec AFP)": the piece without the
// agency at its end, which stands behind a small word and is kept.
Piece without_linked_agency(BylineLine& line, Piece piece);

// Where the bracket closes that opens at `open`, or the line's end. An agency inside is kept.
std::size_t close_bracket(BylineLine& line, std::size_t open);

// Reads a line that is an agency and no more, beside dates and the signatures of desks: "Source:
// Reuters", "(jn, ČTK)".
void read_agency_alone(BylineLine& line);

}  // namespace galley
