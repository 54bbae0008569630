// A line as tables of phrases look at it.
#pragma once

#include <string>
#include <string_view>

namespace galley {

// Appends the words of a text in simple case folding (see text/fold.h), each with a space before
// it, and a stroke with a space before it wherever punctuation could begin something new: so
// "Note: DON'T wait (e-mail us)" becomes "| note | dont wait | e mail us | ". A phrase that begins
// something is one behind ": "; one anywhere has a space on both sides.
void append_folded_words(std::string_view text, std::string& out);

}  // namespace galley
