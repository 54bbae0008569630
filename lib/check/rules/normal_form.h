// Letters and accents that are not composed.
#pragma once

#include "check/findings.h"
#include "check/proof.h"

namespace galley {

void find_not_nfc(Proof& proof, Findings& findings);

}  // namespace galley
