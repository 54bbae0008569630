// What a person probably meant who wrote a name that is none.
#pragma once

#include <span>
#include <string>
#include <string_view>

namespace galley {

// The name that begins with `written`, or else the one with the fewest letters to insert, delete,
// exchange or swap with their neighbour on the way, at most two, or that `written` begins with;
// empty when none is so near.
std::string_view find_nearest(std::string_view written, std::span<const std::string_view> names);

// A hint for people: "did you mean headline?", "did you mean date:year or date:month?" where two or
// three begin with what was written, or when nothing is near, "try a, b or c".
std::string suggest(std::string_view written, std::span<const std::string_view> names);

}  // namespace galley
