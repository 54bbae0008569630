#include "split/date/date_scan.h"

#include <array>

#include "bytes/byte_search.h"
#include "text/utf8.h"

namespace galley {
namespace {

bool is_direction_mark(char32_t c) {
  return c == 0x200E || c == 0x200F || c == 0x061C || (c >= 0x202A && c <= 0x202E) ||
         (c >= 0x2066 && c <= 0x2069);
}

bool is_gap(char32_t c) { return is_space(c) || is_direction_mark(c); }

bool is_word_part(char32_t c) {
  constexpr char32_t non_joiner = 0x200C;
  constexpr char32_t joiner = 0x200D;
  constexpr char32_t soft_hyphen = 0xAD;
  return is_letter(c) || is_mark(c) || c == non_joiner || c == joiner || c == soft_hyphen;
}

// The value of a Chinese numeral, 10 and 20 for 十 and 廿, else -1.
int han_value(char32_t c) {
  switch (c) {
    case U'〇':
    case U'零':
      return 0;
    case U'一':
      return 1;
    case U'二':
      return 2;
    case U'三':
      return 3;
    case U'四':
      return 4;
    case U'五':
      return 5;
    case U'六':
      return 6;
    case U'七':
      return 7;
    case U'八':
      return 8;
    case U'九':
      return 9;
    case U'十':
      return 10;
    case U'廿':
      return 20;
    default:
      return -1;
  }
}

// "二十五" is 25, "十" 10, "二零二四" 2024.
void append_han(Number& number, int value, bool after_ten) {
  if (value >= 10) {
    number.value = value == 20 ? 20 : (number.digits == 0 ? 10 : number.value * 10);
    number.digits = 2;
    return;
  }
  number.value = after_ten ? number.value + value : number.value * 10 + value;
  if (!after_ten) ++number.digits;
}

// The first year of a reign, "令和元年", has a sign of its own.
constexpr std::string_view first_year = "元";

bool is_first_year_at(std::string_view line, std::size_t at) {
  return has_at(line, at, first_year) && has_at(line, at + first_year.size(), "年");
}

Number han_number_at(std::string_view line, std::size_t at) {
  if (is_first_year_at(line, at)) return {at, at + first_year.size(), 1, 1, true};
  Number number{at, at, 0, 0, true};
  bool after_ten = false;
  while (number.digits < 5) {
    const CodePoint next = decode(line, number.end);
    const int value = han_value(next.value);
    if (value < 0 || (after_ten && number.value % 10 != 0)) break;
    append_han(number, value, after_ten);
    after_ten = after_ten || value >= 10;
    number.end += next.length;
  }
  return number;
}

// What a byte beyond ASCII can begin for find_digit().
enum Lead : char { nothing, native_digit, year_sign };

constexpr std::array<Lead, 256> make_leads() {
  std::array<Lead, 256> leads{};
  // Digits of the scripts in daily use: Arabic, N'Ko, the Indic scripts to Khmer, Mongolian and
  // after, Vai to Meetei Mayek, full-width.
  for (const std::size_t lead : {0xD9U, 0xDBU, 0xDFU, 0xE0U, 0xE1U, 0xEAU, 0xEFU})
    leads[lead] = native_digit;
  leads[0xE5] = year_sign;
  return leads;
}

constexpr std::array<Lead, 256> leads = make_leads();

// Whether a reign's name or the Republic of China ends at `end`: 令和, 平成, 昭和, 大正, 明治,
// 民國.
bool ends_reign(std::string_view line, std::size_t end) {
  static constexpr std::string_view last_signs[] = {"和", "成", "正", "治", "國", "国"};
  return sign_before(line, end, last_signs) != 0;
}

// Where the year begins whose Chinese numerals end at `end`: four, or fewer after a reign; else
// `end`.
std::size_t han_year_before(std::string_view line, std::size_t end) {
  constexpr std::size_t most_numerals = 4;
  std::size_t begin = end;
  std::size_t numerals = 0;
  for (; numerals < most_numerals && begin > 0; ++numerals) {
    const CodePoint previous = decode_before(line, begin);
    const bool first = numerals == 0 && is_first_year_at(line, begin - previous.length);
    if (!first && han_value(previous.value) < 0) break;
    begin -= previous.length;
  }
  if (numerals == 0) return end;
  const Number year = han_number_at(line, begin);
  if (year.end != end) return end;
  return (year.digits == 4 && year.value >= 1000) || ends_reign(line, begin) ? begin : end;
}

}  // namespace

void append_native_digits(std::string_view line, Number& number) {
  while (number.end < line.size()) {
    const CodePoint next = decode(line, number.end);
    const int digit = digit_value(next.value);
    if (digit < 0) break;
    number.native = number.native || next.length > 1;
    number.append(digit, next.length);
  }
}

Number multibyte_or_han_number_at(std::string_view line, std::size_t at) {
  const Number number = number_at(line, at);
  return number.found() ? number : han_number_at(line, at);
}

Number first_digits(std::string_view line, const Number& number, int digits) {
  if (number.native || number.digits < digits) return {};
  return number_at(line.substr(0, number.begin + static_cast<std::size_t>(digits)), number.begin);
}

std::size_t find_wide_digit(std::string_view line, std::size_t at) {
  const std::size_t from = at;
  while ((at = find_digit_byte(line, at)) < line.size()) {
    if (is_ascii_digit(static_cast<unsigned char>(line[at]))) return at;
    for (; at < line.size() && static_cast<unsigned char>(line[at]) >= 0x80; ++at) {
      const Lead lead = leads[static_cast<unsigned char>(line[at])];
      if (lead == native_digit && digit_value(decode(line, at).value) >= 0) return at;
      if (lead == year_sign && has_at(line, at, "年")) {
        const std::size_t begin = han_year_before(line, at);
        if (begin < at && begin >= from) return begin;
      }
    }
  }
  return line.size();
}

std::string_view rest_of_word_at(std::string_view line, std::size_t at, std::size_t end) {
  while (end < line.size() && end - at < longest_word) {
    const CodePoint next = decode(line, end);
    if (!is_word_part(next.value)) break;
    end += next.length;
  }
  return line.substr(at, end - at);
}

std::string_view dotted_word_at(std::string_view line, std::size_t at) {
  std::string_view word = word_at(line, at);
  while (!word.empty() && has_at(line, at + word.size(), ".")) {
    const std::string_view next = word_at(line, at + word.size() + 1);
    if (next.empty() || word.size() > longest_word) break;
    word = line.substr(at, word.size() + 1 + next.size());
  }
  return word;
}

std::string_view rest_of_word_before(std::string_view line, std::size_t begin, std::size_t end) {
  while (begin > 0 && end - begin < longest_word) {
    const CodePoint previous = decode_before(line, begin);
    if (!is_word_part(previous.value)) break;
    begin -= previous.length;
  }
  return line.substr(begin, end - begin);
}

std::string_view capital_tail(std::string_view word) {
  std::size_t end = word.size();
  while (end > 0) {
    if (word[end - 1] >= 'a' && word[end - 1] <= 'z') {
      --end;
      continue;
    }
    const CodePoint last = decode_before(word, end);
    const std::size_t begin = end - last.length;
    if (begin > 0 && is_upper(last.value) && is_lower(decode_before(word, begin).value))
      return word.substr(begin);
    end = begin;
  }
  return {};
}

std::size_t wide_gap_at(std::string_view line, std::size_t at) {
  if (static_cast<unsigned char>(line[at]) < 0x80) return 0;
  const CodePoint next = decode_multibyte(line, at);
  return is_gap(next.value) ? next.length : 0;
}

std::size_t wide_gap_before(std::string_view line, std::size_t end) {
  if (static_cast<unsigned char>(line[end - 1]) < 0x80) return 0;
  const CodePoint previous = decode_multibyte_before(line, end);
  return is_gap(previous.value) ? previous.length : 0;
}

bool has_east_asian_letter(std::string_view text) {
  constexpr unsigned char first_lead = 0xE3;
  for (std::size_t at = 0; at < text.size();) {
    if (static_cast<unsigned char>(text[at]) < first_lead) {
      ++at;
      continue;
    }
    const CodePoint c = decode(text, at);
    const bool is_hangul = c.value >= 0xAC00 && c.value <= 0xD7A3;
    if ((is_hangul || (c.value >= 0x3040 && c.value <= 0x9FFF)) && is_letter(c.value)) return true;
    at += c.length;
  }
  return false;
}

}  // namespace galley
