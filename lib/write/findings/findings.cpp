#include <galley/findings.h>

#include "write/findings/finding_writers.h"

namespace galley {

void FindingSum::count(Severity severity) {
  std::uint64_t* const counts[] = {&suggestions, &warnings, &errors};
  ++*counts[static_cast<std::size_t>(severity)];
}

std::unique_ptr<FindingWriter> make_finding_writer(FindingFormat format, Colour colour) {
  switch (format) {
    case FindingFormat::json:
      return make_json_findings();
    case FindingFormat::sarif:
      return make_sarif_findings();
    case FindingFormat::github:
      return make_github_findings();
    case FindingFormat::gitlab:
      return make_gitlab_findings();
    case FindingFormat::junit:
      return make_junit_findings();
    default:
      return make_text_findings(colour);
  }
}

}  // namespace galley
