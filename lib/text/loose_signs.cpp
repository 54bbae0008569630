#include "text/loose_signs.h"

#include <algorithm>
#include <iterator>

#include "text/utf8.h"

namespace galley {
namespace {

struct Row {
  char32_t first;
  char32_t last;
  std::string_view loose;  // what each of them becomes
};

// In the order of Unicode.
constexpr Row rows[] = {
    {0xAB, 0xAB, "\""},       // «
    {0xAD, 0xAD, ""},         // soft hyphen
    {0xB4, 0xB4, "'"},        // ´, which stands for an apostrophe
    {0xBB, 0xBB, "\""},       // »
    {0x2B9, 0x2B9, "'"},      // modifier prime
    {0x2BA, 0x2BA, "\""},     // modifier double prime
    {0x2BB, 0x2BD, "'"},      // modifier apostrophes
    {0x300, 0x36F, ""},       // accents
    {0x58A, 0x58A, "-"},      // Armenian hyphen
    {0x591, 0x5BD, ""},       // Hebrew points
    {0x5BE, 0x5BE, "-"},      // maqaf
    {0x5BF, 0x5BF, ""},       // more Hebrew points
    {0x5C1, 0x5C2, ""},       // shin and sin dot
    {0x5C4, 0x5C5, ""},       // upper and lower dot
    {0x5C7, 0x5C7, ""},       // qamats qatan
    {0x5F3, 0x5F3, "'"},      // geresh
    {0x5F4, 0x5F4, "\""},     // gershayim
    {0x610, 0x61A, ""},       // Arabic signs of honour and vowels
    {0x61C, 0x61C, ""},       // Arabic letter mark
    {0x64B, 0x65F, ""},       // Arabic vowel signs
    {0x670, 0x670, ""},       // alef above
    {0x6D6, 0x6DC, ""},       // signs of the Koran
    {0x6DF, 0x6E4, ""},       // more of them
    {0x6E7, 0x6E8, ""},       // yeh and noon above
    {0x6EA, 0x6ED, ""},       // signs of the Koran
    {0x1AB0, 0x1AFF, ""},     // accents
    {0x1DC0, 0x1DFF, ""},     // accents
    {0x200B, 0x200F, ""},     // no width, joiners, directions
    {0x2010, 0x2015, "-"},    // ‐ to ―
    {0x2018, 0x201B, "'"},    // ‘’‚‛
    {0x201C, 0x201F, "\""},   // “”„‟
    {0x2026, 0x2026, "..."},  // …
    {0x202A, 0x202E, ""},     // directions
    {0x2032, 0x2032, "'"},    // ′
    {0x2033, 0x2033, "\""},   // ″
    {0x2035, 0x2035, "'"},    // ‵
    {0x2036, 0x2036, "\""},   // ‶
    {0x2039, 0x203A, "'"},    // ‹›
    {0x2060, 0x2060, ""},     // word joiner
    {0x2066, 0x2069, ""},     // directions
    {0x20D0, 0x20FF, ""},     // accents around symbols
    {0x2212, 0x2212, "-"},    // minus
    {0x275B, 0x275C, "'"},    // heavy ‘’
    {0x275D, 0x275E, "\""},   // heavy “”
    {0x276E, 0x276F, "\""},   // heavy «»
    {0x2E3A, 0x2E3B, "-"},    // dashes of two and three em
    {0x2E42, 0x2E42, "\""},   // ⹂
    {0x300C, 0x300F, "\""},   // 「」『』
    {0x301D, 0x301F, "\""},   // 〝〞〟
    {0xFE00, 0xFE0F, ""},     // variation selectors
    {0xFE20, 0xFE2F, ""},     // half accents
    {0xFE31, 0xFE32, "-"},    // upright dashes
    {0xFE41, 0xFE44, "\""},   // upright corner brackets
    {0xFE58, 0xFE58, "-"},    // small em dash
    {0xFE63, 0xFE63, "-"},    // small hyphen
    {0xFEFF, 0xFEFF, ""},     // byte order mark
    {0xFF02, 0xFF02, "\""},   // full-width "
    {0xFF07, 0xFF07, "'"},    // full-width '
    {0xFF0D, 0xFF0D, "-"},    // full-width -
    {0xFF62, 0xFF63, "\""},   // ｢｣
};

static_assert(std::ranges::is_sorted(rows, {}, &Row::first));

}  // namespace

std::optional<std::string_view> loose_sign(char32_t c) {
  const Row* const row = std::ranges::lower_bound(rows, c, {}, &Row::last);
  if (row != std::end(rows) && row->first <= c) return row->loose;
  if (is_space(c)) return " ";
  return std::nullopt;
}

}  // namespace galley
