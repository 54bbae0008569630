// All texts of some letters, for tests that leave none out.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace galley::test {

// Calls visit(text) for each text of `size` signs of the alphabet.
template <class Visit>
void for_each_text(std::string_view alphabet, std::size_t size, Visit visit) {
  std::vector<std::size_t> signs(size, 0);
  std::string text(size, alphabet[0]);
  for (;;) {
    visit(std::string_view(text));
    std::size_t i = 0;
    while (i < size && ++signs[i] == alphabet.size()) signs[i++] = 0;
    if (i == size) return;
    for (std::size_t k = 0; k <= i; ++k) text[k] = alphabet[signs[k]];
  }
}

}  // namespace galley::test
