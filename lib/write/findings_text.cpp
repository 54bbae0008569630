// Findings for people, in the form that editors and problem matchers read, too:
//
//   ferry.txt:12:41: warning: 'the' stands twice [doubled-word]
//       …sailed again on the the Thursday after…
//                        ^~~~~~~
#include <galley/text.h>

#include <algorithm>

#include "text/utf8.h"
#include "write/finding_writers.h"

namespace galley {
namespace {

constexpr std::string_view indent = "    ";
// Of the line around a finding, as much as a terminal shows on one: bytes before it, and of all.
constexpr std::size_t shown_before = 32;
constexpr std::size_t shown = 72;

constexpr std::string_view bold = "\x1b[1m";
constexpr std::string_view no_colour = "\x1b[m";

std::string_view colour_of(Severity severity) {
  static constexpr std::string_view colours[] = {"\x1b[36m", "\x1b[33m", "\x1b[1;31m"};
  return colours[static_cast<std::size_t>(severity)];
}

// The last place up to `at` where a character begins.
std::size_t character_begin(std::string_view text, std::size_t at) {
  at = std::min(at, text.size());
  while (at > 0 && at < text.size() && is_continuation(text[at])) --at;
  return at;
}

class TextFindings final : public FindingWriter {
 public:
  explicit TextFindings(Colour colour) : colour_(colour) {}

  void add(const PlacedFinding& finding, std::string& out) override {
    append_place(finding, out);
    append(colour_of(finding.severity), name_of(finding.severity), out);
    out += ": ";
    append_visible(finding.message, out);
    if (!finding.suggestion.empty()) append_visible(finding.suggestion, out += " ("), out += ')';
    out += " [";
    append_visible(finding.rule, out);
    out += "]\n";
    if (finding.has_span && !finding.excerpt.empty()) append_excerpt(finding, out);
  }

 private:
  void append_place(const PlacedFinding& finding, std::string& out) {
    place_.clear();
    append_visible(finding.path, place_);
    place_.append(":").append(std::to_string(finding.line));
    place_.append(":").append(std::to_string(finding.column)).append(":");
    append(bold, place_, out);
    out += ' ';
  }

  void append_excerpt(const PlacedFinding& finding, std::string& out) {
    const std::string_view line = finding.excerpt;
    const std::size_t mark = std::min<std::size_t>(finding.excerpt_mark, line.size());
    const std::size_t begin = mark > shown_before ? character_begin(line, mark - shown_before) : 0;
    const std::size_t end = character_begin(line, std::max(begin + shown, mark + 1));
    const std::size_t mark_end = std::clamp<std::size_t>(mark + finding.length, mark, end);
    before_ = begin > 0 ? "…" : "";
    append_visible(line.substr(begin, mark - begin), before_);
    marked_.clear();
    append_visible(line.substr(mark, mark_end - mark), marked_);
    out.append(indent).append(before_).append(marked_);
    append_visible(line.substr(mark_end, end - mark_end), out);
    out += end < line.size() ? "…\n" : "\n";
    const std::size_t width = display_width(marked_);
    out.append(indent).append(display_width(before_), ' ');
    append(colour_of(finding.severity), "^" + std::string(width > 1 ? width - 1 : 0, '~'), out);
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
};

}  // namespace

std::unique_ptr<FindingWriter> make_text_findings(Colour colour) {
  return std::make_unique<TextFindings>(colour);
}

}  // namespace galley
