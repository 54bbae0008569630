#include "split/byline/byline_word_shape.h"

#include <algorithm>

#include "split/byline/byline_signs.h"
#include "text/utf8.h"

namespace galley {
namespace {

using namespace meaning;

bool any_letter(std::string_view text, bool (*is_such)(char32_t)) {
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint c = decode(text, at);
    if (is_such(c.value)) return true;
    at += c.length;
  }
  return false;
}

}  // namespace

void set_shape(ByToken& word) {
  const std::string_view text = word.text();
  // "d'Arc": the capital stands behind the apostrophe.
  const bool elided = text.size() > 2 && (text[1] == '\'' || text.substr(1, 3) == "’");
  if (const ByteKind kind = kind_of_byte(text[0]); is_letter_kind(kind) && !elided) {
    word.capital = kind == ByteKind::capital;
    return;
  }
  const char32_t first = decode(text, 0).value;
  word.capital = is_upper(first) || (elided && any_letter(text, is_upper));
  word.caseless = !word.capital && !is_lower(first) && !any_letter(text, is_upper) &&
                  !any_letter(text, is_lower);
}

void take_stop(ByToken& word) {
  const std::string_view text = word.text();
  const CodePoint first = decode(text, 0);
  const bool single = text.size() <= 4 && first.length == text.size();
  const bool dotted = text.size() <= 7 && text.find('.') == first.length;
  const bool abbreviation =
      single || dotted || means(word, title | credential | moment) || text == "St";
  word.initial = (single || dotted) && !is_lower(first.value);
  if (word.initial && !means(word, title)) word.meaning = 0;
  if (abbreviation) ++word.size;
}

bool is_written_as_joiner(const ByToken& word) {
  constexpr std::string_view capitals[] = {"AND", "And", "Und", "UND", "ET", "Y", "E"};
  return !word.capital ||
         std::find(std::begin(capitals), std::end(capitals), word.text()) != std::end(capitals);
}

}  // namespace galley
