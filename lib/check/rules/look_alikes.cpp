#include "check/rules/look_alikes.h"

#include <algorithm>
#include <iterator>

#include "text/language_tag.h"

namespace galley {
namespace {

struct Row {
  char32_t latin;
  char32_t cyrillic;
  char32_t greek;
  std::string_view languages = {};  // that write the Cyrillic letter; empty: all do
};

// Languages with І. Those of the Caucasus that have a palochka are often typed with a Latin I in
// its place, and no other letter is meant.
constexpr std::string_view with_dotted_i = "uk be kk";

// Of Unicode Technical Standard 39, Unicode Security Mechanisms (confusables.txt), what is the same
// in most typefaces.
constexpr Row rows[] = {
    {U'A', U'\u0410', U'\u0391'},
    {U'B', U'\u0412', U'\u0392'},
    {U'C', U'\u0421', 0},
    {U'E', U'\u0415', U'\u0395'},
    {U'H', U'\u041D', U'\u0397'},
    {U'I', U'\u0406', U'\u0399', with_dotted_i},
    {U'J', U'\u0408', 0, "sr mk"},
    {U'K', U'\u041A', U'\u039A'},
    {U'M', U'\u041C', U'\u039C'},
    {U'N', 0, U'\u039D'},
    {U'O', U'\u041E', U'\u039F'},
    {U'P', U'\u0420', U'\u03A1'},
    {U'T', U'\u0422', U'\u03A4'},
    {U'X', U'\u0425', U'\u03A7'},
    {U'Y', 0, U'\u03A5'},
    {U'Z', 0, U'\u0396'},
    {U'a', U'\u0430', 0},
    {U'c', U'\u0441', 0},
    {U'e', U'\u0435', 0},
    {U'i', U'\u0456', 0, with_dotted_i},
    {U'j', U'\u0458', 0, "sr mk"},
    {U'o', U'\u043E', U'\u03BF'},
    {U'p', U'\u0440', 0},
    {U'x', U'\u0445', 0},
    {U'y', U'\u0443', 0},
    {U'\u00CB', U'\u0401', 0},
    {U'\u00CF', U'\u0407', 0, "uk"},
    {U'\u00EB', U'\u0451', 0},
    {U'\u00EF', U'\u0457', 0, "uk"},
};

bool writes(std::string_view language, const Row& row) {
  return row.languages.empty() ||
         (language.size() == 2 && row.languages.find(language) != row.languages.npos);
}

char32_t letter_of(const Row& row, Script script) {
  if (script == Script::latin) return row.latin;
  return script == Script::cyrillic ? row.cyrillic : row.greek;
}

}  // namespace

char32_t look_alike(char32_t letter, Script script, std::string_view language) {
  const auto* row = std::find_if(std::begin(rows), std::end(rows), [&](const Row& each) {
    return each.latin == letter || each.cyrillic == letter || each.greek == letter;
  });
  if (row == std::end(rows)) return 0;
  if (script == Script::cyrillic && !writes(primary_language(language), *row)) return 0;
  return letter_of(*row, script);
}

}  // namespace galley
