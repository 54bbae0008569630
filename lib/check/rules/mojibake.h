// Text that was read in the wrong encoding.
#pragma once

#include "check/findings.h"
#include "check/proof.h"

namespace galley {

void find_mojibake(Proof& proof, Findings& findings);

}  // namespace galley
