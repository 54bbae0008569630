// The weights of the signals, one readable table.
#pragma once

#include <cstdint>
#include <span>

#include "split/roles.h"
#include "split/signals.h"

namespace galley {

// `tenths` of a point for `role` where `signal` holds.
struct Weight {
  Role role;
  Signal signal;
  std::int32_t tenths;
};

std::span<const Weight> weights();

// What a role starts from.
std::int32_t bias_of(Role role);

// The same weights as a row for each signal.
const RoleScores& weights_of(Signal signal);

}  // namespace galley
