// Whether text for people is written in colour.
#pragma once

#include <galley/output.h>
#include <galley/parts.h>

namespace galley {

enum class ColourChoice { automatic, always, never };

// Automatic is colour on a terminal, unless it is a dumb one or NO_COLOR is set (no-color.org).
Colour choose_colour(ColourChoice choice, const Output& output);

}  // namespace galley
