// Words that are not right as they stand.
#pragma once

#include "check/findings.h"
#include "check/proof.h"

namespace galley {

void find_doubled_word(Proof& proof, Findings& findings);

}  // namespace galley
