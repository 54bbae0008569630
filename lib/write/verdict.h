// In words, why a block got its role.
#pragma once

#include <galley/explain.h>

#include <string>

namespace galley {

// By how much which role came second: "+4.0 over furniture", or "certain".
std::string rival_of(const BlockExplanation& block);

// "label-names +3.8, first-block -1.4"; empty when nothing was weighed.
std::string signals_of(const BlockExplanation& block);

}  // namespace galley
