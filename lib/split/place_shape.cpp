#include "split/place_shape.h"

#include <algorithm>
#include <iterator>

#include "text/ascii_set.h"
#include "text/utf8.h"

namespace galley {
namespace {

constexpr std::size_t longest_place = 62;  // code points
constexpr std::size_t most_place_words = 9;
constexpr std::size_t most_small_words = 3;  // of a place in small letters
constexpr std::size_t most_digits = 2;
constexpr AsciiSet foreign_signs = "!?;:\"<>=@#%$&*+|~\\";

bool is_linking_word(std::string_view word) {
  constexpr std::string_view words[] = {
      "and",  "de",  "del",  "da",  "do",  "dos", "das", "di",  "du", "des",  "la",
      "las",  "le",  "les",  "los", "el",  "the", "of",  "on",  "in", "am",   "an",
      "der",  "den", "im",   "bei", "und", "y",   "e",   "et",  "en", "near", "aan",
      "upon", "sur", "sous", "al",  "i",   "и",   "na",  "nad", "ob", "-"};
  return std::find(std::begin(words), std::end(words), word) != std::end(words);
}

}  // namespace

PlaceShape place_shape_of(std::string_view place) {
  PlaceShape shape;
  std::size_t word_begin = 0;
  const auto end_word = [&](std::size_t end) {
    const std::string_view word = place.substr(word_begin, end - word_begin);
    if (word.empty()) return;
    ++shape.words;
    if (is_lower(decode(word, 0).value) && !is_linking_word(word)) shape.lower_word = true;
  };
  for (std::size_t at = 0; at < place.size();) {
    const CodePoint c = decode(place, at);
    if (is_space(c.value) || c.value == ',' || c.value == '/') {
      end_word(at);
      word_begin = at + c.length;
    } else if (is_letter(c.value)) {
      ++shape.letters;
      if (is_upper(c.value))
        ++shape.capitals;
      else if (!is_lower(c.value))
        ++shape.caseless;
    } else if (digit_value(c.value) >= 0) {
      ++shape.digits;
    } else if (foreign_signs.has(place[at])) {
      shape.forbidden = true;
    }
    ++shape.length;
    at += c.length;
  }
  end_word(place.size());
  return shape;
}

bool is_place(const PlaceShape& shape, bool beside_date) {
  if (shape.forbidden || shape.letters < 2 || shape.digits > most_digits) return false;
  if (shape.length > longest_place || shape.words > most_place_words) return false;
  // Old wire copy writes "caracas, march 19": a date at its side proves a short lower-case place.
  return !shape.lower_word || (beside_date && shape.words <= most_small_words);
}

bool all_capitals(const PlaceShape& shape) {
  return shape.letters >= 3 && shape.capitals * 10 >= shape.letters * 8;
}

bool opens_in_capitals(std::string_view place) {
  return all_capitals(place_shape_of(place.substr(0, place.find(','))));
}

}  // namespace galley
