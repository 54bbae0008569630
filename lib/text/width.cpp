#include <galley/text.h>
#include <unicode/uchar.h>

#include "text/utf8.h"

namespace galley {
namespace {

std::size_t width_of(char32_t c) {
  if (c < 0x80) return 1;
  const auto point = static_cast<UChar32>(c);
  if (U_GET_GC_MASK(point) & (U_GC_MN_MASK | U_GC_ME_MASK | U_GC_CF_MASK)) return 0;
  const int width = u_getIntPropertyValue(point, UCHAR_EAST_ASIAN_WIDTH);
  return width == U_EA_WIDE || width == U_EA_FULLWIDTH ? 2 : 1;
}

}  // namespace

std::size_t display_width(std::string_view text) {
  std::size_t width = 0;
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint sign = decode(text, at);
    width += width_of(sign.value);
    at += sign.length;
  }
  return width;
}

std::string_view cut_to_width(std::string_view text, std::size_t columns) {
  std::size_t width = 0;
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint sign = decode(text, at);
    width += width_of(sign.value);
    if (width > columns) return text.substr(0, at);
    at += sign.length;
  }
  return text;
}

}  // namespace galley
