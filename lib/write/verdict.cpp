#include "write/verdict.h"

#include <cstdlib>

namespace galley {
namespace {

// "+3.4"
std::string points(int tenths) {
  const int size = std::abs(tenths);
  return (tenths < 0 ? "-" : "+") + std::to_string(size / 10) + "." + std::to_string(size % 10);
}

}  // namespace

std::string rival_of(const BlockExplanation& block) {
  if (block.runner_up.empty()) return "certain";
  return (points(block.margin) + " over ").append(block.runner_up);
}

std::string signals_of(const BlockExplanation& block) {
  std::string all;
  for (const SignalWeight& weight : block.signals) {
    if (!all.empty()) all += ", ";
    ((all += weight.signal) += ' ') += points(weight.tenths);
  }
  return all;
}

}  // namespace galley
