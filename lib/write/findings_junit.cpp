#include "write/finding_writers.h"

namespace galley {
namespace {

class Writer final : public FindingWriter {
 public:
  void add(const PlacedFinding&, std::string&) override {}
};

}  // namespace

std::unique_ptr<FindingWriter> make_junit_findings() { return std::make_unique<Writer>(); }

}  // namespace galley
