#include <galley/encoding.h>

#include <algorithm>
#include <iterator>
#include <string>

#include "text/encoding/converter.h"
#include "text/utf8.h"

namespace galley {
namespace {

struct Row {
  Encoding encoding;
  std::string_view name;
  std::string_view converter;
  std::string_view labels;  // each behind a space; those that differ in signs alone stand once
};

// Names and labels of the WHATWG Encoding Standard (encoding.spec.whatwg.org, section 4.2), with
// some that other programs write. As there, an encoding is read as the one that contains it:
// ISO-8859-1 as windows-1252, GB 2312 and GBK as gb18030. In the order of the enumeration.
constexpr Row rows[] = {
    {Encoding::utf8, "UTF-8", "UTF-8",
     " utf8 unicode11utf8 unicode20utf8 xunicode20utf8 cp65001 utf8sig utf8bom"},
    {Encoding::utf16le, "UTF-16LE", "UTF-16LE",
     " utf16le utf16 unicode csunicode unicodefeff ucs2 iso10646ucs2 ucs2le cp1200"},
    {Encoding::utf16be, "UTF-16BE", "UTF-16BE", " utf16be unicodefffe ucs2be cp1201"},
    {Encoding::utf32le, "UTF-32LE", "UTF-32LE", " utf32le utf32 ucs4 iso10646ucs4 ucs4le"},
    {Encoding::utf32be, "UTF-32BE", "UTF-32BE", " utf32be ucs4be"},
    {Encoding::windows_1252, "windows-1252", "windows-1252",
     " windows1252 cp1252 xcp1252 latin1 l1 iso88591 iso885911987 csisolatin1 isoir100 ascii"
     " usascii ansix341968 cp819 ibm819 ansi"},
    {Encoding::windows_1250, "windows-1250", "windows-1250", " windows1250 cp1250 xcp1250"},
    {Encoding::windows_1251, "windows-1251", "windows-1251", " windows1251 cp1251 xcp1251"},
    {Encoding::windows_1253, "windows-1253", "windows-1253", " windows1253 cp1253 xcp1253"},
    {Encoding::windows_1254, "windows-1254", "windows-1254",
     " windows1254 cp1254 xcp1254 latin5 l5 iso88599 iso885991989 csisolatin5 isoir148"},
    {Encoding::windows_1255, "windows-1255", "windows-1255", " windows1255 cp1255 xcp1255"},
    {Encoding::windows_1256, "windows-1256", "windows-1256", " windows1256 cp1256 xcp1256"},
    {Encoding::windows_1257, "windows-1257", "windows-1257", " windows1257 cp1257 xcp1257"},
    {Encoding::windows_1258, "windows-1258", "windows-1258", " windows1258 cp1258 xcp1258"},
    {Encoding::windows_874, "windows-874", "windows-874-2000",
     " windows874 cp874 dos874 iso885911 tis620"},
    {Encoding::iso_8859_2, "ISO-8859-2", "ISO-8859-2",
     " iso88592 iso885921987 latin2 l2 csisolatin2 isoir101"},
    {Encoding::iso_8859_3, "ISO-8859-3", "ISO-8859-3",
     " iso88593 iso885931988 latin3 l3 csisolatin3 isoir109"},
    {Encoding::iso_8859_4, "ISO-8859-4", "ISO-8859-4",
     " iso88594 iso885941988 latin4 l4 csisolatin4 isoir110"},
    {Encoding::iso_8859_5, "ISO-8859-5", "ISO-8859-5",
     " iso88595 iso885951988 cyrillic csisolatincyrillic isoir144"},
    {Encoding::iso_8859_6, "ISO-8859-6", "ISO-8859-6",
     " iso88596 iso885961987 iso88596e iso88596i csiso88596e csiso88596i arabic csisolatinarabic"
     " asmo708 ecma114 isoir127"},
    {Encoding::iso_8859_7, "ISO-8859-7", "ISO-8859-7",
     " iso88597 iso885971987 greek greek8 csisolatingreek ecma118 elot928 isoir126 suneugreek"},
    {Encoding::iso_8859_8, "ISO-8859-8", "ISO-8859-8",
     " iso88598 iso885981988 iso88598e iso88598i csiso88598e csiso88598i hebrew csisolatinhebrew"
     " isoir138 visual logical"},
    {Encoding::iso_8859_10, "ISO-8859-10", "iso-8859_10-1998",
     " iso885910 latin6 l6 csisolatin6 isoir157"},
    {Encoding::iso_8859_13, "ISO-8859-13", "ISO-8859-13", " iso885913 latin7 l7"},
    {Encoding::iso_8859_14, "ISO-8859-14", "iso-8859_14-1998", " iso885914 latin8 l8"},
    {Encoding::iso_8859_15, "ISO-8859-15", "ISO-8859-15", " iso885915 latin9 l9 csisolatin9"},
    {Encoding::koi8_r, "KOI8-R", "KOI8-R", " koi8r koi8 koi cskoi8r"},
    {Encoding::koi8_u, "KOI8-U", "KOI8-U", " koi8u koi8ru"},
    {Encoding::ibm866, "IBM866", "ibm-866", " ibm866 cp866 866 csibm866 dos866"},
    {Encoding::macintosh, "macintosh", "macintosh",
     " macintosh mac csmacintosh xmacroman macroman"},
    {Encoding::mac_cyrillic, "x-mac-cyrillic", "x-mac-cyrillic",
     " xmaccyrillic maccyrillic xmacukrainian"},
    {Encoding::shift_jis, "Shift_JIS", "ibm-943_P15A-2003",
     " shiftjis sjis xsjis csshiftjis windows31j cp932 windows932 ms932 mskanji"},
    {Encoding::euc_jp, "EUC-JP", "euc-jp-2007", " eucjp xeucjp ujis cseucpkdfmtjapanese"},
    {Encoding::iso_2022_jp, "ISO-2022-JP", "ISO-2022-JP", " iso2022jp csiso2022jp jis"},
    {Encoding::euc_kr, "EUC-KR", "windows-949-2000",
     " euckr cseuckr windows949 cp949 ms949 uhc korean ksc5601 ksc56011987 ksc56011989"
     " csksc56011987 isoir149"},
    {Encoding::gb18030, "gb18030", "gb18030",
     " gb18030 gbk xgbk cp936 windows936 ms936 gb2312 csgb2312 gb231280 csiso58gb231280 chinese"
     " isoir58 euccn"},
    {Encoding::big5, "Big5", "Big5-HKSCS",
     " big5 cnbig5 xxbig5 csbig5 big5hkscs cp950 windows950 ms950"},
};

static_assert(std::size(rows) == static_cast<std::size_t>(Encoding::big5) + 1);

constexpr bool are_in_order() {
  for (std::size_t i = 0; i < std::size(rows); ++i)
    if (rows[i].encoding != static_cast<Encoding>(i)) return false;
  return true;
}
static_assert(are_in_order());

const Row& row_of(Encoding encoding) { return rows[static_cast<std::size_t>(encoding)]; }

// The label's letters and digits in lower case, behind a space.
std::string key_of(std::string_view label) {
  std::string key = " ";
  for (const char c : label) {
    if (is_ascii_digit(static_cast<unsigned char>(c))) key += c;
    if (is_ascii_letter(static_cast<unsigned char>(c))) key += static_cast<char>(c | 0x20);
  }
  return key;
}

bool has_label(std::string_view labels, std::string_view key) {
  for (std::size_t at = labels.find(key); at != labels.npos; at = labels.find(key, at + 1)) {
    const std::size_t end = at + key.size();
    if (end == labels.size() || labels[end] == ' ') return true;
  }
  return false;
}

}  // namespace

std::string_view name_of(Encoding encoding) { return row_of(encoding).name; }

std::string_view converter_of(Encoding encoding) { return row_of(encoding).converter; }

std::optional<Encoding> encoding_named(std::string_view label) {
  const std::string key = key_of(label);
  if (key.size() == 1) return std::nullopt;
  const auto* const found = std::find_if(
      std::begin(rows), std::end(rows), [&](const Row& row) { return has_label(row.labels, key); });
  if (found == std::end(rows)) return std::nullopt;
  return found->encoding;
}

bool is_wide(Encoding encoding) {
  return encoding >= Encoding::utf16le && encoding <= Encoding::utf32be;
}

}  // namespace galley
