#include "check/mojibake.h"

namespace galley {

void find_mojibake(Proof&, Findings&) {}

}  // namespace galley
