// Where the lines of a text end, found in one pass.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace galley {

// A line that is not empty.
struct IndexedLine {
  std::size_t begin = 0;
  std::size_t end = 0;              // before its terminator, or with the text
  std::uint32_t continuations = 0;  // bytes 0x80-0xBF in it: it has so many fewer code points
  bool after_empty = false;         // an empty line stands before it

  friend bool operator==(const IndexedLine&, const IndexedLine&) = default;
};

// Replaces `lines` with those of the text. LF, CRLF and a lone CR end a line, the last one may lack
// its terminator.
void index_lines(std::string_view text, std::vector<IndexedLine>& lines);

// The same byte by byte: for other machines, and for the tests to compare with.
void plain_index_lines(std::string_view text, std::vector<IndexedLine>& lines);

// And for those without AVX-512.
void bmi_index_lines(std::string_view text, std::vector<IndexedLine>& lines);

}  // namespace galley
