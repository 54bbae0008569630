// Quotation marks that do not fit together.
#pragma once

#include <string_view>

#include "check/findings.h"
#include "check/proof.h"

namespace galley {

// Of each QuoteStyle, in the order of the enumeration.
inline constexpr std::string_view quote_style_names[] = {"any", "curly", "straight", "guillemets",
                                                         "low-high"};

void find_mixed_quotes(Proof& proof, Findings& findings);
void find_unbalanced_quotes(Proof& proof, Findings& findings);

}  // namespace galley
