// The lines that news agencies put around a report for their machines and editors.
#pragma once

#include <string_view>

#include "split/shape.h"

namespace galley {

// Slugs begin with the cycle they are for, morning, afternoon or both, and tie their words by
// hyphens: "u f BC-OPEC-PRICES 04-08 0149", "AM-US-Libya 1stLd-Writethru".
bool is_slug(std::string_view line);

// Ids and routing codes: one or two words of letters mixed with digits, or a few
// lone letters: "f2634reute", "C T F".
bool is_wire_id(std::string_view line, const Shape& shape);

// The id under which the text was filed, with day and time: "AP-NY-03-14-98 1120EST".
bool is_file_id(std::string_view line);

}  // namespace galley
