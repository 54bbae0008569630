// What is wrong with an article's dates.
#pragma once

#include "check/findings.h"
#include "check/proof.h"

namespace galley {

void find_future_date(Proof& proof, Findings& findings);
void find_ambiguous_date(Proof& proof, Findings& findings);
void find_dateline_date_mismatch(Proof& proof, Findings& findings);

}  // namespace galley
