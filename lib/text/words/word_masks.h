// Where the words of blocks of up to 64 characters are.
#pragma once

#include <array>
#include <cstdint>

namespace galley {

// Bits are those of one block or of several (see bytes/lanes.h): bit i tells of character i. No bit
// is set behind the end of a block, and no word goes on there.
template <class Bits>
struct WordMasks {
  Bits letter;        // letters and digits
  Bits ascii_letter;  // letters of ASCII
  Bits apostrophe;
  Bits start;  // the first letter or digit of a word
  Bits word;   // all characters of words from the first letter or digit on
  Bits stop;   // may_end_sentence()
  Bits hard;   // some bit: all this may be wrong, is_word_break_or_in_flag() must be asked

  // Nothing of the other blocks.
  [[gnu::always_inline]] void keep(const Bits& blocks) {
    letter = letter & blocks;
    start = start & blocks;
    word = word & blocks;
    stop = stop & blocks;
  }
};

// The bits of each byte by their place in it: bit i of plane k is bit k of byte i.
template <class Bits>
using Planes = std::array<Bits, 8>;

// Those of `run` that follow characters of `before` one after another.
template <class Bits>
[[gnu::always_inline]] inline Bits following(const Bits& before, const Bits& run) {
  // A carry goes through each run from where it begins, up to a bit that is not in one.
  const Bits begin = before << 1 & run;
  return run & ~(run + begin);
}

// What 64 characters are to the rules of words, by their kinds (see kinds.h).
template <class Bits>
struct KindMasks {
  Bits ascii_letter;
  Bits letter;
  Bits digit;
  Bits apostrophe;
  Bits double_quote;
  Bits joins_letters;  // MidLetter, MidNumLet, Single_Quote
  Bits joins_digits;   // MidNum, MidNumLet, Single_Quote
  Bits connector;      // ExtendNumLet
  Bits stop;
  // Not of ASCII.
  Bits transparent;
  Bits hebrew;
  Bits picture;  // a letter that is an emoji
};

// The kinds of ASCII; the others are none of all that.
template <class Bits>
[[gnu::always_inline]] inline KindMasks<Bits> ascii_kind_masks(const Planes<Bits>& planes) {
  // By the first hexadecimal digit of a kind.
  const Bits in_0 = ~(planes[7] | planes[6] | planes[5] | planes[4]);
  const Bits in_2 = ~(planes[7] | planes[6]) & planes[5] & ~planes[4];
  const Bits in_3 = ~(planes[7] | planes[6]) & planes[5] & planes[4];
  const Bits in_4_to_7 = ~planes[7] & planes[6];
  // And by the second.
  const Bits with_2 = ~(planes[3] | planes[2]) & planes[1] & ~planes[0];
  const Bits with_a = planes[3] & ~planes[2] & planes[1] & ~planes[0];
  const Bits with_b = planes[3] & ~planes[2] & planes[1] & planes[0];
  const Bits with_c_or_d = planes[3] & planes[2] & ~planes[1];
  const Bits with_e = planes[3] & planes[2] & planes[1] & ~planes[0];
  const Bits with_f = planes[3] & planes[2] & planes[1] & planes[0];
  const Bits with_1 = ~(planes[3] | planes[2] | planes[1]) & planes[0];
  const Bits with_7 = ~planes[3] & planes[2] & planes[1] & planes[0];

  KindMasks<Bits> masks;
  // Letters have the numbers 1 to 26 in their lower five bits.
  const Bits is_some = planes[4] | planes[3] | planes[2] | planes[1] | planes[0];
  const Bits is_beyond = planes[4] & planes[3] & (planes[2] | (planes[1] & planes[0]));
  masks.ascii_letter = in_4_to_7 & is_some & ~is_beyond;
  masks.letter = masks.ascii_letter;
  masks.digit = in_3 & ~(planes[3] & (planes[2] | planes[1]));
  masks.apostrophe = in_2 & with_7;
  masks.double_quote = in_2 & with_2;
  const Bits full_stop = in_2 & with_e;
  const Bits comma = in_2 & with_c_or_d & ~planes[0];
  const Bits colon = in_3 & with_a;
  const Bits semicolon = in_3 & with_b;
  masks.joins_letters = masks.apostrophe | full_stop | colon;
  masks.joins_digits = masks.apostrophe | full_stop | comma | semicolon;
  masks.connector = in_4_to_7 & ~planes[5] & planes[4] & with_f;
  const Bits line_end = in_0 & (with_a | (with_c_or_d & planes[0]));
  masks.stop = full_stop | (in_2 & with_1) | (in_3 & with_f) | line_end;
  return masks;
}

template <class Bits>
[[gnu::always_inline]] inline KindMasks<Bits> kind_masks(const Planes<Bits>& planes) {
  KindMasks<Bits> masks = ascii_kind_masks(planes);
  const Bits in_8_or_9 = planes[7] & ~(planes[6] | planes[5]);
  const Bits in_8 = in_8_or_9 & ~planes[4];
  const Bits in_9_to_3 = in_8_or_9 & planes[4] & ~planes[3] & ~planes[2];
  const Bits in_9_from_4 = in_8_or_9 & planes[4] & ~planes[3] & planes[2];
  const Bits in_a = planes[7] & ~planes[6] & planes[5] & ~planes[4];
  masks.transparent = in_8 & ~planes[3];
  masks.letter = masks.letter | (in_8 & planes[3]);
  masks.hebrew = in_8 & planes[3] & planes[2] & planes[1] & planes[0];
  masks.picture = in_8 & planes[3] & ~planes[2] & planes[1];
  masks.connector = masks.connector | (in_9_to_3 & ~(planes[1] | planes[0]));
  masks.joins_letters = masks.joins_letters | (in_9_to_3 & (planes[1] | planes[0]));
  masks.joins_digits = masks.joins_digits | (in_9_to_3 & planes[1]) | in_9_from_4;
  masks.apostrophe = masks.apostrophe | (in_9_to_3 & planes[1] & planes[0]);
  masks.stop = masks.stop | ((in_9_from_4 | (in_a & ~planes[3] & ~planes[1])) & planes[0]);
  return masks;
}

// Those of a text whose first character begins a word or stands outside of words; none of them is
// of a script without spaces.
template <class Bits>
[[gnu::always_inline]] inline WordMasks<Bits> ascii_word_masks(const KindMasks<Bits>& kinds) {
  WordMasks<Bits> masks;
  masks.ascii_letter = kinds.ascii_letter;
  masks.apostrophe = kinds.apostrophe;
  masks.stop = kinds.stop;
  masks.letter = kinds.letter | kinds.digit;
  const Bits joined = (kinds.letter & kinds.joins_letters << 1 & kinds.letter << 2) |
                      (kinds.digit & kinds.joins_digits << 1 & kinds.digit << 2);
  masks.word = masks.letter | following(masks.letter, kinds.connector);
  masks.start = masks.letter & ~(masks.word << 1) & ~joined;
  masks.word = masks.word | joined >> 1;
  return masks;
}

template <class Bits>
[[gnu::always_inline]] inline WordMasks<Bits> word_masks(const KindMasks<Bits>& kinds) {
  WordMasks<Bits> masks;
  masks.ascii_letter = kinds.ascii_letter;
  masks.apostrophe = kinds.apostrophe;
  masks.stop = kinds.stop;
  masks.letter = kinds.letter | kinds.digit;
  const Bits after_letter = kinds.letter | following(kinds.letter, kinds.transparent);
  const Bits after_digit = kinds.digit | following(kinds.digit, kinds.transparent);
  const Bits after_hebrew = kinds.hebrew | following(kinds.hebrew, kinds.transparent);
  const Bits joined = (kinds.letter & kinds.joins_letters << 1 & after_letter << 2) |
                      (kinds.digit & kinds.joins_digits << 1 & after_digit << 2) |
                      (kinds.hebrew & kinds.double_quote << 1 & after_hebrew << 2);
  masks.word = masks.letter | following(masks.letter, kinds.transparent | kinds.connector);
  masks.start = masks.letter & ~(masks.word << 1) & ~joined;
  masks.word = masks.word | joined >> 1;
  // An accent on a sign that joins; an emoji that a joiner joins.
  const Bits joins = kinds.joins_letters | kinds.joins_digits | kinds.double_quote;
  masks.hard = (joins << 1 | kinds.picture >> 1) & kinds.transparent;
  return masks;
}

// The marks of a word lie in the field from its start up to its end marker. Clears the first mark
// of each word.
template <class Bits>
[[gnu::always_inline]] inline Bits clear_first(const Bits& marks, const Bits& start,
                                               const Bits& end) {
  return marks & ((marks | end) - start);
}

// The end markers of the words that have a mark.
template <class Bits>
[[gnu::always_inline]] inline Bits with_mark(const Bits& marks, const Bits& start,
                                             const Bits& end) {
  return ((marks | end) - start) & end;
}

}  // namespace galley
