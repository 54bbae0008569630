// The warnings of an article and of its source together.
#pragma once

#include <galley/names.h>
#include <galley/source.h>

namespace galley {

// In the order of the enumeration, each once.
std::vector<Warning> all_warnings(const Article& article, const Source& source);

}  // namespace galley
