// A Code Quality report of GitLab, whose form is Code Climate's: a JSON array.
#include <galley/text.h>

#include <unordered_map>

#include "text/hexadecimal.h"
#include "text/text_hash.h"
#include "write/findings/ci_commands.h"
#include "write/findings/finding_parts.h"
#include "write/findings/finding_writers.h"
#include "write/json/json_writer.h"

namespace galley {
namespace {

std::string_view gitlab_severity(Severity severity) {
  static constexpr std::string_view names[] = {"info", "minor", "major"};
  return names[static_cast<std::size_t>(severity)];
}

class GitlabFindings final : public FindingWriter {
 public:
  void begin(std::string& out) override { out += '['; }

  void add(const PlacedFinding& finding, std::string& out) override {
    const std::size_t begin = out.size();
    out += is_first_ ? "\n" : ",\n";
    is_first_ = false;
    set_description(finding);
    set_fingerprint(finding);
    write(finding, out);
    finish_json(begin, out);
  }

  void end(const FindingSum&, std::string& out) override { out += is_first_ ? "]\n" : "\n]\n"; }

 private:
  void write(const PlacedFinding& finding, std::string& out) const {
    JsonWriter json(out);
    json.json(R"({"description":)");
    json.string(description_);
    json.json(R"(,"check_name":)");
    json.string(finding.rule);
    json.json(R"(,"fingerprint":)");
    json.string(fingerprint_);
    json.json(R"(,"severity":)");
    json.string(gitlab_severity(finding.severity));
    json.json(R"(,"location":{"path":)");
    json.string(path_in_folder(finding.path));
    json.json(R"(,"lines":{"begin":)");
    json.number(finding.line);
    json.json(R"(,"end":)");
    json.number(last_line(finding));
    json.json("}}}");
  }

  // GitLab shows nothing else: not the check's name.
  void set_description(const PlacedFinding& finding) {
    description_.clear();
    append_visible(finding.rule, description_);
    description_ += ": ";
    append_message(finding, description_);
  }

  // No two of a report may be the same, or one of the findings is not shown; but from report to
  // report they should be.
  void set_fingerprint(const PlacedFinding& finding) {
    const std::string_view path = path_in_folder(finding.path);
    const std::uint64_t hash = text_hash(finding.rule, text_hash(path, finding.key));
    fingerprint_.clear();
    append_hex(hash, fingerprint_);
    const std::uint32_t earlier = times_[hash]++;
    if (earlier > 0) fingerprint_.append("-").append(std::to_string(earlier + 1));
  }

  bool is_first_ = true;
  std::string description_;
  std::string fingerprint_;
  std::unordered_map<std::uint64_t, std::uint32_t> times_;  // that each hash came
};

}  // namespace

std::unique_ptr<FindingWriter> make_gitlab_findings() { return std::make_unique<GitlabFindings>(); }

}  // namespace galley
