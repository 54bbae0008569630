// What a format finds in bytes that all stand in memory.
#pragma once

#include <string_view>
#include <utility>
#include <vector>

#include "read/format.h"

namespace galley::test {

using Ranges = std::vector<std::pair<std::size_t, std::size_t>>;

// Where the records from `start` on begin and end.
inline Ranges extents_from(Format& format, std::string_view bytes, std::size_t start) {
  Ranges ranges;
  for (;;) {
    const Window window{.bytes = bytes.substr(start), .from_start = start == 0, .to_end = true};
    const Extent extent = format.next(window, 0);
    if (!extent.whole) return ranges;
    ranges.emplace_back(start + extent.begin, start + extent.end);
    start += extent.resume;
  }
}

// The same for a source that comes byte by byte.
inline Ranges extents_growing(Format& format, std::string_view bytes) {
  Ranges ranges;
  std::size_t start = 0;
  std::size_t resume = 0;
  for (std::size_t end = 0;;) {
    const Window window{.bytes = bytes.substr(start, end - start),
                        .from_start = start == 0,
                        .to_end = end == bytes.size()};
    const Extent extent = format.next(window, resume);
    if (extent.whole) ranges.emplace_back(start + extent.begin, start + extent.end);
    if (!extent.whole && window.to_end) return ranges;
    start += extent.whole ? extent.resume : extent.begin;
    resume = extent.whole ? 0 : extent.resume - extent.begin;
    if (!extent.whole) ++end;
  }
}

// The ranges that begin at or after `from`.
inline Ranges since(const Ranges& ranges, std::size_t from) {
  Ranges later;
  for (const auto& range : ranges) {
    if (range.first >= from) later.push_back(range);
  }
  return later;
}

// Every place of the source as the start of a worker gives what reading from the start gives. An
// empty source is its own only place.
inline bool starts_anywhere(Format& format, std::string_view bytes) {
  const Ranges all = extents_from(format, bytes, 0);
  const Window window{.bytes = bytes, .from_start = true, .to_end = true};
  for (std::size_t from = 0; from <= bytes.size(); ++from) {
    const std::size_t start = format.find_start(window, from);
    const Ranges found =
        start == std::string_view::npos ? Ranges() : extents_from(format, bytes, start);
    if (found != since(all, from)) return false;
  }
  return true;
}

}  // namespace galley::test
