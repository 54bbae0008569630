#include "check/character_rules.h"

namespace galley {

void find_invalid_utf8(Proof&, Findings&) {}

void find_control_character(Proof&, Findings&) {}

void find_bidi_control(Proof&, Findings&) {}

void find_zero_width(Proof&, Findings&) {}

void find_not_nfc(Proof&, Findings&) {}

void find_mixed_line_ends(Proof&, Findings&) {}

}  // namespace galley
