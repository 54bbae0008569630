// What the text of a record tells of matches before it is split.
//
// A match of plain words on one line stands in one part of the article as it stands in the text.
// The other way round, where it is known which texts match, none is in the article when none is in
// the text, unless a line may end within it.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "query/pattern_set.h"

namespace galley {

// How many matches the parts of the article will have, counted up to `most`; nothing when the text
// does not tell. The patterns are not loose.
std::optional<std::uint64_t> count_at_a_glance(const PatternSet& patterns, std::string_view text,
                                               std::uint64_t most);

}  // namespace galley
