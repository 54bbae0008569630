// Lines of a number and what it counts: how long ago a text was published, how many have read it.
#pragma once

#include <cstdint>
#include <string_view>

namespace galley {

enum class Counted : std::uint8_t {
  none,
  age,    // "3 hours ago", "vor 3 Stunden", "3時間前"
  share,  // "12 comments", "1,204 views", "5 min read"
};

// What the number on `line` counts, where the line is nothing else.
Counted read_count(std::string_view line);

}  // namespace galley
