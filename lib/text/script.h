// Which script a letter belongs to.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

namespace galley {

enum class Script : std::uint8_t {
  none,  // also one that no row of the table has
  latin,
  greek,
  cyrillic,
  armenian,
  hebrew,
  arabic,
  thaana,
  devanagari,
  bengali,
  gurmukhi,
  gujarati,
  oriya,
  tamil,
  telugu,
  kannada,
  malayalam,
  sinhala,
  thai,
  lao,
  burmese,
  georgian,
  ethiopic,
  khmer,
  mongolian,
  hangul,
  kana,
  han,
};

inline constexpr std::size_t script_count = static_cast<std::size_t>(Script::han) + 1;

// The scripts of the characters up to U+FFFF, sixteen by sixteen: no two scripts share such a row.
extern const std::array<Script, 0x1000> script_of_row;

// The script of a letter or a mark; what else stands among a script's letters counts as of it.
inline Script script_of(char32_t c) {
  if (c < 0x10000) return script_of_row[c >> 4];
  return c >= 0x20000 && c < 0x40000 ? Script::han : Script::none;
}

}  // namespace galley
