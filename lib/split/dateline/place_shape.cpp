#include "split/dateline/place_shape.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <iterator>

#include "split/byline/name_words.h"
#include "text/ascii_set.h"
#include "text/utf8.h"

namespace galley {
namespace {

constexpr std::size_t longest_place = 62;  // code points
constexpr std::size_t most_place_words = 9;
constexpr std::size_t most_small_words = 3;  // of a place in small letters
constexpr std::size_t most_digits = 2;
constexpr std::size_t fewest_letters = 3;  // of a place in capitals
constexpr AsciiSet foreign_signs = "!?;:\"<>=@#%$&*+|~\\";

constexpr std::size_t longest_linking_word = 4;

// A short word as a number.
constexpr std::uint32_t packed(std::string_view word) {
  std::uint32_t number = 0;
  for (const char c : word) number = number << 8 | static_cast<unsigned char>(c);
  return number;
}

constexpr auto linking_words = [] {
  constexpr std::string_view words[] = {
      "and",  "de",  "del",  "da",  "do",  "dos", "das", "di",  "du", "des",  "la",
      "las",  "le",  "les",  "los", "el",  "the", "of",  "on",  "in", "am",   "an",
      "der",  "den", "im",   "bei", "und", "y",   "e",   "et",  "en", "near", "aan",
      "upon", "sur", "sous", "al",  "i",   "и",   "na",  "nad", "ob"};
  std::array<std::uint32_t, std::size(words)> numbers{};
  std::transform(std::begin(words), std::end(words), numbers.begin(), packed);
  std::sort(numbers.begin(), numbers.end());
  return numbers;
}();

bool is_linking_word(std::string_view word) {
  return word.size() <= longest_linking_word &&
         std::binary_search(linking_words.begin(), linking_words.end(), packed(word));
}

enum class Kind : char { other, gap, upper, lower, caseless, digit, foreign };

constexpr auto ascii_kinds = [] {
  constexpr AsciiSet gaps = " \t\n\v\f\r,/";
  std::array<Kind, 128> kinds{};
  for (char32_t c = 0; c < kinds.size(); ++c) {
    const char sign = static_cast<char>(c);
    if (gaps.has(sign)) kinds[c] = Kind::gap;
    if (c - 'A' < 26) kinds[c] = Kind::upper;
    if (c - 'a' < 26) kinds[c] = Kind::lower;
    if (is_ascii_digit(c)) kinds[c] = Kind::digit;
    if (foreign_signs.has(sign)) kinds[c] = Kind::foreign;
  }
  return kinds;
}();

Kind kind_of(char32_t c) {
  if (c < ascii_kinds.size()) return ascii_kinds[c];
  if (is_space(c)) return Kind::gap;
  if (is_letter(c)) return is_upper(c) ? Kind::upper : is_lower(c) ? Kind::lower : Kind::caseless;
  return digit_value(c) >= 0 ? Kind::digit : Kind::other;
}

}  // namespace

PlaceShape place_shape_of(std::string_view place) {
  PlaceShape shape;
  std::array<std::size_t, 7> counts{};
  std::size_t word_begin = 0;
  bool lower_begin = false;  // of the word
  const auto end_word = [&](std::size_t end) {
    if (end == word_begin) return;
    ++shape.words;
    if (lower_begin && !shape.lower_word)
      shape.lower_word = !is_linking_word(place.substr(word_begin, end - word_begin));
  };
  for (std::size_t at = 0; at < place.size(); ++shape.length) {
    const CodePoint c = decode(place, at);
    const Kind kind = kind_of(c.value);
    ++counts[static_cast<std::size_t>(kind)];
    if (at == word_begin) lower_begin = kind == Kind::lower;
    if (kind == Kind::gap) {
      end_word(at);
      word_begin = at + c.length;
    }
    at += c.length;
  }
  end_word(place.size());
  const auto count = [&](Kind kind) { return counts[static_cast<std::size_t>(kind)]; };
  shape.capitals = count(Kind::upper);
  shape.caseless = count(Kind::caseless);
  shape.letters = shape.capitals + shape.caseless + count(Kind::lower);
  shape.digits = count(Kind::digit);
  shape.forbidden = count(Kind::foreign) > 0;
  return shape;
}

bool is_place(const PlaceShape& shape, bool beside_date) {
  if (shape.forbidden || shape.letters < 2 || shape.digits > most_digits) return false;
  if (shape.length > longest_place || shape.words > most_place_words) return false;
  // Old wire copy writes "caracas, march 19": a date at its side proves a short lower-case place.
  return !shape.lower_word || (beside_date && shape.words <= most_small_words);
}

bool never_names_place(std::string_view word) {
  constexpr WordMeaning never = meaning::stop | meaning::title | meaning::moment | meaning::lead |
                                meaning::desk | meaning::other_credit | meaning::source;
  return (meaning_of(word) & never) != 0;
}

bool is_label(std::string_view place, const PlaceShape& shape) {
  return shape.words == 1 && never_names_place(place);
}

bool all_capitals(const PlaceShape& shape) {
  return shape.letters >= fewest_letters && shape.capitals * 10 >= shape.letters * 8;
}

bool all_capitals(std::string_view text) {
  if (text.size() < fewest_letters) return false;
  std::size_t small = 0;
  for (const char c : text)
    if (c >= 'a' && c <= 'z' && ++small * 5 > text.size()) return false;
  return all_capitals(place_shape_of(text));
}

bool opens_in_capitals(std::string_view place, const PlaceShape& shape) {
  const std::size_t comma = place.find(',');
  return all_capitals(comma == place.npos ? shape : place_shape_of(place.substr(0, comma)));
}

}  // namespace galley
