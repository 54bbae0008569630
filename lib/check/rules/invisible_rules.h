// Signs that nobody sees.
#pragma once

#include "check/findings.h"
#include "check/proof.h"

namespace galley {

void find_bidi_control(Proof& proof, Findings& findings);
void find_zero_width(Proof& proof, Findings& findings);

}  // namespace galley
