#include "text/unwrap.h"

#include <galley/text.h>

#include <algorithm>

#include "text/utf8.h"

namespace galley {
namespace {

bool ends_line(char byte) { return byte == '\n' || byte == '\r'; }

bool is_hyphen(char32_t c) {
  constexpr char32_t soft_hyphen = 0xAD;
  constexpr char32_t hyphen = 0x2010;
  return c == '-' || c == hyphen || c == soft_hyphen;
}

// Faster than find_first_of().
std::size_t find_line_end(std::string_view text) {
  return static_cast<std::size_t>(std::find_if(text.begin(), text.end(), ends_line) - text.begin());
}

bool is_ascii(char byte) { return static_cast<unsigned char>(byte) < 0x80; }

bool ends_in_hyphenated_letter(std::string_view line) {
  const CodePoint last = decode_before(line, line.size());
  if (!is_hyphen(last.value)) return false;
  const char32_t before = decode_before(line, line.size() - last.length).value;
  return is_letter(before) || is_mark(before);
}

bool are_joined_without_space(std::string_view line, std::string_view next) {
  if (is_ascii(line.back()) && line.back() != '-') return false;  // nearly all lines
  if (ends_in_hyphenated_letter(line)) return true;
  return is_unspaced(decode_before(line, line.size()).value) && is_unspaced(decode(next, 0).value);
}

}  // namespace

UnwrappedPieces::UnwrappedPieces(std::string_view part)
    : rest_(trim(part)), has_returns_(rest_.find('\r') != std::string_view::npos) {}

bool UnwrappedPieces::next(UnwrappedPiece& piece) {
  if (rest_.empty()) return false;
  const std::size_t end = has_returns_ ? find_line_end(rest_) : rest_.find('\n');
  if (end >= rest_.size()) {
    piece = {rest_, {}};
    rest_ = {};
    return true;
  }
  piece.text = trim(rest_.substr(0, end));
  // One line end is passed at once, which leaves nothing to trim of copy that is not indented.
  rest_ = trim(rest_.substr(end + 1));
  piece.joint = are_joined_without_space(piece.text, rest_) ? "" : " ";
  return true;
}

void append_unwrapped(std::string_view part, std::string& out) {
  UnwrappedPieces pieces(part);
  for (UnwrappedPiece piece; pieces.next(piece);) (out += piece.text) += piece.joint;
}

}  // namespace galley
