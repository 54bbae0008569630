// Where the words of 64 characters are.
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>

#include "bytes/bit_planes.h"

namespace galley {

// Bit i tells of character i.
struct WordMasks {
  std::uint64_t letter = 0;        // letters and digits
  std::uint64_t ascii_letter = 0;  // letters of ASCII
  std::uint64_t apostrophe = 0;
  std::uint64_t start = 0;  // the first letter or digit of a word
  std::uint64_t word = 0;   // all characters of words from the first letter or digit on
  std::uint64_t stop = 0;   // may_end_sentence()
  bool is_hard = false;     // all this may be wrong: is_word_break_or_in_flag() must be asked

  // Nothing from character `count` on.
  void keep_first(std::size_t count) {
    const std::uint64_t first = (std::uint64_t{1} << count) - 1;
    letter &= first;
    start &= first;
    word &= first;
    stop &= first;
  }
};

// Those of `run` that follow characters of `before` one after another.
constexpr std::uint64_t following(std::uint64_t before, std::uint64_t run) {
  // A carry goes through each run from where it begins, up to a bit that is not in one.
  const std::uint64_t begin = before << 1 & run;
  return run & ~(run + begin);
}

// What 64 characters are to the rules of words, by their kinds (see kinds.h).
struct KindMasks {
  std::uint64_t ascii_letter;
  std::uint64_t letter;
  std::uint64_t digit;
  std::uint64_t apostrophe;
  std::uint64_t double_quote;
  std::uint64_t joins_letters;  // MidLetter, MidNumLet, Single_Quote
  std::uint64_t joins_digits;   // MidNum, MidNumLet, Single_Quote
  std::uint64_t connector;      // ExtendNumLet
  std::uint64_t stop;
  // Not of ASCII.
  std::uint64_t transparent = 0;
  std::uint64_t hebrew = 0;
  std::uint64_t picture = 0;  // a letter that is an emoji
};

// The kinds of ASCII; the others are none of all that.
[[gnu::always_inline]] inline KindMasks ascii_kind_masks(const BitPlanes& planes) {
  // By the first hexadecimal digit of a kind.
  const std::uint64_t in_0 = ~(planes[7] | planes[6] | planes[5] | planes[4]);
  const std::uint64_t in_2 = ~(planes[7] | planes[6]) & planes[5] & ~planes[4];
  const std::uint64_t in_3 = ~(planes[7] | planes[6]) & planes[5] & planes[4];
  const std::uint64_t in_4_to_7 = ~planes[7] & planes[6];
  // And by the second.
  const std::uint64_t with_2 = ~(planes[3] | planes[2]) & planes[1] & ~planes[0];
  const std::uint64_t with_a = planes[3] & ~planes[2] & planes[1] & ~planes[0];
  const std::uint64_t with_b = planes[3] & ~planes[2] & planes[1] & planes[0];
  const std::uint64_t with_c_or_d = planes[3] & planes[2] & ~planes[1];
  const std::uint64_t with_e = planes[3] & planes[2] & planes[1] & ~planes[0];
  const std::uint64_t with_f = planes[3] & planes[2] & planes[1] & planes[0];
  const std::uint64_t with_1 = ~(planes[3] | planes[2] | planes[1]) & planes[0];
  const std::uint64_t with_7 = ~planes[3] & planes[2] & planes[1] & planes[0];

  KindMasks masks;
  // Letters have the numbers 1 to 26 in their lower five bits.
  const std::uint64_t is_some = planes[4] | planes[3] | planes[2] | planes[1] | planes[0];
  const std::uint64_t is_beyond = planes[4] & planes[3] & (planes[2] | (planes[1] & planes[0]));
  masks.ascii_letter = in_4_to_7 & is_some & ~is_beyond;
  masks.letter = masks.ascii_letter;
  masks.digit = in_3 & ~(planes[3] & (planes[2] | planes[1]));
  masks.apostrophe = in_2 & with_7;
  masks.double_quote = in_2 & with_2;
  const std::uint64_t full_stop = in_2 & with_e;
  const std::uint64_t comma = in_2 & with_c_or_d & ~planes[0];
  const std::uint64_t colon = in_3 & with_a;
  const std::uint64_t semicolon = in_3 & with_b;
  masks.joins_letters = masks.apostrophe | full_stop | colon;
  masks.joins_digits = masks.apostrophe | full_stop | comma | semicolon;
  masks.connector = in_4_to_7 & ~planes[5] & planes[4] & with_f;
  const std::uint64_t line_end = in_0 & (with_a | (with_c_or_d & planes[0]));
  masks.stop = full_stop | (in_2 & with_1) | (in_3 & with_f) | line_end;
  return masks;
}

[[gnu::always_inline]] inline KindMasks kind_masks(const BitPlanes& planes) {
  KindMasks masks = ascii_kind_masks(planes);
  const std::uint64_t in_8_or_9 = planes[7] & ~(planes[6] | planes[5]);
  const std::uint64_t in_8 = in_8_or_9 & ~planes[4];
  const std::uint64_t in_9_to_3 = in_8_or_9 & planes[4] & ~planes[3] & ~planes[2];
  const std::uint64_t in_9_from_4 = in_8_or_9 & planes[4] & ~planes[3] & planes[2];
  const std::uint64_t in_a = planes[7] & ~planes[6] & planes[5] & ~planes[4];
  masks.transparent = in_8 & ~planes[3];
  masks.letter |= in_8 & planes[3];
  masks.hebrew = in_8 & planes[3] & planes[2] & planes[1] & planes[0];
  masks.picture = in_8 & planes[3] & ~planes[2] & planes[1];
  masks.connector |= in_9_to_3 & ~(planes[1] | planes[0]);
  masks.joins_letters |= in_9_to_3 & (planes[1] | planes[0]);
  masks.joins_digits |= (in_9_to_3 & planes[1]) | in_9_from_4;
  masks.apostrophe |= in_9_to_3 & planes[1] & planes[0];
  masks.stop |= (in_9_from_4 | (in_a & ~planes[3] & ~planes[1])) & planes[0];
  return masks;
}

// Those of a text whose first character begins a word or stands outside of words; none of them is
// of a script without spaces.
[[gnu::always_inline]] inline WordMasks ascii_word_masks(const KindMasks& kinds) {
  WordMasks masks;
  masks.ascii_letter = kinds.ascii_letter;
  masks.apostrophe = kinds.apostrophe;
  masks.stop = kinds.stop;
  masks.letter = kinds.letter | kinds.digit;
  const std::uint64_t joined = (kinds.letter & kinds.joins_letters << 1 & kinds.letter << 2) |
                               (kinds.digit & kinds.joins_digits << 1 & kinds.digit << 2);
  masks.word = masks.letter | following(masks.letter, kinds.connector);
  masks.start = masks.letter & ~(masks.word << 1) & ~joined;
  masks.word |= joined >> 1;
  return masks;
}

[[gnu::always_inline]] inline WordMasks word_masks(const KindMasks& kinds) {
  WordMasks masks;
  masks.ascii_letter = kinds.ascii_letter;
  masks.apostrophe = kinds.apostrophe;
  masks.stop = kinds.stop;
  masks.letter = kinds.letter | kinds.digit;
  const std::uint64_t after_letter = kinds.letter | following(kinds.letter, kinds.transparent);
  const std::uint64_t after_digit = kinds.digit | following(kinds.digit, kinds.transparent);
  const std::uint64_t after_hebrew = kinds.hebrew | following(kinds.hebrew, kinds.transparent);
  const std::uint64_t joined = (kinds.letter & kinds.joins_letters << 1 & after_letter << 2) |
                               (kinds.digit & kinds.joins_digits << 1 & after_digit << 2) |
                               (kinds.hebrew & kinds.double_quote << 1 & after_hebrew << 2);
  masks.word = masks.letter | following(masks.letter, kinds.transparent | kinds.connector);
  masks.start = masks.letter & ~(masks.word << 1) & ~joined;
  masks.word |= joined >> 1;
  // An accent on a sign that joins; an emoji that a joiner joins, maybe in the next 64 characters.
  const std::uint64_t joins = kinds.joins_letters | kinds.joins_digits | kinds.double_quote;
  const std::uint64_t at_joint = joins << 1 | kinds.picture >> 1;
  masks.is_hard =
      (at_joint & kinds.transparent) != 0 || (kinds.transparent & ~masks.word) >> 63 != 0;
  return masks;
}

// The marks of a word lie in the field from its start up to its end marker. Clears the first mark
// of each word.
constexpr std::uint64_t clear_first(std::uint64_t marks, std::uint64_t start, std::uint64_t end) {
  return marks & ((marks | end) - start);
}

// The end markers of the words that have a mark.
constexpr std::uint64_t with_mark(std::uint64_t marks, std::uint64_t start, std::uint64_t end) {
  return ((marks | end) - start) & end;
}

}  // namespace galley
