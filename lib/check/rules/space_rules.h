// Spaces that should not be there.
#pragma once

#include "check/findings.h"
#include "check/proof.h"

namespace galley {

void find_double_space(Proof& proof, Findings& findings);
void find_space_before_punctuation(Proof& proof, Findings& findings);
void find_trailing_space(Proof& proof, Findings& findings);

}  // namespace galley
