#include "check/rules/signs.h"

namespace galley {

std::string code_of(char32_t c) {
  constexpr int least_digits = 4;
  std::string digits;
  for (int i = 0; i < least_digits || c != 0; ++i, c >>= 4) digits += "0123456789ABCDEF"[c & 15];
  return "U+" + std::string(digits.rbegin(), digits.rend());
}

}  // namespace galley
