// Workflow commands of GitHub Actions, a line each, escaped as its toolkit does:
//
//   ::warning file=ferry.txt,line=12,endLine=12,col=41,endColumn=48,title=doubled-word::'the'
//   stands…
#include <galley/text.h>

#include "write/findings/ci_commands.h"
#include "write/findings/finding_parts.h"
#include "write/findings/finding_writers.h"

namespace galley {
namespace {

std::string_view command_of(Severity severity) {
  static constexpr std::string_view commands[] = {"::notice", "::warning", "::error"};
  return commands[static_cast<std::size_t>(severity)];
}

// Appends the text with "%NN" for each of these bytes.
void append_escaped(std::string_view text, std::string_view special, std::string& out) {
  for (const char c : text)
    if (special.find(c) == special.npos)
      out += c;
    else
      append_percent(c, out);
}

class GithubFindings final : public FindingWriter {
 public:
  void add(const PlacedFinding& finding, std::string& out) override {
    const std::size_t begin = out.size();
    out.append(command_of(finding.severity)).append(" file=");
    append_property(path_in_folder(finding.path), out);
    append_place(finding, out);
    out += ",title=";
    append_property(finding.rule, out);
    out += "::";
    visible_.clear();
    append_message(finding, visible_);
    append_escaped(visible_, "%", out);
    out += '\n';
    break_ci_commands(begin, R"(\x23)", out);
  }

 private:
  // A command has columns only of a stretch within a line.
  static void append_place(const PlacedFinding& finding, std::string& out) {
    out.append(",line=").append(std::to_string(finding.line));
    out.append(",endLine=").append(std::to_string(last_line(finding)));
    if (finding.line != finding.end_line) return;
    out.append(",col=").append(std::to_string(finding.column));
    out.append(",endColumn=").append(std::to_string(finding.end_column));
  }

  // Line ends stay, escaped: they belong to a path. Nothing else does that a terminal would obey.
  void append_property(std::string_view text, std::string& out) {
    for (;;) {
      const std::size_t end = text.find_first_of("\r\n");
      visible_.clear();
      append_visible(text.substr(0, end), visible_);
      append_escaped(visible_, "%:,", out);
      if (end == text.npos) return;
      append_escaped(text.substr(end, 1), "\r\n", out);
      text.remove_prefix(end + 1);
    }
  }

  std::string visible_;
};

}  // namespace

std::unique_ptr<FindingWriter> make_github_findings() { return std::make_unique<GithubFindings>(); }

}  // namespace galley
