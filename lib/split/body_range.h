// Which of a record's blocks are the article's text.
#pragma once

#include <cstddef>
#include <span>

#include "split/block.h"

namespace galley {

struct Facts;

// Where the running text lies among the blocks: [first, last]. Empty when first > last.
struct BodyRange {
  std::size_t first = 1;
  std::size_t last = 0;

  bool empty() const { return first > last; }
};

// Finds it by what is known of length and ending of each block: from the first long block that has
// another one close by to the last of them, and the short sentences and lists below. Without a long
// block the sentences are the text.
BodyRange find_body(std::span<const Block> blocks, std::span<const Facts> facts);

}  // namespace galley
