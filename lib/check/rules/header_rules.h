// What is wrong with the lines above the body.
#pragma once

#include "check/findings.h"
#include "check/proof.h"

namespace galley {

void find_missing_headline(Proof& proof, Findings& findings);
void find_missing_byline(Proof& proof, Findings& findings);
void find_missing_date(Proof& proof, Findings& findings);
void find_long_headline(Proof& proof, Findings& findings);
void find_all_caps_headline(Proof& proof, Findings& findings);
void find_headline_full_stop(Proof& proof, Findings& findings);

}  // namespace galley
