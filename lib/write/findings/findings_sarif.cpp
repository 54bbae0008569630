// SARIF 2.1.0 (OASIS, errata 01). The rules stand behind the results, so that just those are there
// that have any, and nothing has to be held.
#include <algorithm>
#include <map>

#include "text/hexadecimal.h"
#include "write/findings/ci_commands.h"
#include "write/findings/finding_parts.h"
#include "write/findings/finding_writers.h"
#include "write/json/json_writer.h"

namespace galley {
namespace {

std::string_view level_of(Severity severity) {
  static constexpr std::string_view levels[] = {"note", "warning", "error"};
  return levels[static_cast<std::size_t>(severity)];
}

void replace_all(std::string_view old, std::string_view fresh, std::string& text) {
  for (std::size_t at = text.find(old); at != text.npos; at = text.find(old, at + fresh.size()))
    text.replace(at, old.size(), fresh);
}

// Braces make placeholders in a text of SARIF (3.11.5), and are written twice.
void write_text(std::string text, JsonWriter& json) {
  replace_all("{", "{{", text);
  replace_all("}", "}}", text);
  json.string(text);
}

// So that a message has no link in it (3.11.6), which is written "[…](…)".
void break_links(std::string& text) {
  if (text.find("](") == text.npos) return;
  replace_all("[", "\\[", text);
  replace_all("]", "\\]", text);
}

// Appends a path as a URI: "%NN" for all but the unreserved characters of RFC 3986, section 2.3,
// and "/", and "!", behind which a member of an archive is named.
void append_uri(std::string_view path, std::string& out) {
  constexpr std::string_view plain =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/!";
  for (const char c : path)
    if (plain.find(c) != plain.npos)
      out += c;
    else
      append_percent(c, out);
}

class SarifFindings final : public FindingWriter {
 public:
  void begin(std::string& out) override {
    out +=
        R"({"$schema":"https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/)"
        R"(sarif-schema-2.1.0.json","version":"2.1.0","runs":[{"columnKind":"unicodeCodePoints",)"
        R"("originalUriBaseIds":{"SRCROOT":{"description":{"text":"the folder that galley was )"
        R"(started in"}}},"results":[)";
  }

  void add(const PlacedFinding& finding, std::string& out) override {
    const std::size_t begin = out.size();
    out += rules_.empty() ? "\n" : ",\n";
    message_.clear();
    append_message(finding, message_);
    break_links(message_);
    write(finding, out);
    finish_json(begin, out);
  }

  void end(const FindingSum& sum, std::string& out) override {
    const std::size_t begin = out.size();
    write_end(sum, out);
    finish_json(begin, out);
  }

 private:
  void write(const PlacedFinding& finding, std::string& out) {
    JsonWriter json(out);
    json.json(R"({"ruleId":)");
    json.string(finding.rule);
    json.json(R"(,"ruleIndex":)");
    json.number(index_of(finding.rule));
    json.json(R"(,"level":)");
    json.string(level_of(finding.severity));
    json.json(R"(,"message":{"text":)");
    write_text(message_, json);
    json.json(R"(},"locations":[{"physicalLocation":{)");
    write_artifact(finding.path, json);
    write_region(finding, json);
    json.json('}');
    if (!finding.article.empty() && finding.article != finding.path)
      write_article(finding.article, json);
    json.json(R"(}],"partialFingerprints":{"galley/v1":)");
    scratch_.clear();
    append_hex(finding.key, scratch_);
    json.string(scratch_);
    json.json("}}");
  }

  // The place of the rule among those that came.
  std::size_t index_of(std::string_view rule) {
    const auto found = indices_.find(rule);
    if (found != indices_.end()) return found->second;
    indices_.emplace(rule, rules_.size());
    rules_.emplace_back(rule);
    return rules_.size() - 1;
  }

  void write_artifact(std::string_view path, JsonWriter& json) {
    const bool is_absolute = path.starts_with('/');
    scratch_ = is_absolute ? "file://" : "";
    append_uri(path_in_folder(path), scratch_);
    json.json(R"("artifactLocation":{"uri":)");
    json.string(scratch_);
    if (path == "-")
      json.json(R"(,"description":{"text":"the standard input"})");
    else if (!is_absolute)
      json.json(R"(,"uriBaseId":"SRCROOT")");
    json.json('}');
  }

  static void write_region(const PlacedFinding& finding, JsonWriter& json) {
    json.json(R"(,"region":{"startLine":)");
    json.number(finding.line);
    json.json(R"(,"startColumn":)");
    json.number(finding.column);
    json.json(R"(,"endLine":)");
    json.number(finding.end_line);
    json.json(R"(,"endColumn":)");
    json.number(finding.end_column);
    json.json('}');
  }

  static void write_article(std::string_view id, JsonWriter& json) {
    json.json(R"(,"logicalLocations":[{"name":)");
    json.string(id);
    json.json(R"(,"kind":"article"}])");
  }

  void write_end(const FindingSum& sum, std::string& out) const {
    JsonWriter json(out);
    json.json("\n");
    json.json(R"(],"invocations":[{"executionSuccessful":)");
    json.json_text(sum.had_trouble ? "false" : "true");
    json.json(R"(,"exitCode":)");
    json.number(static_cast<std::size_t>(sum.exit_status));
    json.json(R"(}],"tool":{"driver":{"name":"galley","version":")" GALLEY_VERSION
              R"(","semanticVersion":")" GALLEY_VERSION R"(","rules":)");
    json.list(rules_, [&](const std::string& rule) { write_rule(rule, json); });
    json.json("}}}]}\n");
  }

  static void write_rule(const std::string& id, JsonWriter& json) {
    const auto place = find_rule(id);
    const std::string summary(place ? rules()[*place].summary : "a rule of the configuration");
    json.json(R"(
{"id":)");
    json.string(id);
    json.json(R"(,"shortDescription":{"text":)");
    write_text(summary, json);
    json.json(R"(},"fullDescription":{"text":)");
    write_text(summary, json);
    json.json('}');
    if (place) write_page(*place, json);
    json.json('}');
  }

  static void write_page(std::size_t rule, JsonWriter& json) {
    json.json(R"(,"defaultConfiguration":{"level":)");
    json.string(level_of(rules()[rule].severity));
    json.json('}');
    const std::string page(rule_page(rule));
    if (page.empty()) return;
    json.json(R"(,"help":{"text":)");
    write_text(page, json);
    json.json(R"(,"markdown":)");
    write_text(page, json);
    json.json('}');
  }

  std::vector<std::string> rules_;  // that came, in their order
  std::map<std::string, std::size_t, std::less<>> indices_;
  std::string message_;
  std::string scratch_;
};

}  // namespace

std::unique_ptr<FindingWriter> make_sarif_findings() { return std::make_unique<SarifFindings>(); }

}  // namespace galley
