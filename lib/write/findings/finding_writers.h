// A writer of findings for each format.
#pragma once

#include <galley/findings.h>

#include <memory>

namespace galley {

std::unique_ptr<FindingWriter> make_text_findings(Colour colour);
std::unique_ptr<FindingWriter> make_json_findings();
std::unique_ptr<FindingWriter> make_sarif_findings();
std::unique_ptr<FindingWriter> make_github_findings();
std::unique_ptr<FindingWriter> make_gitlab_findings();
std::unique_ptr<FindingWriter> make_junit_findings();

}  // namespace galley
