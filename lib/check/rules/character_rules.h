// Characters that should not be in a text.
#pragma once

#include "check/findings.h"
#include "check/proof.h"

namespace galley {

void find_invalid_utf8(Proof& proof, Findings& findings);
void find_control_character(Proof& proof, Findings& findings);
void find_mixed_line_ends(Proof& proof, Findings& findings);

}  // namespace galley
