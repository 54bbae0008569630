// Any bytes are a path, a message and an excerpt: every format stays well formed, and nothing in it
// is a command for a terminal or a CI system.
#include <galley/findings.h>
#include <simdjson.h>

#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <string>

#include "text/repair.h"
#include "write/findings/ci_commands.h"

using namespace galley;

namespace {

void require(bool holds) {
  if (!holds) std::abort();
}

bool is_obeyed(char c) { return (c >= 0 && c < ' ' && c != '\n' && c != '\t') || c == 0x7F; }

void check_json(std::string_view json) {
  static simdjson::dom::parser parser;
  require(parser.parse(simdjson::padded_string(json)).error() == simdjson::SUCCESS);
}

void check_lines(FindingFormat format, std::string_view out) {
  while (!out.empty()) {
    const std::size_t end = out.find('\n');
    require(end != out.npos);
    const std::string_view line = out.substr(0, end);
    require(format == FindingFormat::github ? line.starts_with("::warning file=")
                                            : !begins_ci_command(line));
    if (format == FindingFormat::json) check_json(line);
    out.remove_prefix(end + 1);
  }
}

void check(FindingFormat format, const PlacedFinding& finding) {
  const auto writer = make_finding_writer(format, Colour::none);
  std::string out;
  writer->begin(out);
  writer->begin_source(finding.path, out);
  writer->add(finding, out);
  writer->add(finding, out);
  writer->end({}, out);
  require(is_utf8(out) && std::none_of(out.begin(), out.end(), is_obeyed));
  std::string broken = out;
  break_ci_commands(0, "", broken);
  require(broken == out);
  check_lines(format, out);
  if (format == FindingFormat::sarif || format == FindingFormat::gitlab) check_json(out);
}

}  // namespace

// The first bytes tell what is marked; the rest is all that a text can choose.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size < 3 || size > 2000) return 0;
  const std::string_view text(reinterpret_cast<const char*>(data + 2), size - 2);
  const PlacedFinding finding = {.rule = text,
                                 .message = text,
                                 .suggestion = text,
                                 .path = text,
                                 .article = text.substr(1),
                                 .has_span = true,
                                 .length = data[0],
                                 .excerpt = text,
                                 .excerpt_mark = data[1]};
  for (const auto format : {FindingFormat::text, FindingFormat::json, FindingFormat::sarif,
                            FindingFormat::github, FindingFormat::gitlab, FindingFormat::junit})
    check(format, finding);
  return 0;
}
