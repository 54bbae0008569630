#include "check/word_rules.h"

namespace galley {

void find_doubled_word(Proof&, Findings&) {}

void find_mixed_script_word(Proof&, Findings&) {}

}  // namespace galley
