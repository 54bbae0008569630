#include "split/block.h"

#include <algorithm>
#include <span>
#include <utility>

#include "split/agencies.h"
#include "split/byline/byline.h"
#include "split/dateline/dateline.h"
#include "split/wire_ids.h"
#include "text/lines.h"
#include "text/utf8.h"

namespace galley {
namespace {

// Hard-wrapped copy is at most this wide, in code points; wires and mail stay below 100.
constexpr std::uint32_t widest_wrap = 110;
constexpr std::uint32_t narrowest_wrap = 30;
constexpr std::uint32_t paragraph_indent = 2;
// So many lines that were joined are no header.
constexpr std::size_t shortest_wrapped_text = 3;

std::uint32_t indent_of(std::string_view line) {
  std::uint32_t indent = 0;
  for (const char c : line) {
    if (c != ' ' && c != '\t') break;
    indent += c == '\t' ? 8 : 1;
  }
  return indent;
}

// The agency's name alone on a line ends wire copy, " REUTER", or its id does.
bool is_trailer(std::string_view line) {
  constexpr std::size_t longest_name = 16;  // bytes
  constexpr std::size_t longest_id = 32;
  return line.size() <= longest_id &&
         ((line.size() <= longest_name && is_agency(line)) || is_file_id(line));
}

// Longer lines are all the same to the search for wraps.
constexpr std::size_t longest_measured = 4 * widest_wrap + 4;

// In columns, where Han and Kana take two.
std::uint32_t length_of(std::string_view line, std::size_t code_points) {
  const bool unspaced = code_points < line.size() && is_unspaced(decode(line, 0).value);
  return static_cast<std::uint32_t>(std::min(code_points, longest_measured) * (unspaced ? 2 : 1));
}

std::uint32_t length_of(std::string_view line) { return length_of(line, code_points(line)); }

// What could have moved up to the line before: a word, or a character where there are no spaces.
std::string_view first_word(std::string_view text) {
  const CodePoint first = decode(text, 0);
  return is_unspaced(first.value) ? text.substr(0, first.length) : text.substr(0, text.find(' '));
}

bool ends_sentence(std::string_view line) {
  const char32_t last = decode_before(line, line.size()).value;
  return last == '.' || last == '!' || last == '?' || last == 0x3002 || last == 0xFF01 ||
         last == 0xFF1F || last == 0x300D;
}

bool starts_word(std::string_view line) {
  const char32_t first = decode(line, 0).value;
  return is_upper(first) || is_lower(first) || (first >= '0' && first <= '9') || first == '"' ||
         first == 0x201C;
}

// Whether the line begins a report: "LONDON, March 3 (Reuters) - …".
bool opens_report(std::string_view line) {
  if (!may_have_dateline(line)) return false;
  const auto dateline = read_dateline(line);
  return dateline && dateline->proof == DatelineProof::date_or_agency;
}

// The start of a record that is taken apart into lines. What stands behind is taken for one line:
// no article has so many, and each costs memory.
std::string_view first_lines(std::string_view record) {
  constexpr std::size_t most_lines = 25'000;
  if (record.size() <= 4 * most_lines) return record;
  Lines lines(record);
  std::string_view line;
  for (std::size_t i = 0; i < most_lines; ++i)
    if (!lines.next(line)) return record;
  return record.substr(0, static_cast<std::size_t>(line.data() + line.size() - record.data()));
}

}  // namespace

void BlockSplitter::read_lines(std::string_view record) {
  const std::string_view head = first_lines(record);
  index_lines(head, index_);
  const std::string_view rest = record.substr(head.size());
  if (!rest.empty())
    index_.push_back({head.size(), record.size(),
                      static_cast<std::uint32_t>(rest.size() - code_points(rest)), true});
  lines_.clear();
  bool after_blank = false;
  for (const IndexedLine& indexed : index_) {
    const std::string_view line(record.data() + indexed.begin, indexed.end - indexed.begin);
    const std::string_view text = trim(line);
    after_blank |= indexed.after_empty;
    if (text.empty()) {
      after_blank = true;
      continue;
    }
    // What is trimmed off is nearly always ASCII.
    const bool exact = text.size() == line.size() || indexed.continuations == 0;
    const std::size_t points = exact ? text.size() - indexed.continuations : code_points(text);
    lines_.push_back({.text = text,
                      .continuations = static_cast<std::uint32_t>(text.size() - points),
                      .indent = indent_of(line),
                      .length = length_of(text, points),
                      .after_blank = std::exchange(after_blank, false)});
  }
}

// Printed pages and copies of browsers have all text some columns in from the left: the least that
// lines have which no blank line parts from others. What stands further in is indented.
void BlockSplitter::drop_margin() {
  constexpr std::uint32_t unknown = ~std::uint32_t{0};
  std::uint32_t margin = unknown;
  for (std::size_t i = 0; i < lines_.size() && margin > 0; ++i) {
    const bool stands_alone = (i == 0 || lines_[i].after_blank) && !is_followed(i);
    if (!stands_alone) margin = std::min(margin, lines_[i].indent);
  }
  if (margin == 0 || margin == unknown) return;
  for (Line& line : lines_) line.indent -= std::min(line.indent, margin);
}

// Whether another line follows at once, without a blank one.
bool BlockSplitter::is_followed(std::size_t line) const {
  return line + 1 < lines_.size() && !lines_[line + 1].after_blank;
}

// Wire copy begins each paragraph with an indent: some lines are indented and the lines that follow
// them are not, and no line is longer than a terminal is wide.
bool BlockSplitter::is_indent_style() const {
  std::size_t begins = 0;
  for (std::size_t i = 0; i < lines_.size(); ++i) {
    if (lines_[i].length > widest_wrap) return false;
    const bool wrapped = is_followed(i) && lines_[i + 1].indent < paragraph_indent;
    if (lines_[i].indent >= paragraph_indent && wrapped) ++begins;
  }
  return begins > 0;
}

// A line is full when the next line's first word would not have fitted any more.
bool BlockSplitter::is_full(std::size_t line) const {
  const auto next = first_word(lines_[line + 1].text);
  return lines_[line].length + 1 + length_of(next) + 1 >= width_;
}

// Whether the sentence goes on from one line to the next: in lower case ("c.1998" is no word), or,
// where a script has no case, from a wide line without an end.
bool BlockSplitter::runs_on(std::size_t line) const {
  const std::string_view next = lines_[line + 1].text;
  const char32_t first = decode(next, 0).value;
  if (is_lower(first)) return !next.substr(1).starts_with('.');
  if (!is_unspaced(first) || !is_wide(line) || ends_sentence(lines_[line].text)) return false;
  return ends_sentence(next) || 2 * lines_[line + 1].length >= lines_[line].length;
}

bool BlockSplitter::is_wide(std::size_t line) const {
  return 100 * lines_[line].length >= 60 * width_;
}

// Whether the line was broken before it was full, as copy is that was wrapped by hand or by another
// measure. Header lines look the same: to be asked below the first paragraph only.
bool BlockSplitter::breaks_early(std::size_t line) const {
  const Line& here = lines_[line];
  const std::string_view next = lines_[line + 1].text;
  if (!starts_word(next)) return false;
  const bool nearly_full = 10 * (here.length + 1 + length_of(first_word(next))) >= 9 * width_;
  if (nearly_full && parted_by_blanks_) return true;
  return 100 * here.length >= 65 * width_ && !ends_sentence(here.text) && !here.text.ends_with(':');
}

// Whether paragraphs stand on a line of their own that is too long for the wrap: it is then the
// header's lines, or a list's, that follow one another. A long title or two may be there anyway.
bool BlockSplitter::has_unwrapped_text() const {
  constexpr std::uint32_t tolerance = 10;
  std::size_t unwrapped = 0;
  for (std::size_t i = 0; i < lines_.size(); ++i) {
    unwrapped += !is_followed(i) && lines_[i].length > width_ + tolerance;
  }
  return unwrapped >= 2 && 4 * unwrapped >= widths_.size();
}

// Looks only at lines that another line follows at once: a long title on its own says nothing.
bool BlockSplitter::is_hard_wrapped() {
  widths_.clear();
  std::uint64_t total = 0;
  for (std::size_t i = 0; i + 1 < lines_.size(); ++i) {
    if (lines_[i + 1].after_blank) continue;
    widths_.push_back(lines_[i].length);
    total += widths_.back();
  }
  if (widths_.size() < 3) return false;
  const auto place = widths_.begin() + static_cast<std::ptrdiff_t>(widths_.size() * 98 / 100);
  std::nth_element(widths_.begin(), place, widths_.end());
  width_ = *place;
  if (width_ > widest_wrap || width_ < narrowest_wrap || has_unwrapped_text()) return false;

  std::size_t full = 0;
  std::size_t broken = 0;
  std::size_t wide = 0;
  std::size_t torn = 0;    // wide lines whose sentence goes on
  std::size_t ended = 0;   // and those that end one
  std::size_t groups = 0;  // of lines that a blank line parts from the next
  for (std::size_t i = 0; i + 1 < lines_.size(); ++i) {
    if (lines_[i + 1].after_blank) {
      groups += i > 0 && !lines_[i].after_blank;
      continue;
    }
    const bool runs = runs_on(i);
    full += is_full(i);
    broken += runs;
    wide += is_wide(i);
    torn += is_wide(i) && runs && !ends_sentence(lines_[i].text);
    ended += is_wide(i) && !runs && ends_sentence(lines_[i].text);
  }
  parted_by_blanks_ = groups >= 2;
  // A header may have more lines than the text: those of the text tell.
  if (2 * broken >= widths_.size() || (torn >= 2 && 3 * torn >= wide)) return true;
  // Paragraphs of a line each, all about as long.
  if (wide > 1 && 3 * ended >= 2 * wide) return false;
  return 2 * full >= widths_.size() || total * 100 >= widths_.size() * width_ * 72;
}

ParagraphStyle BlockSplitter::find_style() {
  if (is_indent_style()) return ParagraphStyle::indent;
  return is_hard_wrapped() ? ParagraphStyle::automatic : ParagraphStyle::lines;
}

// Whether a title that was broken goes on below: among the first lines, which a blank line parts
// from the rest, several words without an end and then a small letter that begins no byline.
bool BlockSplitter::breaks_title(std::size_t line) const {
  constexpr std::size_t most_lines = 4;
  if (line >= most_lines) return false;
  const std::string_view next = lines_[line + 1].text;
  if (!is_lower(decode(next, 0).value)) return false;
  const auto top = std::span(lines_).first(std::min(lines_.size(), most_lines + 1));
  const auto end =
      std::find_if(top.begin() + 1, top.end(), [](const Line& one) { return one.after_blank; });
  if (end == top.end() || line + 1 >= static_cast<std::size_t>(end - top.begin())) return false;
  const std::string_view text = lines_[line].text;
  return std::count(text.begin(), text.end(), ' ') >= 2 && !ends_sentence(text) &&
         !begins_with_label(next);
}

// Whether the line that follows `line` goes on with its block.
bool BlockSplitter::continues(std::size_t line, ParagraphStyle style, bool in_text) const {
  const Line& next = lines_[line + 1];
  switch (style) {
    case ParagraphStyle::lines:
      return breaks_title(line);
    case ParagraphStyle::blank:
      return true;
    case ParagraphStyle::indent:
      return next.indent < paragraph_indent;
    case ParagraphStyle::automatic:
      return next.indent < paragraph_indent &&
             (is_full(line) || runs_on(line) || (in_text && breaks_early(line)));
  }
  return false;
}

// The last line of the block that begins with `first`.
std::size_t BlockSplitter::last_line(std::size_t first, ParagraphStyle style, bool in_text) const {
  std::size_t last = first;
  while (is_followed(last) && continues(last, style, in_text || last > first) &&
         !is_trailer(lines_[last + 1].text)) {
    ++last;
  }
  return last;
}

Block BlockSplitter::block_of(std::span<const Line> lines) {
  const char* const begin = lines.front().text.data();
  const char* const end = lines.back().text.data() + lines.back().text.size();
  std::uint32_t continuations = 0;
  for (const Line& line : lines) continuations += line.continuations;
  return {.text = {begin, static_cast<std::size_t>(end - begin)},
          .continuations = continuations,
          .lines = static_cast<std::uint32_t>(lines.size()),
          .indented = lines.front().indent >= paragraph_indent};
}

void BlockSplitter::split(std::string_view record, ParagraphStyle style,
                          std::vector<Block>& blocks) {
  read_lines(record);
  const bool may_join = style != ParagraphStyle::lines;
  drop_margin();
  if (style == ParagraphStyle::automatic) style = find_style();

  blocks.clear();
  const std::span<const Line> lines = lines_;
  bool in_paragraph = style != ParagraphStyle::indent;
  bool in_text = false;  // a paragraph of several lines has come
  for (std::size_t i = 0; i < lines.size();) {
    std::size_t count = 1;
    // In an indent layout the lines before the first indent are the header's, one by one, unless
    // the first paragraph stands there.
    if (may_join) {
      in_paragraph =
          in_paragraph || lines[i].indent >= paragraph_indent || opens_report(lines[i].text);
      if (in_paragraph && is_followed(i)) count = last_line(i, style, in_text) + 1 - i;
      in_text = in_text || count >= shortest_wrapped_text;
    }
    blocks.push_back(block_of(lines.subspan(i, count)));
    i += count;
  }
}

}  // namespace galley
