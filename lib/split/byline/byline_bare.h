// Names without a label: a stretch of the line that is names, roles, agencies and places and no
// more.
#pragma once

#include "split/byline/byline_line.h"

namespace galley {

// The stretch of names between dates and dividers; empty when there is none. Its names are kept.
Piece find_bare_names(BylineLine& line);

// Makes the stretch that was found the byline, or forgets it when too much else stands on the line.
void take_bare_names(BylineLine& line, Piece stretch);

}  // namespace galley
