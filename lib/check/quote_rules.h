// Quotation marks that do not fit together.
#pragma once

#include "check/findings.h"
#include "check/proof.h"

namespace galley {

void find_mixed_quotes(Proof& proof, Findings& findings);
void find_unbalanced_quotes(Proof& proof, Findings& findings);

}  // namespace galley
