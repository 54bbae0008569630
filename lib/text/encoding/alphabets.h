// What letters languages write, the most frequent first: how likely a text is, read in one of them.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

namespace galley {

// What one encoding is for: a script, or those languages of the Latin one that share their letters.
enum class Writing : std::uint8_t {
  latin,  // English, which stands in texts of all the next four
  western,
  central_european,
  turkish,
  baltic,
  cyrillic,
  greek,
  hebrew,
  arabic,
  thai,
  japanese,
  korean,
  chinese,
};

inline constexpr bool is_latin(Writing writing) { return writing <= Writing::baltic; }

struct Alphabet {
  std::string_view language;
  Writing writing;
  std::u16string_view letters;  // in lower case where there is one
  float prior = 0;              // how much rarer its texts are: the logarithm of a likelihood
};

// Languages with so few letters that each is a byte in some encoding.
std::span<const Alphabet> alphabets();

// The signs that Chinese and Korean use most; what is left of their thousands is rare.
std::span<const Alphabet> large_alphabets();

}  // namespace galley
