// What is wrong with the paragraphs.
#pragma once

#include "check/findings.h"
#include "check/proof.h"

namespace galley {

void find_embargo_line(Proof& proof, Findings& findings);
void find_empty_body(Proof& proof, Findings& findings);
void find_text_cut_off(Proof& proof, Findings& findings);
void find_duplicate_paragraph(Proof& proof, Findings& findings);
void find_boilerplate_left(Proof& proof, Findings& findings);

}  // namespace galley
