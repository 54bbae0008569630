#include "text/words/kinds.h"

#include <unicode/uchar.h>
#include <unicode/unorm2.h>
#include <unicode/uscript.h>

#include <algorithm>

#include "bytes/eight_bytes.h"
#include "text/utf8.h"

namespace galley {
namespace {

// A kind and the properties that make a character one.
struct KindRow {
  char kind;
  WordClass word;
  SentenceClass sentence;
  bool picture = false;
  bool unspaced = false;

  bool is_of(const KindRow& other) const {
    return word == other.word && sentence == other.sentence && picture == other.picture &&
           unspaced == other.unspaced;
  }
};

using W = WordClass;
using S = SentenceClass;

constexpr KindRow rows[] = {
    // Characters of ASCII, which others are like.
    {' ', W::space, S::space},
    {'\t', W::other, S::space},
    {'\v', W::newline, S::space},
    {'$', W::other, S::other},
    {'(', W::other, S::close},
    {'-', W::other, S::s_continue},
    {'!', W::other, S::s_term},
    {'x', W::letter, S::lower},
    {'X', W::letter, S::upper},
    {'0', W::numeric, S::numeric},
    {'.', W::mid_num_let, S::a_term},
    {':', W::mid_letter, S::s_continue},
    {',', W::mid_num, S::s_continue},
    {';', W::mid_num, S::other},
    {'_', W::extend_num_let, S::other},
    {'"', W::double_quote, S::close},
    {'\'', W::single_quote, S::close},
    {'\r', W::cr, S::cr},
    {'\n', W::lf, S::lf},
    // The others.
    {kind::extend, W::extend, S::extend},
    {kind::emoji_modifier, W::extend, S::other},
    {kind::zwj, W::zwj, S::extend},
    {kind::letter, W::letter, S::o_letter},
    {kind::modifier_letter, W::letter, S::other},
    {kind::small_picture, W::letter, S::lower, true},
    {kind::capital_picture, W::letter, S::upper, true},
    {kind::hebrew, W::hebrew_letter, S::o_letter},
    {kind::joining_space, W::extend_num_let, S::space},
    {kind::mid_letter, W::mid_letter, S::other},
    {kind::mid_num_let, W::mid_num_let, S::other},
    {kind::mid_quote, W::mid_num_let, S::close},
    {kind::mid_numeric, W::mid_num, S::numeric},
    {kind::armenian_stop, W::mid_num, S::s_term},
    {kind::picture, W::other, S::other, true},
    {kind::picture_stop, W::other, S::s_term, true},
    {kind::regional_indicator, W::regional_indicator, S::other},
    {kind::zero_width_space, W::other, S::extend},
    {kind::unjoined_letter, W::other, S::o_letter},
    {kind::separator, W::newline, S::sep},
    {kind::unspaced_letter, W::other, S::o_letter, false, true},
    {kind::unspaced_symbol, W::other, S::other, false, true},
    {kind::unspaced_stop, W::other, S::s_term, false, true},
    {kind::unspaced_mark, W::extend, S::extend, false, true},
    {kind::repetition, W::letter, S::o_letter, false, true},
    {kind::katakana, W::katakana, S::o_letter, false, true},
    {kind::katakana_sign, W::katakana, S::other, false, true},
};

WordClass word_class_of(UChar32 c) {
  switch (u_getIntPropertyValue(c, UCHAR_WORD_BREAK)) {
    case U_WB_ALETTER:
      return W::letter;
    case U_WB_HEBREW_LETTER:
      return W::hebrew_letter;
    case U_WB_NUMERIC:
      return W::numeric;
    case U_WB_KATAKANA:
      return W::katakana;
    case U_WB_EXTENDNUMLET:
      return W::extend_num_let;
    case U_WB_MIDLETTER:
      return W::mid_letter;
    case U_WB_MIDNUM:
      return W::mid_num;
    case U_WB_MIDNUMLET:
      return W::mid_num_let;
    case U_WB_SINGLE_QUOTE:
      return W::single_quote;
    case U_WB_DOUBLE_QUOTE:
      return W::double_quote;
    case U_WB_EXTEND:
      return W::extend;
    case U_WB_FORMAT:
      return W::extend;
    case U_WB_ZWJ:
      return W::zwj;
    case U_WB_CR:
      return W::cr;
    case U_WB_LF:
      return W::lf;
    case U_WB_NEWLINE:
      return W::newline;
    case U_WB_REGIONAL_INDICATOR:
      return W::regional_indicator;
    case U_WB_WSEGSPACE:
      return W::space;
    default:
      return W::other;
  }
}

SentenceClass sentence_class_of(UChar32 c) {
  switch (u_getIntPropertyValue(c, UCHAR_SENTENCE_BREAK)) {
    case U_SB_ATERM:
      return S::a_term;
    case U_SB_STERM:
      return S::s_term;
    case U_SB_CLOSE:
      return S::close;
    case U_SB_SCONTINUE:
      return S::s_continue;
    case U_SB_SP:
      return S::space;
    case U_SB_LOWER:
      return S::lower;
    case U_SB_UPPER:
      return S::upper;
    case U_SB_OLETTER:
      return S::o_letter;
    case U_SB_NUMERIC:
      return S::numeric;
    case U_SB_EXTEND:
      return S::extend;
    case U_SB_FORMAT:
      return S::extend;
    case U_SB_CR:
      return S::cr;
    case U_SB_LF:
      return S::lf;
    case U_SB_SEP:
      return S::sep;
    default:
      return S::other;
  }
}

bool is_unspaced_script(UChar32 c) {
  switch (u_getIntPropertyValue(c, UCHAR_SCRIPT)) {
    case USCRIPT_HAN:
    case USCRIPT_HIRAGANA:
    case USCRIPT_KATAKANA:
      return true;
    default:
      break;
  }
  return u_getIntPropertyValue(c, UCHAR_LINE_BREAK) == U_LB_COMPLEX_CONTEXT ||
         u_getIntPropertyValue(c, UCHAR_WORD_BREAK) == U_WB_KATAKANA;
}

// The letter of ASCII that a letter with accents has, else 0.
char letter_below(UChar32 c) {
  UErrorCode status = U_ZERO_ERROR;
  const UNormalizer2* decomposer = unorm2_getNFDInstance(&status);
  UChar parts[16];
  const int count = unorm2_getDecomposition(decomposer, c, parts, 16, &status);
  return U_SUCCESS(status) && count > 0 && is_ascii_letter(parts[0]) ? static_cast<char>(parts[0])
                                                                     : '\0';
}

char kind_by_rows(UChar32 c) {
  const KindRow wanted{'\0', word_class_of(c), sentence_class_of(c),
                       u_hasBinaryProperty(c, UCHAR_EXTENDED_PICTOGRAPHIC) != 0,
                       is_unspaced_script(c)};
  const auto* row = std::find_if(std::begin(rows), std::end(rows),
                                 [&](const KindRow& each) { return each.is_of(wanted); });
  return row == std::end(rows) ? kind::symbol : row->kind;
}

char kind_by_properties(UChar32 c) {
  if (c < 0x80) return static_cast<char>(c);
  const char kind = kind_by_rows(c);
  if (kind != 'x' && kind != 'X') return kind;
  const char below = letter_below(c);
  return below == '\0' ? kind : below;
}

// How many bytes of ASCII the eight begin with.
std::size_t leading_ascii(std::uint64_t eight) {
  return static_cast<std::size_t>(std::countr_zero(eight & 0x8080'8080'8080'8080)) / 8;
}

// The character of ASCII in the rows that is the same to the rules.
constexpr char like_in_rows(char c) {
  if (is_ascii_letter(static_cast<unsigned char>(c))) return c >= 'a' ? 'x' : 'X';
  if (is_ascii_digit(static_cast<unsigned char>(c))) return '0';
  if (std::string_view(")[]{}").find(c) != std::string_view::npos) return '(';
  if (c == '?') return '!';
  return c == '\f' ? '\v' : c;
}

template <class Class>
constexpr std::array<Class, 256> classes(Class KindRow::*of_row) {
  std::array<Class, 256> all{};
  for (const KindRow& row : rows) all[static_cast<unsigned char>(row.kind)] = row.*of_row;
  for (std::size_t c = 0; c < 0x80; ++c)
    all[c] = all[static_cast<unsigned char>(like_in_rows(static_cast<char>(c)))];
  return all;
}

constexpr std::array<WordClass, 256> all_word_classes = classes(&KindRow::word);
constexpr std::array<SentenceClass, 256> all_sentence_classes = classes(&KindRow::sentence);
constexpr std::array<bool, 256> all_sentence_stops = [] {
  std::array<bool, 256> stops{};
  for (std::size_t kind = 0; kind < stops.size(); ++kind)
    stops[kind] =
        is_stop(all_sentence_classes[kind]) || is_paragraph_separator(all_sentence_classes[kind]);
  return stops;
}();

}  // namespace

const std::array<WordClass, 256> word_classes = all_word_classes;
const std::array<SentenceClass, 256> sentence_classes = all_sentence_classes;
const std::array<bool, 256> sentence_stops = all_sentence_stops;

KindTable::KindTable() {
  for (std::size_t c = 0; c < two_bytes_.size(); ++c)
    two_bytes_[c] = kind_by_properties(static_cast<UChar32>(c));
}

char KindTable::kind_of_page(char32_t c) {
  auto& page = pages_[c >> 8];
  if (!page) {
    page = std::make_unique<Page>();
    const auto first = static_cast<UChar32>(c & ~char32_t{0xFF});
    for (UChar32 i = 0; i < 0x100; ++i)
      (*page)[static_cast<std::size_t>(i)] = kind_by_properties(first + i);
  }
  return (*page)[c & 0xFF];
}

Kinds KindTable::plain_kinds_of(std::string_view text) {
  kinds_.clear();
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint next = decode(text, at);
    kinds_ += kind_of(next.value);
    at += next.length;
  }
  return {kinds_, std::any_of(kinds_.begin(), kinds_.end(), is_unspaced_kind)};
}

Kinds KindTable::kinds_of(std::string_view text) {
  // There is never more to write than was read, but for the eight bytes that are copied at once.
  if (kinds_.size() < text.size() + 8) kinds_.resize(text.size() + 8);
  char* out = kinds_.data();
  bool unspaced = false;
  for (std::size_t at = 0; at < text.size();) {
    // Most stretches are longer: so the next one need not wait until the length of this is known.
    for (; text.size() - at >= 8 && all_ascii(eight_bytes(text.data() + at)); at += 8, out += 8)
      put_eight_bytes(eight_bytes(text.data() + at), out);
    const std::uint64_t eight = eight_bytes(text.substr(at));
    put_eight_bytes(eight, out);
    const std::size_t ascii = std::min(leading_ascii(eight), text.size() - at);
    at += ascii;
    out += ascii;
    // Letters that are not of ASCII stand together.
    while (at < text.size() && (static_cast<unsigned char>(text[at]) & 0x80) != 0) {
      const CodePoint next = decode(text, at);
      const char kind = kind_of(next.value);
      unspaced = unspaced || is_unspaced_kind(kind);
      *out++ = kind;
      at += next.length;
    }
  }
  return {std::string_view(kinds_.data(), static_cast<std::size_t>(out - kinds_.data())), unspaced};
}

}  // namespace galley
