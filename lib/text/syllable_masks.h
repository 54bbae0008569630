// Where the syllables of English words begin, in 64 characters at a time.
#pragma once

#include <cstdint>

#include "bytes/bit_planes.h"

namespace galley {

// Bit i of a mask tells of character i. `letter` has those of ASCII, `apostrophe` the signs of
// "didn't". Each bit of the result begins a syllable as count_syllables() counts them, but a word
// may have none. Words that begin before the masks or end behind them are not told.
[[gnu::always_inline]] inline std::uint64_t syllable_masks(const BitPlanes& planes,
                                                           std::uint64_t letter,
                                                           std::uint64_t apostrophe) {
  // By the numbers of the letters, a is 1: eight to a row.
  const std::uint64_t row0 = letter & ~planes[4] & ~planes[3];
  const std::uint64_t row1 = letter & ~planes[4] & planes[3];
  const std::uint64_t row2 = letter & planes[4] & ~planes[3];
  const std::uint64_t row3 = letter & planes[4] & planes[3];
  const std::uint64_t column0 = ~planes[2] & ~planes[1] & ~planes[0];
  const std::uint64_t column1 = ~planes[2] & ~planes[1] & planes[0];
  const std::uint64_t column2 = ~planes[2] & planes[1] & ~planes[0];
  const std::uint64_t column3 = ~planes[2] & planes[1] & planes[0];
  const std::uint64_t column4 = planes[2] & ~planes[1] & ~planes[0];
  const std::uint64_t column5 = planes[2] & ~planes[1] & planes[0];
  const std::uint64_t column6 = planes[2] & planes[1] & ~planes[0];
  const std::uint64_t column7 = planes[2] & planes[1] & planes[0];
  const std::uint64_t a = row0 & column1, c = row0 & column3, d = row0 & column4;
  const std::uint64_t e = row0 & column5, f = row0 & column6, g = row0 & column7;
  const std::uint64_t h = row1 & column0, i = row1 & column1, l = row1 & column4;
  const std::uint64_t m = row1 & column5, n = row1 & column6, o = row1 & column7;
  const std::uint64_t p = row2 & column0, q = row2 & column1, r = row2 & column2;
  const std::uint64_t s = row2 & column3, t = row2 & column4, u = row2 & column5;
  const std::uint64_t w = row2 & column7, x = row3 & column0, y = row3 & column1;
  const std::uint64_t z = row3 & column2;

  // x << k moves what is k characters before to its place, x >> k what is k behind.
  const std::uint64_t plain_vowel = a | e | i | o;
  const std::uint64_t any_vowel = plain_vowel | u;
  const std::uint64_t vowel_y = y & (~(any_vowel >> 1) | (letter << 1 & ~(any_vowel << 1)));
  const std::uint64_t vowel = plain_vowel | (u & ~(q << 1)) | vowel_y;
  const std::uint64_t consonant = letter & ~vowel;

  const std::uint64_t ing = i & n >> 1 & g >> 2;
  const std::uint64_t ia = a & i << 1 & letter << 2 & ~((c | t | s | g) << 2);
  const std::uint64_t io = o & i << 1 & ~(n >> 1) & ~((c | t | s | g | x) << 2);
  const std::uint64_t eo = o & e << 1 & ~(g << 2) & ~((p | u) >> 1);
  const std::uint64_t ua = a & u << 1 & ~(g << 2);
  const std::uint64_t ie = e & i << 1;
  const std::uint64_t iet = ie & t >> 1;
  const std::uint64_t ien = ie & n >> 1 & (c | t) >> 2 & ~((c | t) << 2);
  const std::uint64_t ea = a & e << 1 & ~(letter >> 1) & (r | d | n) << 2 & letter << 3;
  const std::uint64_t apart = ing | ia | io | eo | ua | iet | ien | ea;

  const std::uint64_t ment = m >> 1 & e >> 2 & n >> 3 & t >> 4;
  const std::uint64_t some = s << 3 & o << 2 & m << 1 & ~(letter << 4);
  const std::uint64_t with_l = l << 1 & consonant << 2 & ~((l | r | w) << 2);
  const std::uint64_t last = ~(letter >> 1);
  const std::uint64_t last_but_one = ~(letter >> 2);
  const std::uint64_t ful = f >> 1 & u >> 2 & l >> 3;
  const std::uint64_t ly = l >> 1 & y >> 2 & ~(letter >> 3);
  const std::uint64_t ed = d >> 1 & last_but_one & ~((t | d) << 1);
  const std::uint64_t hissing = (s | z | x | c | g) << 1 | (h << 1 & (c | s) << 2);
  const std::uint64_t es = s >> 1 & last_but_one & ~hissing;
  const std::uint64_t ending = (last | ful | ly | ed | es) & ~with_l;
  const std::uint64_t silent =
      e & consonant << 1 & ((ment & ~(l << 1)) | (~ment & (some | ending)));

  const std::uint64_t sm = m & s << 1 & (last | (s >> 1 & last_but_one));
  const std::uint64_t nt = n & apostrophe >> 1 & t >> 2 & (d | s) << 1;
  return (vowel & ~(vowel << 1) & ~silent) | (vowel & vowel << 1 & apart) | sm | nt;
}

}  // namespace galley
