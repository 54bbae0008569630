// The rules that come with galley: a row each in rule_table.cpp.
#pragma once

#include <galley/check.h>

#include <span>

#include "check/findings.h"
#include "check/proof.h"

namespace galley {

// Looks at an article and adds what it minds.
using FindByRule = void (*)(Proof&, Findings&);

// What each of rules() does; null for what is found by those who see more than one article.
std::span<const FindByRule> finders();

}  // namespace galley
