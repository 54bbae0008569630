// The rules of the user's own.
#pragma once

#include <galley/check.h>

#include <memory>
#include <span>
#include <vector>

#include "check/findings.h"
#include "check/proof.h"

namespace galley {

class PatternRules {
 public:
  // The rules must outlive this. A pattern that RE2 refuses is an std::invalid_argument.
  explicit PatternRules(std::span<const PatternRule> rules);
  ~PatternRules();

  void find(Proof& proof, Findings& findings);

 private:
  std::span<const PatternRule> rules_;
};

}  // namespace galley
