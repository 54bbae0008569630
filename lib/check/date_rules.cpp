#include "check/date_rules.h"

namespace galley {

void find_future_date(Proof&, Findings&) {}

void find_ambiguous_date(Proof&, Findings&) {}

void find_dateline_date_mismatch(Proof&, Findings&) {}

}  // namespace galley
