// The words of the running text, to tell which line above it is its title: titles share their
// words with the text below, menus and section names do not.
#pragma once

#include <bitset>
#include <cstdint>
#include <string_view>

namespace galley {

// How many of a line's content words there are and how many of them stand in the body.
struct SharedWords {
  std::uint32_t content = 0;
  std::uint32_t shared = 0;
};

// A set of word stems as a Bloom filter of one hash: a few false hits in a hundred do not matter
// for a score. A stem is a word's first letters, so that an inflected form meets its word.
class BodyWords {
 public:
  void clear() { stems_.reset(); }
  void add(std::string_view text);
  SharedWords compare(std::string_view line) const;

 private:
  std::bitset<65536> stems_;
};

}  // namespace galley
