// Words whose letters are of two scripts.
#pragma once

#include "check/findings.h"
#include "check/proof.h"

namespace galley {

void find_mixed_script_word(Proof& proof, Findings& findings);

}  // namespace galley
