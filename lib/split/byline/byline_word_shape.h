// How a word in a line of names is written: its capital, its stop, its case.
#pragma once

#include "split/byline/byline_tokens.h"

namespace galley {

// Sets whether the word begins with a capital or has no case.
void set_shape(ByToken& word);

// Takes the full stop that follows into the word when it belongs to it: an initial, "J.", or an
// abbreviation, "Dr.".
void take_stop(ByToken& word);

// Whether a word that may join names is written like one that does: "and", "AND", not "E." or "Et".
bool is_written_as_joiner(const ByToken& word);

}  // namespace galley
