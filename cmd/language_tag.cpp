#include "language_tag.h"

#include <algorithm>
#include <string_view>

#include "usage_error.h"

namespace galley {
namespace {

constexpr char small_bit = 0x20;  // of a letter in ASCII

bool is_letter(char c) { return (c | small_bit) >= 'a' && (c | small_bit) <= 'z'; }
bool is_letter_or_digit(char c) { return is_letter(c) || (c >= '0' && c <= '9'); }

char small(char c) { return is_letter(c) ? static_cast<char>(c | small_bit) : c; }
char capital(char c) { return is_letter(c) ? static_cast<char>(c & ~small_bit) : c; }

bool is_language(std::string_view subtag) {
  return (subtag.size() == 2 || subtag.size() == 3) && std::ranges::all_of(subtag, is_letter);
}

bool is_subtag(std::string_view subtag) {
  return subtag.size() >= 2 && subtag.size() <= 8 &&
         std::ranges::all_of(subtag, is_letter_or_digit);
}

// Two signs are a region, four a script (BCP 47, section 2.1.1).
void append_usual_case(std::string_view subtag, std::string& tag) {
  const std::size_t capitals = subtag.size() == 2 ? 2 : subtag.size() == 4 ? 1 : 0;
  for (std::size_t i = 0; i < subtag.size(); ++i)
    tag += i < capitals ? capital(subtag[i]) : small(subtag[i]);
}

}  // namespace

std::string read_language_tag(const std::string& option, const std::string& word) {
  std::string tag;
  for (std::size_t begin = 0; begin <= word.size();) {
    const std::size_t end = std::min(word.find('-', begin), word.size());
    const std::string_view subtag = std::string_view(word).substr(begin, end - begin);
    if (!(begin == 0 ? is_language(subtag) : is_subtag(subtag)))
      throw UsageError(option, "'" + word + "' is no tag of a language", "try " + option + "=en");
    if (begin == 0)
      std::ranges::transform(subtag, std::back_inserter(tag), small);
    else
      append_usual_case(subtag, tag += '-');
    begin = end + 1;
  }
  return tag;
}

}  // namespace galley
