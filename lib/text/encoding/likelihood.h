// How likely characters are in a text, as logarithms: those of a text's parts add up.
#pragma once

#include <cstddef>

namespace galley::likelihood {

inline constexpr float ill_formed = -25;
inline constexpr float control = -25;
inline constexpr float rare_sign = -11;
inline constexpr float usual_sign = -5.5F;
inline constexpr float capital = -2.5F;          // in place of a small letter
inline constexpr float foreign_letter = -10;     // of the same script
inline constexpr float letter_of_other = -12;    // of another script
inline constexpr float scripts_in_a_word = -6;   // letters of two, side by side
inline constexpr float ascii_letter_among = -4;  // in a text of another script
inline constexpr float common_han = -6;          // the commonest; each next one a step less
inline constexpr float rare_han = -9.5F;
inline constexpr float common_hangul = -5.2F;
inline constexpr float rare_hangul = -9.5F;
inline constexpr float step_of_rank = -0.005F;
inline constexpr float kana = -4.2F;
inline constexpr float letter_at_han = -3;  // without a space between

// Of letters in their order of frequency each is taken to be a tenth rarer than the one before.
inline constexpr float letter_of_rank(std::size_t rank) {
  return -2.2F - 0.11F * static_cast<float>(rank);
}

}  // namespace galley::likelihood
