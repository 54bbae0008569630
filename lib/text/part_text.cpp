#include "text/part_text.h"

#include <algorithm>

#include "bytes/byte_search.h"
#include "text/loose.h"
#include "text/repair.h"
#include "text/unwrap.h"
#include "text/utf8.h"

namespace galley {
namespace {

std::size_t append_code_point(std::string_view text, std::size_t at, std::string& out) {
  const CodePoint c = decode(text, at);
  append_utf8(c.value, out);
  return c.length;
}

bool has_line_end(std::string_view text) {
  return text.find('\n') != text.npos || text.find('\r') != text.npos;
}

}  // namespace

void PartText::set(std::string_view part, TextForm form) {
  part_ = part;
  text_ = trim(part);
  pieces_.assign({{0, place_of(text_), 0}});
  if (stays(form)) return;
  storage_.clear();
  add_lines(text_, form);
  text_ = storage_;
}

// Whether the text is what the part says, byte for byte.
bool PartText::stays(TextForm form) {
  is_utf8_ = true;
  if (form == TextForm::loose) return end_of_unchanged(text_, 0) == text_.size();
  if (find_line_end_or_high(text_, 0) == text_.size()) return true;
  is_utf8_ = is_utf8(text_);
  return is_utf8_ && !has_line_end(text_);
}

// Goes through the lines as append_unwrapped() does.
void PartText::add_lines(std::string_view text, TextForm form) {
  const bool has_returns = text.find('\r') != text.npos;
  const auto find_end = [&](std::string_view rest) {
    return has_returns ? find_line_end(rest) : rest.find('\n');
  };
  for (std::size_t end = find_end(text); end != text.npos; end = find_end(text)) {
    const BrokenText broken = break_at(text, end);
    add_line(broken.line, form);
    const std::size_t line_end = place_of(broken.line) + broken.line.size();
    if (joined_by_space(broken)) add_space(line_end, place_of(broken.rest) - line_end);
    text = broken.rest;
  }
  add_line(text, form);
}

void PartText::add_line(std::string_view line, TextForm form) {
  if (form == TextForm::loose)
    add_characters(line, append_loose);
  else if (is_utf8_)
    add_unchanged(line);
  else
    add_characters(line, append_code_point);
}

void PartText::add_unchanged(std::string_view line) {
  note_unchanged(storage_.size(), place_of(line));
  storage_ += line;
}

// Adds what is no plain ASCII character by character: `append` writes the one that begins at a
// place and gives its length.
template <class Append>
void PartText::add_characters(std::string_view line, Append append) {
  for (std::size_t at = 0;;) {
    const std::size_t end = end_of_unchanged(line, at);
    if (end > at) add_unchanged(line.substr(at, end - at));
    if (end == line.size()) return;
    const std::size_t text = storage_.size();
    const std::size_t length = append(line, end, storage_);
    note_character(text, line.substr(end, length));
    at = end + length;
  }
}

void PartText::add_space(std::size_t source, std::size_t length) {
  // In place of one byte: the lines before and behind it stay one piece.
  if (length == 1)
    note_unchanged(storage_.size(), source);
  else
    pieces_.push_back({storage_.size(), source, length});
  storage_ += ' ';
}

// Notes that what was added since `text` stands for a character of the part.
void PartText::note_character(std::size_t text, std::string_view source) {
  const std::string_view added = std::string_view(storage_).substr(text);
  if (added == source)
    note_unchanged(text, place_of(source));
  else if (!added.empty())
    pieces_.push_back({text, place_of(source), source.size()});
}

void PartText::note_unchanged(std::size_t text, std::size_t source) {
  const Piece& last = pieces_.back();
  if (last.length == 0 && text - last.text == source - last.source) return;
  pieces_.push_back({text, source, 0});
}

std::size_t PartText::place_of(std::string_view source) const {
  return static_cast<std::size_t>(source.data() - part_.data());
}

Span PartText::source_of(std::size_t begin, std::size_t end) const {
  if (begin < end) return {source_begin(begin), source_end(end)};
  const std::size_t at = begin < text_.size() ? source_begin(begin) : source_end(begin);
  return {at, at};
}

// Where the character begins that has the text's byte `at`.
std::size_t PartText::source_begin(std::size_t at) const {
  const Piece& piece = piece_at(at);
  return piece.length > 0 ? piece.source : piece.source + (at - piece.text);
}

// One past the character that has the byte before `at`.
std::size_t PartText::source_end(std::size_t at) const {
  const Piece& piece = piece_at(at > 0 ? at - 1 : 0);
  return piece.source + (piece.length > 0 ? piece.length : at - piece.text);
}

const PartText::Piece& PartText::piece_at(std::size_t at) const {
  const auto next =
      std::upper_bound(pieces_.begin(), pieces_.end(), at,
                       [](std::size_t place, const Piece& piece) { return place < piece.text; });
  return *std::prev(next);
}

}  // namespace galley
