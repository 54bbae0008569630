#include "bytes/rare_bytes.h"

#include <algorithm>

#include "bytes/commonness.h"

namespace galley {
namespace {

int commonness_of(char c, LetterCase letter_case) {
  const int itself = commonness(c);
  if (letter_case == LetterCase::matters || !has_two_cases(c)) return itself;
  return std::max(itself, commonness(static_cast<char>(c ^ case_bit)));
}

// Neighbours often come together: a "u" tells little beside a "q".
int nearness(std::size_t a, std::size_t b) {
  const std::size_t distance = a < b ? b - a : a - b;
  return distance == 0 ? 100 : distance == 1 ? 3 : distance == 2 ? 1 : 0;
}

// The offset whose cost is least, and of equals the last.
template <class Cost>
std::size_t cheapest(std::size_t size, Cost cost) {
  std::size_t best = 0;
  for (std::size_t i = 1; i < size; ++i)
    if (cost(i) <= cost(best)) best = i;
  return best;
}

RareByte byte_at(std::string_view literal, std::size_t offset, LetterCase letter_case) {
  const char c = literal[offset];
  if (letter_case == LetterCase::matters || !has_two_cases(c)) return {offset, c, 0};
  return {offset, small_letter(c), case_bit};
}

}  // namespace

RareBytes rare_bytes(std::string_view literal, LetterCase letter_case) {
  RareBytes chosen;
  for (std::size_t k = 0; k < chosen.size(); ++k) {
    const std::size_t offset = cheapest(literal.size(), [&](std::size_t i) {
      int cost = commonness_of(literal[i], letter_case);
      for (std::size_t j = 0; j < k; ++j) cost += nearness(i, chosen[j].offset);
      return cost;
    });
    chosen[k] = byte_at(literal, offset, letter_case);
  }
  return chosen;
}

}  // namespace galley
