// Where the records of a source are found, for tests: in the whole of it, and slice by slice.
#pragma once

#include <algorithm>
#include <cstdint>
#include <ostream>
#include <string_view>
#include <utility>
#include <vector>

#include "read/record_finder.h"
#include "read/source/memory_stream.h"

namespace galley::test {

struct FoundPlace {
  std::uint64_t offset;
  std::uint64_t length;
  std::uint64_t line;

  friend bool operator==(const FoundPlace&, const FoundPlace&) = default;
  friend std::ostream& operator<<(std::ostream& out, const FoundPlace& place) {
    return out << place.offset << '+' << place.length << " line " << place.line;
  }
};
using FoundPlaces = std::vector<FoundPlace>;

// The records that begin in a slice of the source, each with its line in the slice, and how many
// lines begin there.
inline std::pair<FoundPlaces, std::uint64_t> places_in(std::string_view source, const Slice& slice,
                                                       const ReadOptions& options) {
  RecordFinder finder(options);
  const std::uint64_t before = slice.begins_record ? 0 : behind(slice.begin);
  MemoryStream stream(source.substr(slice.begin - before));
  finder.start(stream, slice, SourceFormat::automatic);
  FoundPlaces places;
  while (finder.next() == RecordFinder::Step::record)
    places.push_back({finder.found().offset, finder.found().length, finder.found().line});
  return {places, finder.lines()};
}

// The same of slices of so many bytes, one after another, with the lines of the whole source.
inline FoundPlaces places_in_slices(std::string_view source, std::uint64_t size,
                                    const ReadOptions& options) {
  FoundPlaces all;
  std::uint64_t lines = 0;
  for (std::uint64_t begin = 0; begin < source.size(); begin += size) {
    const Slice slice = {.begin = begin, .end = begin + size, .begins_record = begin == 0};
    auto [places, count] = places_in(source, slice, options);
    for (FoundPlace& place : places) {
      if (place.line > 0) place.line += lines;
      all.push_back(place);
    }
    lines += count;
  }
  return all;
}

}  // namespace galley::test
