#include "check/space_rules.h"

namespace galley {

void find_double_space(Proof&, Findings&) {}

void find_space_before_punctuation(Proof&, Findings&) {}

void find_trailing_space(Proof&, Findings&) {}

}  // namespace galley
