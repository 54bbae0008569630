// What the rules of words and sentences (Unicode UAX #29) see of a text: a byte for each character.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

namespace galley {

// The Word_Break property.
enum class WordClass : std::uint8_t {
  other,
  letter,  // ALetter
  hebrew_letter,
  numeric,
  katakana,
  extend_num_let,
  mid_letter,
  mid_num,
  mid_num_let,
  single_quote,
  double_quote,
  extend,  // Extend and Format
  zwj,
  cr,
  lf,
  newline,
  regional_indicator,
  space,  // WSegSpace
};

// The Sentence_Break property.
enum class SentenceClass : std::uint8_t {
  other,
  a_term,
  s_term,
  close,
  s_continue,
  space,
  lower,
  upper,
  o_letter,
  numeric,
  extend,  // Extend and Format
  cr,
  lf,
  sep,
};

constexpr bool is_stop(SentenceClass c) {
  return c == SentenceClass::a_term || c == SentenceClass::s_term;
}
constexpr bool is_paragraph_separator(SentenceClass c) {
  return c == SentenceClass::cr || c == SentenceClass::lf || c == SentenceClass::sep;
}

// What a character is to the rules. A character of ASCII is its own kind, and so is each other one
// that is the same to the rules: “ is '(', — is '-', é is 'e', and a letter that is no Latin one
// 'x' or 'X'. These are the rest.
namespace kind {

inline constexpr char extend = '\x80';  // accents and vowel signs, soft hyphen, direction marks
inline constexpr char emoji_modifier = '\x81';
inline constexpr char zwj = '\x83';
// All up to '\x87' belong to what is before them.

inline constexpr char letter = '\x88';  // without case: Arabic, Hangul, Devanagari
inline constexpr char modifier_letter = '\x89';
inline constexpr char small_picture = '\x8A';  // a letter that is an emoji too
inline constexpr char capital_picture = '\x8B';
inline constexpr char hebrew = '\x8F';
// These are all letters.

inline constexpr char joining_space = '\x90';  // ExtendNumLet
inline constexpr char mid_letter = '\x91';     // ·
inline constexpr char mid_num_let = '\x92';    // full-width apostrophe
inline constexpr char mid_quote = '\x93';      // ’ and ‘
inline constexpr char mid_numeric = '\x94';    // Arabic thousands separator
inline constexpr char armenian_stop = '\x95';

inline constexpr char symbol = '$';
inline constexpr char picture = '\xA0';  // emoji
inline constexpr char picture_stop = '\xA1';
inline constexpr char regional_indicator = '\xA2';
inline constexpr char zero_width_space = '\xA3';
inline constexpr char unjoined_letter = '\xA4';  // no rule keeps it with another
inline constexpr char separator = '\xA5';        // of lines and paragraphs

// Of scripts without spaces between words, whose words a dictionary tells.
inline constexpr char first_unspaced = '\xC0';
inline constexpr char unspaced_letter = '\xC0';
inline constexpr char unspaced_symbol = '\xC1';
inline constexpr char unspaced_stop = '\xC2';
inline constexpr char unspaced_mark = '\xC3';
inline constexpr char repetition = '\xC4';  // 々
inline constexpr char katakana = '\xC5';
inline constexpr char katakana_sign = '\xC6';

}  // namespace kind

extern const std::array<WordClass, 256> word_classes;
extern const std::array<SentenceClass, 256> sentence_classes;
extern const std::array<bool, 256> sentence_stops;  // is_stop() or is_paragraph_separator()

inline WordClass word_class(char kind) { return word_classes[static_cast<unsigned char>(kind)]; }
inline SentenceClass sentence_class(char kind) {
  return sentence_classes[static_cast<unsigned char>(kind)];
}
inline bool is_unspaced_kind(char kind) {
  return static_cast<unsigned char>(kind) >= static_cast<unsigned char>(kind::first_unspaced);
}

struct Kinds {
  std::string_view kinds;     // one of each character
  bool has_unspaced = false;  // one of them is of a script without spaces
};

// The kinds of all characters, which ICU tells when they first come. One per thread.
class KindTable {
 public:
  KindTable();

  char kind_of(char32_t c) {
    if (c < two_bytes_.size()) return two_bytes_[c];
    return kind_of_page(c);
  }

  // The kinds of a text (UTF-8). They lie in the table until the next call.
  Kinds kinds_of(std::string_view text);

  // The same character by character, for tests.
  Kinds plain_kinds_of(std::string_view text);

 private:
  using Page = std::array<char, 256>;

  char kind_of_page(char32_t c);

  std::array<char, 0x800> two_bytes_;  // of the characters that take up to two bytes
  std::array<std::unique_ptr<Page>, 0x1100> pages_;
  std::string kinds_;
};

}  // namespace galley
