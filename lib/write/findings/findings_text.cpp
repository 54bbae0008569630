// Findings for people, in the form that editors and problem matchers read, too:
//
//   ferry.txt:12:41: warning: 'the' stands twice [doubled-word]
//       | …sailed again on the the Thursday after…
//       |                      ^~~~~~~
#include <galley/text.h>

#include <algorithm>

#include "text/utf8.h"
#include "write/findings/ci_commands.h"
#include "write/findings/finding_parts.h"
#include "write/findings/finding_writers.h"

namespace galley {
namespace {

// Not white space alone: GitHub takes a line that begins with "::" behind that for a command.
constexpr std::string_view indent = "    | ";
// Of the line around a finding, as many columns as a terminal has room for: before it, and of all.
constexpr std::size_t shown_before = 28;
constexpr std::size_t shown = 72;

constexpr std::string_view bold = "\x1b[1m";
constexpr std::string_view no_colour = "\x1b[m";

std::string_view colour_of(Severity severity) {
  static constexpr std::string_view colours[] = {"\x1b[36m", "\x1b[33m", "\x1b[1;31m"};
  return colours[static_cast<std::size_t>(severity)];
}

// The end of the text that fits into so many columns, without an accent whose letter does not.
std::string_view last_columns(std::string_view text, std::size_t columns) {
  std::size_t at = 0;
  for (std::size_t width = display_width(text); at < text.size();) {
    const std::string_view sign = text.substr(at, decode(text, at).length);
    const std::size_t sign_width = display_width(sign);
    if (width <= columns && (at == 0 || sign_width > 0)) break;
    width -= sign_width;
    at += sign.size();
  }
  return text.substr(at);
}

// Sets `visible` to the piece of a line. A tab is as wide as what stands before it wants it to be,
// and so it becomes a space.
void set_visible(std::string_view piece, std::string& visible) {
  visible.clear();
  append_visible(piece, visible);
  std::replace(visible.begin(), visible.end(), '\t', ' ');
}

class TextFindings final : public FindingWriter {
 public:
  explicit TextFindings(Colour colour) : colour_(colour) {}

  void add(const PlacedFinding& finding, std::string& out) override {
    const std::size_t begin = out.size();
    append_place(finding, out);
    append(colour_of(finding.severity), name_of(finding.severity), out);
    out += ": ";
    append_message(finding, out);
    out += " [";
    append_visible(finding.rule, out);
    out += "]\n";
    if (finding.has_span && !finding.excerpt.empty()) append_excerpt(finding, out);
    break_ci_commands(begin, R"(\x23)", out);
  }

 private:
  void append_place(const PlacedFinding& finding, std::string& out) {
    place_.clear();
    append_visible(finding.path, place_);
    place_.append(":").append(std::to_string(finding.line));
    place_.append(":").append(std::to_string(finding.column)).append(":");
    if (begins_ci_command(place_)) place_.insert(0, "./");
    append(bold, place_, out);
    out += ' ';
  }

  void append_excerpt(const PlacedFinding& finding, std::string& out) {
    const std::string_view line = finding.excerpt;
    const std::size_t mark = std::min<std::size_t>(finding.excerpt_mark, line.size());
    const std::size_t length = std::min<std::size_t>(finding.length, line.size() - mark);
    set_visible(line.substr(0, mark), before_);
    set_visible(line.substr(mark, length), marked_);
    set_visible(line.substr(mark + length), behind_);
    const std::string_view before = last_columns(before_, shown_before);
    const std::string_view dots = before.size() < before_.size() ? "…" : "";
    const std::size_t column = display_width(dots) + display_width(before);
    const std::string_view marked = cut_to_width(marked_, shown - column);
    const std::size_t width = display_width(marked);
    const std::string_view behind = cut_to_width(behind_, shown - column - width);
    const bool is_whole = marked.size() + behind.size() == marked_.size() + behind_.size();
    out.append(indent).append(dots).append(before).append(marked);
    if (marked.size() == marked_.size()) out += behind;
    out += is_whole ? "\n" : "…\n";
    append_caret(finding.severity, column, width, out);
  }

  void append_caret(Severity severity, std::size_t column, std::size_t width,
                    std::string& out) const {
    out.append(indent).append(column, ' ');
    append(colour_of(severity), "^" + std::string(width > 1 ? width - 1 : 0, '~'), out);
    out += '\n';
  }

  void append(std::string_view colour, std::string_view text, std::string& out) const {
    if (colour_ == Colour::none) {
      out += text;
      return;
    }
    out.append(colour).append(text).append(no_colour);
  }

  Colour colour_;
  std::string place_;
  std::string before_;
  std::string marked_;
  std::string behind_;
};

}  // namespace

std::unique_ptr<FindingWriter> make_text_findings(Colour colour) {
  return std::make_unique<TextFindings>(colour);
}

}  // namespace galley
