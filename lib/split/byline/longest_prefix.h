// Which of a few words in a script without spaces a text begins with.
#pragma once

#include <cstddef>
#include <string_view>

namespace galley {

// The longest word that `text` begins with; empty when none does. Most words differ from it in the
// first letter, whose second byte tells more than the first.
template <std::size_t Count>
std::string_view longest_prefix(std::string_view text, const std::string_view (&words)[Count]) {
  std::string_view longest;
  if (text.size() < 2) return longest;
  for (const std::string_view word : words)
    if (text[1] == word[1] && word.size() > longest.size() && text.starts_with(word))
      longest = word;
  return longest;
}

}  // namespace galley
