// Where the syllables of English words begin, in blocks of 64 characters.
#pragma once

#include "text/words/word_masks.h"

namespace galley {

// Bit i of a mask tells of character i: x << k moves what is k characters before it to its place,
// x >> k what is k behind it. The rules are those of syllables.cpp, where they are explained.
template <class Bits>
class SyllableMasks {
 public:
  // `letter` has the letters of ASCII, `apostrophe` the signs of "didn't".
  [[gnu::always_inline]] SyllableMasks(const Planes<Bits>& planes, const Bits& letter,
                                       const Bits& apostrophe)
      : letter_(letter), apostrophe_(apostrophe) {
    find_letters(planes);
    find_vowels();
  }

  // The beginnings of all syllables. A word may have none; those of words that are cut off may be
  // wrong.
  [[gnu::always_inline]] Bits begins() const {
    const Bits first = vowel_ & ~(vowel_ << 1);
    const Bits second = vowel_ & vowel_ << 1;
    return (first & ~silent()) | (second & apart()) | heard_without_vowel();
  }

 private:
  // By the numbers of the letters, a is 1: eight to a row.
  [[gnu::always_inline]] void find_letters(const Planes<Bits>& planes) {
    const Bits row0 = letter_ & ~planes[4] & ~planes[3];
    const Bits row1 = letter_ & ~planes[4] & planes[3];
    const Bits row2 = letter_ & planes[4] & ~planes[3];
    const Bits row3 = letter_ & planes[4] & planes[3];
    const Bits column0 = ~planes[2] & ~planes[1] & ~planes[0];
    const Bits column1 = ~planes[2] & ~planes[1] & planes[0];
    const Bits column2 = ~planes[2] & planes[1] & ~planes[0];
    const Bits column3 = ~planes[2] & planes[1] & planes[0];
    const Bits column4 = planes[2] & ~planes[1] & ~planes[0];
    const Bits column5 = planes[2] & ~planes[1] & planes[0];
    const Bits column6 = planes[2] & planes[1] & ~planes[0];
    const Bits column7 = planes[2] & planes[1] & planes[0];
    a = row0 & column1, c = row0 & column3, d = row0 & column4, e = row0 & column5;
    f = row0 & column6, g = row0 & column7, h = row1 & column0, i = row1 & column1;
    l = row1 & column4, m = row1 & column5, n = row1 & column6, o = row1 & column7;
    p = row2 & column0, q = row2 & column1, r = row2 & column2, s = row2 & column3;
    t = row2 & column4, u = row2 & column5, w = row2 & column7;
    x = row3 & column0, y = row3 & column1, z = row3 & column2;
  }

  [[gnu::always_inline]] void find_vowels() {
    const Bits any = a | e | i | o | u;
    const Bits vowel_y = y & (~(any >> 1) | (letter_ << 1 & ~(any << 1)));
    vowel_ = a | e | i | o | (u & ~(q << 1)) | vowel_y;
    consonant_ = letter_ & ~vowel_;
  }

  [[gnu::always_inline]] Bits apart() const {
    const Bits ing = i & n >> 1 & g >> 2;
    const Bits ia = a & i << 1 & letter_ << 2 & ~((c | t | s | g) << 2);
    const Bits io = o & i << 1 & ~(n >> 1) & ~((c | t | s | g | x) << 2);
    const Bits eo = o & e << 1 & ~(g << 2) & ~((p | u) >> 1);
    const Bits ua = a & u << 1 & ~(g << 2);
    const Bits iet = t >> 1;
    const Bits ien = n >> 1 & (c | t) >> 2 & ~((c | t) << 2);
    const Bits ie = e & i << 1 & (iet | ien);
    const Bits ea = a & e << 1 & ~(letter_ >> 1) & (r | d | n) << 2 & letter_ << 3;
    return ing | ia | io | eo | ua | ie | ea;
  }

  [[gnu::always_inline]] Bits silent() const {
    const Bits ment = m >> 1 & e >> 2 & n >> 3 & t >> 4;
    const Bits some = s << 3 & o << 2 & m << 1 & ~(letter_ << 4);
    const Bits heard_with_l = l << 1 & consonant_ << 2 & ~((l | r | w) << 2);
    const Bits ending = (last() | ful_or_ly() | ed_or_es()) & ~heard_with_l;
    return e & consonant_ << 1 & ((ment & ~(l << 1)) | (~ment & (some | ending)));
  }

  [[gnu::always_inline]] Bits ful_or_ly() const {
    return (f >> 1 & u >> 2 & l >> 3) | (l >> 1 & y >> 2 & ~(letter_ >> 3));
  }

  [[gnu::always_inline]] Bits ed_or_es() const {
    const Bits ed = d >> 1 & ~((t | d) << 1);
    const Bits hissing = (s | z | x | c | g) << 1 | (h << 1 & (c | s) << 2);
    return last_but_one() & (ed | (s >> 1 & ~hissing));
  }

  [[gnu::always_inline]] Bits heard_without_vowel() const {
    const Bits sm = m & s << 1 & (last() | (s >> 1 & last_but_one()));
    const Bits nt = n & apostrophe_ >> 1 & t >> 2 & (d | s) << 1;
    return sm | nt;
  }

  [[gnu::always_inline]] Bits last() const { return ~(letter_ >> 1); }
  [[gnu::always_inline]] Bits last_but_one() const { return ~(letter_ >> 2); }

  Bits letter_;
  Bits apostrophe_;
  Bits vowel_;
  Bits consonant_;
  // The letters that the rules name.
  Bits a, c, d, e, f, g, h, i, l, m, n, o, p, q, r, s, t, u, w, x, y, z;
};

}  // namespace galley
