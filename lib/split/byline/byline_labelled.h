// The names behind a label: "By Jane Doe, Reporter | 4 May".
#pragma once

#include "split/byline/byline_label.h"
#include "split/byline/byline_line.h"

namespace galley {

// Reads the names, desks and agencies that `label` introduces. False, and nothing is read, when
// none follow or a sentence does.
bool read_labelled_names(BylineLine& line, const FoundByLabel& label);

}  // namespace galley
