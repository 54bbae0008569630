// The encodings that text comes in, and what people call them.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace galley {

enum class Encoding : std::uint8_t {
  utf8,
  utf16le,
  utf16be,
  utf32le,
  utf32be,
  windows_1252,
  windows_1250,
  windows_1251,
  windows_1253,
  windows_1254,
  windows_1255,
  windows_1256,
  windows_1257,
  windows_1258,
  windows_874,
  iso_8859_2,
  iso_8859_3,
  iso_8859_4,
  iso_8859_5,
  iso_8859_6,
  iso_8859_7,
  iso_8859_8,
  iso_8859_10,
  iso_8859_13,
  iso_8859_14,
  iso_8859_15,
  koi8_r,
  koi8_u,
  ibm866,
  macintosh,
  mac_cyrillic,
  shift_jis,
  euc_jp,
  iso_2022_jp,
  euc_kr,
  gb18030,
  big5,
};

// The encoding's name in the WHATWG Encoding Standard.
std::string_view name_of(Encoding encoding);

// The encoding that is called so, in any case and with any signs between letters and digits
// ("latin-1", "Latin 1"; Unicode Technical Standard 22, section 1.4).
std::optional<Encoding> encoding_named(std::string_view label);

// Whether a code unit takes two or four bytes: such text is no text before it is converted, not
// even its line ends.
bool is_wide(Encoding encoding);

}  // namespace galley
