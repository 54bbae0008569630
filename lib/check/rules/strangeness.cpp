#include "check/rules/strangeness.h"

#include <unicode/uchar.h>

#include <string_view>

#include "text/script.h"
#include "text/utf8.h"

namespace galley {
namespace {

// The costs below are of the size of those in text/encoding/likelihood.h, and found by trial: by
// what they find of texts in some thirty languages that were misread on purpose, and what in texts
// that were not.

// What a character is to those beside it.
enum class Kind { space, stop, digit, lower, upper, letter, mark, sign, opening, closing, dash };

constexpr std::u32string_view usual_signs = U"\u00A0«»£§©®°·×¿¡“”‘’„–—…€™№";
constexpr std::u32string_view known_signs = U"ªº²³´½\u00AD÷‚‹›•†‡‰";
constexpr std::u32string_view opening_signs = U"“„‘‚‹¿¡";
constexpr std::u32string_view closing_signs = U"”’›…";

bool has(std::u32string_view signs, char32_t c) { return signs.find(c) != signs.npos; }

bool is_east_asian(char32_t c) { return is_unspaced(c) || script_of(c) == Script::hangul; }

Kind kind_of(char32_t c) {
  if (is_space(c)) return Kind::space;
  if (is_lower(c) && c != U'ª' && c != U'º') return Kind::lower;
  if (is_upper(c)) return Kind::upper;
  if (digit_value(c) >= 0) return Kind::digit;
  if (c < 0x80) return is_letter(c) ? Kind::letter : Kind::stop;
  if (is_mark(c)) return Kind::mark;
  if (has(opening_signs, c)) return Kind::opening;
  if (has(closing_signs, c)) return Kind::closing;
  if (c == U'–' || c == U'—') return Kind::dash;
  return is_letter(c) && c != U'ª' && c != U'º' ? Kind::letter : Kind::sign;
}

bool is_word_kind(Kind kind) {
  return kind == Kind::lower || kind == Kind::upper || kind == Kind::letter || kind == Kind::mark;
}

// Some letters of an alphabet are rare in it or are of few languages that use it.
bool is_rare_letter(char32_t c) {
  return c == U'Ÿ' || (c >= 0x180 && c < 0x250 && !(c >= 0x218 && c <= 0x21B)) ||
         (c >= 0x460 && c < 0x530) || (c >= 0x370 && c < 0x386);
}

float cost_of_letter(char32_t c) {
  const float of_case = is_upper(c) ? 2 : 0;
  if (is_rare_letter(c)) return 12;
  if (c == U'Ã') return 8.5F;  // in front of A, E and O alone, among capital letters
  if (c < 0x100) return 4.5F + of_case;
  if (c < 0x250) return 7 + of_case;
  if (c >= 0x1E00 && c < 0x1F00) return 9 + of_case;
  if (c < 0x370) return 12;
  if (c >= 0x1F00 && c < 0x2000) return 8 + of_case;
  if (script_of(c) == Script::none) return 20;
  return (is_east_asian(c) ? 6.0F : 4.5F) + of_case;
}

float cost_of_other(char32_t c) {
  if (c == replacement_character) return 8;
  if (has(usual_signs, c)) return 5.5F;
  if (has(known_signs, c)) return 8;
  switch (u_charType(static_cast<UChar32>(c))) {
    case U_UNASSIGNED:
    case U_SURROGATE:
      return 25;
    case U_CONTROL_CHAR:
      return 12;
    case U_PRIVATE_USE_CHAR:
      return 12;
    default:
      break;
  }
  if (is_unspaced(c) || c >= 0x1F000) return 7;
  if (is_mark(c)) return c < 0x370 || script_of(c) != Script::none ? 6 : 20;
  return c >= 0x2010 && c < 0x2028 ? 8 : 11;
}

float cost_of(char32_t c) {
  if (c < 0x80) return 0;
  return is_letter(c) && c != U'ª' && c != U'º' ? cost_of_letter(c) : cost_of_other(c);
}

float cost_of_letters(char32_t first, char32_t second) {
  const Kind kinds[] = {kind_of(first), kind_of(second)};
  const bool are_mixed = script_of(first) != script_of(second) && kinds[1] != Kind::mark;
  if (are_mixed && !(is_east_asian(first) && is_east_asian(second))) return 6;
  if (kinds[0] == Kind::lower && kinds[1] == Kind::upper) return 5;
  return kinds[0] == Kind::upper && kinds[1] == Kind::upper ? -1.5F : 0;
}

// Of what can follow a letter all but these is rare.
float cost_behind_letter(Kind second) {
  if (second == Kind::opening) return 4;
  if (second == Kind::dash) return 2;
  return second == Kind::sign ? 2.5F : 0;
}

float cost_before_letter(char32_t first, Kind kind, char32_t second) {
  if (kind == Kind::dash) return 2;
  if (kind == Kind::sign || first == U'”' || first == U'…') return 2.5F;
  if (is_east_asian(second)) return 0;
  // A stop, and no space behind it.
  return has(U".,;:!?)", first) || kind == Kind::digit ? 3 : 0;
}

// Letters of scripts that meet others seldom come in company.
float cost_of_first(char32_t first, char32_t second) {
  if (is_east_asian(second)) return is_east_asian(first) ? 0 : 5;
  if (second < 0x530 || (second >= 0x1E00 && second < 0x3000) || !is_letter(second)) return 0;
  return script_of(first) == script_of(second) ? 0 : 2;
}

float cost_between(char32_t first, char32_t second) {
  if (first < 0x80 && second < 0x80) return 0;
  const Kind before = kind_of(first);
  const Kind behind = kind_of(second);
  const float of_first = cost_of_first(first, second);
  if (is_word_kind(before) && is_word_kind(behind))
    return of_first + cost_of_letters(first, second);
  if (behind == Kind::mark) return 5;
  if (is_word_kind(before)) return of_first + cost_behind_letter(behind);
  if (is_word_kind(behind)) return of_first + cost_before_letter(first, before, second);
  if (before == Kind::space && behind == Kind::space) return 1.5F;
  if (before == Kind::space && behind == Kind::closing) return 3;
  return of_first + (before == Kind::opening && behind == Kind::space ? 3.0F : 0);
}

}  // namespace

float strangeness(std::string_view text, char32_t before, char32_t after) {
  float sum = 0;
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint found = decode(text, at);
    sum += cost_of(found.value) + cost_between(before, found.value);
    before = found.value;
    at += found.length;
  }
  return sum + cost_between(before, after);
}

}  // namespace galley
