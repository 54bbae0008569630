// Where a part of an article stands.
#pragma once

#include <cstddef>

namespace galley {

// The bytes [begin, end) of a record, counted from the record's first byte. `end` is one past the
// last byte, so that a span's length is end - begin and neighbouring spans share a number.
struct Span {
  std::size_t begin = 0;
  std::size_t end = 0;

  std::size_t size() const { return end - begin; }
  friend bool operator==(const Span&, const Span&) = default;
};

}  // namespace galley
