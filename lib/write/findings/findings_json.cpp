#include "text/hexadecimal.h"
#include "write/findings/ci_commands.h"
#include "write/findings/finding_parts.h"
#include "write/findings/finding_writers.h"
#include "write/json/json_writer.h"

namespace galley {
namespace {

class JsonFindings final : public FindingWriter {
 public:
  void add(const PlacedFinding& finding, std::string& out) override {
    const std::size_t begin = out.size();
    write(finding, out);
    finish_json(begin, out);
  }

 private:
  void write(const PlacedFinding& finding, std::string& out) {
    key_.clear();
    append_hex(finding.key, key_);
    JsonWriter json(out);
    json.json(R"({"rule":)");
    json.string(finding.rule);
    json.json(R"(,"severity":)");
    json.string(name_of(finding.severity));
    json.json(R"(,"message":)");
    json.string(finding.message);
    json.json(R"(,"suggestion":)");
    json.string_or_null(finding.suggestion);
    write_place(finding, json);
    json.json(R"(,"key":)");
    json.string(key_);
    json.json("}\n");
  }

  static void write_place(const PlacedFinding& finding, JsonWriter& json) {
    json.json(R"(,"path":)");
    json.string(finding.path);
    json.json(R"(,"article":)");
    json.string(finding.article);
    json.json(R"(,"line":)");
    json.number(finding.line);
    json.json(R"(,"column":)");
    json.number(finding.column);
    json.json(R"(,"end_line":)");
    json.number(finding.end_line);
    json.json(R"(,"end_column":)");
    json.number(finding.end_column);
    json.json(R"(,"span":)");
    std::optional<Span> span;
    if (finding.has_span) span = {finding.offset, finding.offset + finding.length};
    json.span_or_null(span);
  }

  std::string key_;
};

}  // namespace

std::unique_ptr<FindingWriter> make_json_findings() { return std::make_unique<JsonFindings>(); }

}  // namespace galley
