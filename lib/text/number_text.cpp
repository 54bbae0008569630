#include <galley/text.h>

#include <charconv>

namespace galley {

std::string with_commas(std::uint64_t number) {
  std::string digits = std::to_string(number);
  for (std::size_t at = digits.size(); at > 3;) digits.insert(at -= 3, 1, ',');
  return digits;
}

std::string with_places(double number, int places) {
  char digits[400];
  const auto end =
      std::to_chars(digits, digits + sizeof digits, number, std::chars_format::fixed, places);
  return {digits, end.ptr};
}

}  // namespace galley
