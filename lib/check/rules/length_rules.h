// Paragraphs and sentences that are long.
#pragma once

#include "check/findings.h"
#include "check/proof.h"

namespace galley {

void find_long_paragraph(Proof& proof, Findings& findings);
void find_long_sentence(Proof& proof, Findings& findings);

}  // namespace galley
