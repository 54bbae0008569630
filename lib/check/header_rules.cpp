#include "check/header_rules.h"

namespace galley {

void find_missing_headline(Proof& proof, Findings& findings) {
  if (proof.article().headline.empty()) findings.add("the article has no headline");
}

void find_missing_byline(Proof&, Findings&) {}

void find_missing_date(Proof&, Findings&) {}

void find_long_headline(Proof&, Findings&) {}

void find_all_caps_headline(Proof&, Findings&) {}

void find_headline_full_stop(Proof&, Findings&) {}

}  // namespace galley
