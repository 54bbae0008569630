// Hard-wrapped lines as one, step by step; append_unwrapped() in <galley/text.h> goes all the way.
#pragma once

#include <cstddef>
#include <string_view>

namespace galley {

inline bool ends_line(char byte) { return byte == '\n' || byte == '\r'; }

// The first byte that ends a line, else npos. memchr() is quicker for text without CR.
std::size_t find_line_end(std::string_view text);

// Whether the line end at `end` stands between two visible signs of ASCII, the first one no hyphen,
// as nearly all do in text that is not indented: then a space comes in its place, and that is all.
// Neither the text's first byte nor its last may be white space.
inline bool is_plain_break(std::string_view text, std::size_t end) {
  const auto is_plain = [](char c) { return c > ' ' && c < 0x7F; };
  return is_plain(text[end - 1]) && text[end - 1] != '-' && is_plain(text[end + 1]);
}

// A text taken apart at a line end: what stands before it and behind it, without the white space
// that the line end stands in.
struct BrokenText {
  std::string_view line;
  std::string_view rest;
};

// `end` is where a line of `text` ends, and nothing before that ends one.
BrokenText break_at(std::string_view text, std::size_t end);

// Whether a space joins the two, neither of which may be empty, or nothing.
bool joined_by_space(const BrokenText& broken);

}  // namespace galley
