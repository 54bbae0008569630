#include <galley/findings.h>

#include <algorithm>

#include "text/utf8.h"

namespace galley {
namespace {

// No more bytes of a line are shown, before a finding and from it on.
constexpr std::size_t most_before = 120;
constexpr std::size_t most_behind = 320;

}  // namespace

FindingPlaces::FindingPlaces(const Record& record, const Article& article)
    : text_(article.text),
      first_line_(std::max<std::uint64_t>(record.line, 1)),
      is_plain_(record.format == SourceFormat::text) {}

PlacedFinding FindingPlaces::place(const Finding& finding) {
  PlacedFinding placed = {.rule = finding.rule,
                          .severity = finding.severity,
                          .message = finding.message,
                          .suggestion = finding.suggestion,
                          .line = first_line_,
                          .end_line = first_line_,
                          .key = finding.key};
  if (!finding.span) return placed;
  placed.has_span = true;
  placed.offset = finding.span->begin;
  placed.length = finding.span->size();
  move(text_, finding.span->begin, position_);
  Position end = position_;
  move(text_, finding.span->end, end);
  const std::size_t begin = shown_from(position_);
  const std::string_view rest = text_.substr(begin, position_.offset - begin + most_behind);
  placed.excerpt = rest.substr(0, rest.find_first_of("\r\n", position_.offset - begin));
  placed.excerpt_mark = position_.offset - begin;
  if (!is_plain_) return placed;
  placed.line += position_.line;
  placed.column = position_.column;
  placed.end_line += end.line;
  placed.end_column = end.column;
  return placed;
}

void FindingPlaces::move(std::string_view text, std::size_t offset, Position& position) {
  if (offset < position.offset) position = {};
  for (;;) {
    const std::size_t end = text.substr(0, offset).find('\n', position.offset);
    if (end == text.npos) break;
    position = {end + 1, end + 1, position.line + 1, 1};
  }
  position.column += code_points(text.substr(position.offset, offset - position.offset));
  position.offset = offset;
}

// Where its line begins, or where as much before it begins as is shown.
std::size_t FindingPlaces::shown_from(const Position& position) const {
  if (position.offset - position.line_begin <= most_before) return position.line_begin;
  std::size_t begin = position.offset - most_before;
  while (begin < position.offset && is_continuation(text_[begin])) ++begin;
  return begin;
}

}  // namespace galley
