// The weights of the signals, one readable table.
#pragma once

#include <cstdint>
#include <span>

#include "split/roles/roles.h"
#include "split/roles/signals.h"

namespace galley {

// `tenths` of a point for `role` where `signal` holds.
struct Weight {
  Role role;
  Signal signal;
  std::int16_t tenths;
};

std::span<const Weight> weights();

// What the roles start from.
const RoleScores& biases();

// The biases and the weights of the signals that hold, added up for each role.
RoleScores sum_of_weights(const SignalSet& signals);

// The same weights as a row for each signal.
const RoleScores& weights_of(Signal signal);

}  // namespace galley
