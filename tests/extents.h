// What a format finds in bytes that all stand in memory.
#pragma once

#include <algorithm>
#include <string>
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

// The same as RecordFinder reads it: so many bytes at a time, and with no more of a long record in
// memory than there would be.
inline Ranges extents_in_blocks(Format& format, std::string_view bytes, std::size_t block,
                                std::size_t max_record) {
  Ranges ranges;
  std::size_t begin = 0;  // of the window
  std::size_t head = 0;   // bytes of the record before the window
  std::size_t resume = 0;
  for (std::size_t end = 0;;) {
    // A copy, so that what is gone is out of reach.
    const std::string held(bytes.substr(begin, end - begin));
    const bool to_end = end == bytes.size();
    const Extent extent =
        format.next({.bytes = held, .from_start = begin == 0, .to_end = to_end}, resume);
    if (extent.whole) ranges.emplace_back(begin + extent.begin - head, begin + extent.end);
    if (!extent.whole && to_end) return ranges;
    begin += extent.whole ? extent.resume : extent.begin;
    resume = extent.whole ? 0 : extent.resume - extent.begin;
    if (extent.whole) {
      head = 0;
      continue;
    }
    if (resume > 1 && head + resume > max_record) {
      head += resume - 1;
      begin += resume - 1;
      resume = 1;
    }
    end += std::min(block, bytes.size() - end);
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
