#include "read/sgml/sgml_text.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>

#include "bytes/byte_search.h"
#include "text/utf8.h"
#include "text/word_table.h"

namespace galley {
namespace {

using Row = WordRow<char32_t>;

// The upper half of Latin-1, from U+00A0 on (ISO 8879 ISOlat1, ISOnum and ISOdia, as in HTML).
constexpr std::string_view latin1_names[] = {
    "nbsp",   "iexcl",  "cent",   "pound",  "curren", "yen",    "brvbar", "sect",   "uml",
    "copy",   "ordf",   "laquo",  "not",    "shy",    "reg",    "macr",   "deg",    "plusmn",
    "sup2",   "sup3",   "acute",  "micro",  "para",   "middot", "cedil",  "sup1",   "ordm",
    "raquo",  "frac14", "frac12", "frac34", "iquest", "Agrave", "Aacute", "Acirc",  "Atilde",
    "Auml",   "Aring",  "AElig",  "Ccedil", "Egrave", "Eacute", "Ecirc",  "Euml",   "Igrave",
    "Iacute", "Icirc",  "Iuml",   "ETH",    "Ntilde", "Ograve", "Oacute", "Ocirc",  "Otilde",
    "Ouml",   "times",  "Oslash", "Ugrave", "Uacute", "Ucirc",  "Uuml",   "Yacute", "THORN",
    "szlig",  "agrave", "aacute", "acirc",  "atilde", "auml",   "aring",  "aelig",  "ccedil",
    "egrave", "eacute", "ecirc",  "euml",   "igrave", "iacute", "icirc",  "iuml",   "eth",
    "ntilde", "ograve", "oacute", "ocirc",  "otilde", "ouml",   "divide", "oslash", "ugrave",
    "uacute", "ucirc",  "uuml",   "yacute", "thorn",  "yuml"};
static_assert(std::size(latin1_names) == 0x60);

// The rest of ISOnum and ISOpub that news is written with, and a few letters of ISOlat2.
constexpr Row other_names[] = {
    {"lt", '<'},        {"gt", '>'},        {"amp", '&'},       {"quot", '"'},
    {"apos", '\''},     {"blank", ' '},     {"num", '#'},       {"dollar", '$'},
    {"percnt", '%'},    {"lpar", '('},      {"rpar", ')'},      {"ast", '*'},
    {"plus", '+'},      {"comma", ','},     {"hyphen", '-'},    {"hyph", '-'},
    {"period", '.'},    {"sol", '/'},       {"colon", ':'},     {"semi", ';'},
    {"equals", '='},    {"quest", '?'},     {"excl", '!'},      {"commat", '@'},
    {"lsqb", '['},      {"rsqb", ']'},      {"bsol", '\\'},     {"lowbar", '_'},
    {"lcub", '{'},      {"rcub", '}'},      {"verbar", '|'},    {"ensp", 0x2002},
    {"emsp", 0x2003},   {"thinsp", 0x2009}, {"ndash", 0x2013},  {"mdash", 0x2014},
    {"horbar", 0x2015}, {"lsquo", 0x2018},  {"rsquo", 0x2019},  {"sbquo", 0x201A},
    {"lsquor", 0x201A}, {"ldquo", 0x201C},  {"rdquo", 0x201D},  {"bdquo", 0x201E},
    {"ldquor", 0x201E}, {"dagger", 0x2020}, {"Dagger", 0x2021}, {"bull", 0x2022},
    {"hellip", 0x2026}, {"permil", 0x2030}, {"prime", 0x2032},  {"Prime", 0x2033},
    {"lsaquo", 0x2039}, {"rsaquo", 0x203A}, {"euro", 0x20AC},   {"trade", 0x2122},
    {"frac13", 0x2153}, {"frac23", 0x2154}, {"frac18", 0x215B}, {"frac38", 0x215C},
    {"frac58", 0x215D}, {"frac78", 0x215E}, {"larr", 0x2190},   {"rarr", 0x2192},
    {"minus", 0x2212},  {"le", 0x2264},     {"ge", 0x2265},     {"OElig", 0x152},
    {"oelig", 0x153},   {"Scaron", 0x160},  {"scaron", 0x161},  {"Zcaron", 0x17D},
    {"zcaron", 0x17E},  {"Ccaron", 0x10C},  {"ccaron", 0x10D},  {"cacute", 0x107},
    {"inodot", 0x131},  {"Yuml", 0x178},    {"circ", 0x2C6},    {"tilde", 0x2DC},
};

constexpr std::size_t name_count = std::size(latin1_names) + std::size(other_names);

constexpr auto all_names = [] {
  std::array<Row, name_count> rows{};
  for (std::size_t i = 0; i < std::size(latin1_names); ++i)
    rows[i] = {latin1_names[i], static_cast<char32_t>(0xA0 + i)};
  std::copy(std::begin(other_names), std::end(other_names), rows.begin() + 0x60);
  return rows;
}();

// Names differ by case alone: "Auml" and "auml". So they are not folded.
constexpr WordTable<char32_t, slots_for(name_count)> names{std::span<const Row>(all_names)};

// What Windows-1252 has in the place of the controls U+0080 to U+009F; nobody means those.
constexpr char16_t windows_1252[] = {0x20AC, 0x81,   0x201A, 0x192,  0x201E, 0x2026, 0x2020, 0x2021,
                                     0x2C6,  0x2030, 0x160,  0x2039, 0x152,  0x8D,   0x17D,  0x8F,
                                     0x90,   0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                     0x2DC,  0x2122, 0x161,  0x203A, 0x153,  0x9D,   0x17E,  0x178};

bool is_control(char32_t c) {
  return (c < 0x20 && c != '\n' && c != '\t') || (c >= 0x7F && c < 0xA0);
}

// The number behind "&#": "60" or "x3C".
std::optional<char32_t> read_number(std::string_view digits) {
  const bool hexadecimal = digits.starts_with('x') || digits.starts_with('X');
  if (hexadecimal) digits.remove_prefix(1);
  std::uint32_t value = 0;
  const char* const end = digits.data() + digits.size();
  const auto [stop, error] = std::from_chars(digits.data(), end, value, hexadecimal ? 16 : 10);
  const bool surrogate = value >= 0xD800 && value < 0xE000;
  if (error != std::errc() || stop != end || surrogate || value > 0x10FFFF) return std::nullopt;
  return value >= 0x80 && value < 0xA0 ? windows_1252[value - 0x80] : value;
}

std::optional<char32_t> read_reference(std::string_view name) {
  if (name.starts_with('#')) return read_number(name.substr(1));
  const char32_t* const found = names.find_folded(name);
  return found ? std::optional(*found) : std::nullopt;
}

// Appends what the '&' at `at` begins; gives where the text goes on.
std::size_t append_reference(std::string_view text, std::size_t at, std::string& out) {
  constexpr std::size_t longest = 12;  // "&#x0010FFFF;"
  const std::string_view near = text.substr(at, longest);
  const std::size_t end = near.find(';');
  const auto found = end == near.npos ? std::nullopt : read_reference(near.substr(1, end - 1));
  if (!found) {
    out += '&';
    return at + 1;
  }
  if (!is_control(*found)) append_utf8(*found, out);
  return at + end + 1;
}

}  // namespace

void append_sgml_text(std::string_view text, std::string& out) {
  for (std::size_t at = 0;;) {
    const std::size_t stop = find_reference_or_control(text, at);
    out.append(text, at, stop - at);
    if (stop == text.size()) return;
    at = stop + 1;
    if (text[stop] == '&') at = append_reference(text, stop, out);
    if (text[stop] == '\r' && !text.substr(at).starts_with('\n')) out += '\n';
  }
}

}  // namespace galley
