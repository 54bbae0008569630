// The byline of a line, as text to compare.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "split/byline/byline.h"

inline galley::Byline byline_of(std::string_view line, bool after_label = false) {
  std::vector<galley::FoundDate> dates;
  find_dates(line, galley::DateOrder::automatic, dates);
  galley::Byline byline;
  read_byline(line, dates, after_label, byline);
  return byline;
}

// The persons in it, with "; " between them.
inline std::string names_of(std::string_view line) {
  std::string out;
  for (const auto name : byline_of(line).names) {
    if (!out.empty()) out += "; ";
    out += name;
  }
  return out;
}
