// Where the lines of a text end, found in one pass.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace galley {

struct IndexedLine {
  std::size_t begin = 0;
  std::size_t end = 0;            // before its line feed, or with the text
  std::size_t continuations = 0;  // bytes 0x80-0xBF in it: it has so many fewer code points

  friend bool operator==(const IndexedLine&, const IndexedLine&) = default;
};

// Replaces `lines` with those of the text. LF alone ends a line, the last one may lack it.
void index_lines(std::string_view text, std::vector<IndexedLine>& lines);

// The same byte by byte: for other machines, and for the tests to compare with.
void plain_index_lines(std::string_view text, std::vector<IndexedLine>& lines);

}  // namespace galley
