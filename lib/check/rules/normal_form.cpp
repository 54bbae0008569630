#include "check/rules/normal_form.h"

#include <unicode/unorm2.h>
#include <unicode/ustring.h>

#include <string>
#include <string_view>
#include <utility>

#include "check/rules/signs.h"
#include "text/repair.h"

namespace galley {
namespace {

// The word around a character: letters with their marks.
Span word_around(std::string_view text, std::size_t at) {
  Span word = {at, at};
  const auto belongs = [](const CodePoint& found) {
    return found.length > 0 && (is_letter(found.value) || is_mark(found.value));
  };
  if (!belongs(decode(text, at))) return word;
  for (CodePoint found = decode(text, at); belongs(found); found = decode(text, word.end))
    word.end += found.length;
  for (CodePoint found = decode_before(text, at); belongs(found);
       found = decode_before(text, word.begin))
    word.begin -= found.length;
  return word;
}

// Signs that NFC puts another in place of, which may look otherwise.
bool has_compatibility_ideograph(std::string_view word) {
  bool found = false;
  for_each_sign(word, [&](std::size_t, const CodePoint& sign) {
    found = found || (sign.value >= 0xF900 && sign.value < 0xFB00) || sign.value >= 0x2F800;
  });
  return found;
}

std::u16string utf16_of(std::string_view utf8) {
  std::u16string units(utf8.size(), u'\0');
  std::int32_t size = 0;
  UErrorCode status = U_ZERO_ERROR;
  u_strFromUTF8(units.data(), static_cast<std::int32_t>(units.size()), &size, utf8.data(),
                static_cast<std::int32_t>(utf8.size()), &status);
  units.resize(U_SUCCESS(status) ? static_cast<std::size_t>(size) : 0);
  return units;
}

std::string utf8_of(std::u16string_view units) {
  std::string text(units.size() * 3, '\0');
  std::int32_t size = 0;
  UErrorCode status = U_ZERO_ERROR;
  u_strToUTF8(text.data(), static_cast<std::int32_t>(text.size()), &size, units.data(),
              static_cast<std::int32_t>(units.size()), &status);
  text.resize(U_SUCCESS(status) ? static_cast<std::size_t>(size) : 0);
  return text;
}

// A word of UTF-8 in NFC.
std::string composed(std::string_view word) {
  UErrorCode status = U_ZERO_ERROR;
  const UNormalizer2* const nfc = unorm2_getNFCInstance(&status);
  const std::u16string units = utf16_of(word);
  std::u16string normal(units.size() * 3 + 1, u'\0');
  const auto size =
      unorm2_normalize(nfc, units.data(), static_cast<std::int32_t>(units.size()), normal.data(),
                       static_cast<std::int32_t>(normal.size()), &status);
  if (U_FAILURE(status)) return std::string(word);
  normal.resize(static_cast<std::size_t>(size));
  return utf8_of(normal);
}

// Whether NFC may join the character with one before it, or have another in its place.
bool may_be_composed(char32_t c) {
  return c >= 0x300 &&
         u_getIntPropertyValue(static_cast<UChar32>(c), UCHAR_NFC_QUICK_CHECK) != UNORM_YES;
}

}  // namespace

void find_not_nfc(Proof& proof, Findings& findings) {
  for (const std::string_view text : proof.texts()) {
    std::size_t done = 0;
    for_each_sign(text, [&](std::size_t at, const CodePoint& sign) {
      if (at < done || !may_be_composed(sign.value)) return;
      const Span span = word_around(text, at);
      done = span.end;
      const std::string_view word = text.substr(span.begin, span.size());
      if (has_compatibility_ideograph(word) || !is_utf8(word)) return;
      std::string normal = composed(word);
      if (code_points(normal) >= code_points(word)) return;
      findings.add_repair(word, "'" + std::string(word) + "' is not composed (NFC)",
                          std::move(normal));
    });
  }
}

}  // namespace galley
