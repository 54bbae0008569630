// Makes text that a JSON parser accepts of text that is nearly that.
#pragma once

#include <string>

namespace galley {

// Overwrites each \u escape of a surrogate that has no partner with \ufffd.
void repair_surrogates(std::string& json);

}  // namespace galley
