// Where a part of an article stands.
#pragma once

#include <cstddef>
#include <functional>
#include <string_view>

namespace galley {

// The bytes [begin, end) of a record, counted from the record's first byte. `end` is one past the
// last byte, so that a span's length is end - begin and neighbouring spans share a number.
struct Span {
  std::size_t begin = 0;
  std::size_t end = 0;

  std::size_t size() const { return end - begin; }
  friend bool operator==(const Span&, const Span&) = default;
};

// Whether `part` views a piece of `text`, which may be an empty one. They may be of different
// storage: only std::less orders such pointers.
inline bool lies_in(std::string_view text, std::string_view part) {
  const std::less<const char*> is_before;
  return part.data() != nullptr && !is_before(part.data(), text.data()) &&
         !is_before(text.data() + text.size(), part.data() + part.size());
}

// Whether two views have a byte in common.
inline bool overlap(std::string_view a, std::string_view b) {
  const std::less<const char*> is_before;
  return is_before(a.data(), b.data() + b.size()) && is_before(b.data(), a.data() + a.size());
}

}  // namespace galley
