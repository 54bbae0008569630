// What stands in a piece besides the name: a role, a desk, a place, an organisation, a date's
// words.
#pragma once

#include <cstddef>

#include "split/byline/byline_line.h"

namespace galley {

// How many words of a piece behind a label no role, place or date explains.
std::size_t count_strange_words(const ByTokens& tokens, Piece piece);

// Whether what follows `name`, with which `piece` begins, is no more than belongs to a person. Of a
// piece without a name `name` is empty.
bool explains_rest(const BylineLine& line, Piece name, Piece piece);

}  // namespace galley
