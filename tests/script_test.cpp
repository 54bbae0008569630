#include "text/script.h"

#include <doctest/doctest.h>

#include <unicode/uchar.h>
#include <unicode/uscript.h>

#include <map>

using galley::Script;
using galley::script_of;

namespace {

// Those of the scripts with blocks of their own. Extensions and presentation forms that ICU counts
// in as well are in no newspaper.
const std::map<Script, UScriptCode> codes = {
    {Script::latin, USCRIPT_LATIN},       {Script::greek, USCRIPT_GREEK},
    {Script::cyrillic, USCRIPT_CYRILLIC}, {Script::armenian, USCRIPT_ARMENIAN},
    {Script::hebrew, USCRIPT_HEBREW},     {Script::arabic, USCRIPT_ARABIC},
    {Script::thaana, USCRIPT_THAANA},     {Script::devanagari, USCRIPT_DEVANAGARI},
    {Script::bengali, USCRIPT_BENGALI},   {Script::gurmukhi, USCRIPT_GURMUKHI},
    {Script::gujarati, USCRIPT_GUJARATI}, {Script::oriya, USCRIPT_ORIYA},
    {Script::tamil, USCRIPT_TAMIL},       {Script::telugu, USCRIPT_TELUGU},
    {Script::kannada, USCRIPT_KANNADA},   {Script::malayalam, USCRIPT_MALAYALAM},
    {Script::sinhala, USCRIPT_SINHALA},   {Script::thai, USCRIPT_THAI},
    {Script::lao, USCRIPT_LAO},           {Script::burmese, USCRIPT_MYANMAR},
    {Script::georgian, USCRIPT_GEORGIAN}, {Script::ethiopic, USCRIPT_ETHIOPIC},
    {Script::khmer, USCRIPT_KHMER},       {Script::mongolian, USCRIPT_MONGOLIAN},
    {Script::hangul, USCRIPT_HANGUL},     {Script::han, USCRIPT_HAN},
};

UScriptCode icu_script(UChar32 c) {
  UErrorCode status = U_ZERO_ERROR;
  return uscript_getScript(c, &status);
}

}  // namespace

TEST_CASE("letters are of the script that ICU gives") {
  for (UChar32 c = 0; c < 0x30000; ++c) {
    const Script script = script_of(static_cast<char32_t>(c));
    const UScriptCode icu = icu_script(c);
    if (!u_isalpha(c) || script == Script::none || icu == USCRIPT_COMMON) continue;
    if (script == Script::kana) {
      CHECK((icu == USCRIPT_HIRAGANA || icu == USCRIPT_KATAKANA));
      continue;
    }
    CAPTURE(c);
    CHECK(codes.at(script) == icu);
  }
}

TEST_CASE("a character of no script has none") {
  CHECK(script_of(0x2019) == Script::none);
  CHECK(script_of(0x13A0) == Script::none);   // Cherokee
  CHECK(script_of(0x1F600) == Script::none);  // a face
  CHECK(script_of(0x10FFFF) == Script::none);
}
