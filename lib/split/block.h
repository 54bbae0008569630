// A record as blocks: the pieces that get a role each. A block is one line, or the lines of a
// hard-wrapped paragraph.
#pragma once

#include <galley/article.h>

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "bytes/line_index.h"

namespace galley {

struct Block {
  std::string_view text;            // without the white space around it; with the line ends inside
  std::uint32_t continuations = 0;  // bytes 0x80-0xBF: it has so many fewer code points
  std::uint32_t lines = 1;
  bool indented = false;  // its first line begins with two spaces or more, or a tab
};

// Cuts records into blocks and keeps its storage in between.
class BlockSplitter {
 public:
  // Replaces `blocks` with those of the record. Only white space stands between them.
  void split(std::string_view record, ParagraphStyle style, std::vector<Block>& blocks);

 private:
  // A line that is not blank.
  struct Line {
    std::string_view text;        // trimmed
    std::uint32_t continuations;  // bytes 0x80-0xBF in it
    std::uint32_t indent;         // columns of white space before it, a tab is 8
    std::uint32_t length;  // in columns, where Han and Kana take two; exact up to a wrap's width
    bool after_blank;      // a blank line stands before it
  };

  static Block block_of(std::span<const Line> lines);
  void read_lines(std::string_view record);
  void drop_margin();
  ParagraphStyle find_style();
  bool is_followed(std::size_t line) const;
  bool is_indent_style() const;
  bool is_hard_wrapped();
  bool has_unwrapped_text() const;
  bool is_full(std::size_t line) const;
  bool runs_on(std::size_t line) const;
  bool is_wide(std::size_t line) const;
  bool breaks_early(std::size_t line) const;
  bool breaks_title(std::size_t line) const;
  bool continues(std::size_t line, ParagraphStyle style, bool in_text) const;
  std::size_t last_line(std::size_t first, ParagraphStyle style, bool in_text) const;

  std::vector<IndexedLine> index_;
  std::vector<Line> lines_;
  std::vector<std::uint32_t> widths_;
  std::uint32_t width_ = 0;        // of the hard-wrapped lines, in code points
  bool parted_by_blanks_ = false;  // their paragraphs
};

}  // namespace galley
