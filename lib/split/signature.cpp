#include "split/signature.h"

#include <algorithm>

#include "split/agencies.h"
#include "split/byline/name_words.h"
#include "split/date/date_words.h"
#include "text/ascii_set.h"
#include "text/utf8.h"

namespace galley {
namespace {

constexpr std::size_t longest_initials = 24;   // bytes of "ab/cd/ef"
constexpr std::size_t longest_signature = 40;  // bytes of a line that tells who and when

bool is_initials(std::string_view text) {
  return text.size() >= 2 && text.size() <= 4 && std::all_of(text.begin(), text.end(), [](char c) {
           return is_ascii_letter(static_cast<unsigned char>(c));
         });
}

bool has_vowel(std::string_view text) {
  return find_first_of(text, AsciiSet("aeiouyAEIOUY")) != text.npos || !is_ascii(text);
}

// How an editor signs: two or three letters of one case, or four that make no word.
bool is_signature(std::string_view text) {
  constexpr WordMeaning small_words = meaning::stop | meaning::joiner | meaning::by;
  std::size_t letters = 0;
  std::size_t capitals = 0;
  for (std::size_t at = 0; at < text.size(); ++letters) {
    const CodePoint c = decode(text, at);
    if (!is_letter(c.value)) return false;
    capitals += is_upper(c.value);
    at += c.length;
  }
  const std::size_t longest = has_vowel(text) ? 3 : 4;
  return letters >= 2 && letters <= longest && (capitals == 0 || capitals == letters) &&
         (meaning_of(text) & small_words) == 0;
}

}  // namespace

std::string_view agency_with_initials(std::string_view text) {
  std::string_view agency;
  while (!text.empty()) {
    const std::size_t end = std::min(find_first_of(text, AsciiSet("/,;")), text.size());
    const std::string_view part = trim(text.substr(0, end));
    if (is_agency(part))
      agency = part;
    else if (!is_initials(part))
      return {};
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return agency;
}

bool is_initials_chain(std::string_view text) {
  constexpr AsciiSet signs = "/\\-,;()| ";
  if (text.size() > longest_initials) return false;
  bool proved = find_first_of(text, AsciiSet("/\\")) != text.npos;
  std::size_t count = 0;
  while (!text.empty()) {
    const std::size_t end = std::min(find_first_of(text, signs), text.size());
    const std::string_view part = text.substr(0, end);
    if (!part.empty()) {
      if (!is_signature(part)) return false;
      proved |= !has_vowel(part);
      ++count;
    }
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return count >= 2 && proved;
}

std::string_view agency_before_initials(std::string_view text) {
  if (text.size() > longest_signature) return {};
  for (std::size_t blank = text.find(' '); blank != text.npos; blank = text.find(' ', blank + 1))
    if (is_agency(text.substr(0, blank)) && is_initials_chain(trim(text.substr(blank))))
      return text.substr(0, blank);
  return {};
}

bool is_time_group(std::string_view text) {
  const std::size_t digits = find_first_of(text, AsciiSet("0123456789"));
  if (digits == text.npos || text.size() > longest_signature) return false;
  constexpr std::string_view form = "000000 ";
  const std::string_view group = text.substr(digits);
  const bool six =
      group.size() > form.size() &&
      std::equal(form.begin(), form.end(), group.begin(), [](char wanted, char c) {
        return wanted == ' ' ? c == ' ' : is_ascii_digit(static_cast<unsigned char>(c));
      });
  const std::string_view before = trim(text.substr(0, digits));
  if (!six || !(before.empty() || is_agency(before))) return false;
  std::string_view rest = group.substr(form.size());
  const std::size_t year = rest.rfind(' ');
  if (year == rest.npos || rest.size() - year != 3) return false;
  const std::string_view month = rest.substr(0, year);
  return find_date_word(month.substr(month.rfind(' ') + 1)) != nullptr;
}

}  // namespace galley
