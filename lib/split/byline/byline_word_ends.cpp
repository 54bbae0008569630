#include "split/byline/byline_word_ends.h"

#include "split/byline/byline_signs.h"
#include "split/byline/name_words.h"
#include "text/utf8.h"

namespace galley {
namespace {

using namespace meaning;

bool is_apostrophe(char32_t c) {
  return c == '\'' || c == U'’' || c == U'ʼ' || c == U'‘' || c == '`';
}

bool is_hyphen(char32_t c) {
  constexpr char32_t maqaf = 0x5BE;
  return c == '-' || c == U'‐' || c == U'‑' || c == maqaf;
}

bool is_joint(char32_t c) {
  constexpr char32_t non_joiner = 0x200C;
  constexpr char32_t zero_width_joiner = 0x200D;
  return is_mark(c) || digit_value(c) >= 0 || c == '_' || c == non_joiner || c == zero_width_joiner;
}

// Whether what is no letter, at `at`, stands inside a word.
bool goes_on(std::string_view text, CodePoint c, std::size_t at) {
  if (is_joint(c.value)) return true;
  const bool link = is_apostrophe(c.value) || is_hyphen(c.value) || c.value == '.' ||
                    c.value == '*' || c.value == '@';
  const std::size_t after = at + c.length;
  return link && after < text.size() && (c.value == '@' || is_letter(decode(text, after).value));
}

constexpr std::string_view domains =
    " com net org info tv eu de at ch fr be nl lu es pt it gr cy uk ie dk se no fi is ee lv lt pl "
    "cz sk hu ro md bg hr rs si ba me mk al ru ua by kz kg uz ge am az tr il ir ae sa eg ma ng ke "
    "za in pk bd np lk id my sg ph vn th kh cn hk tw jp kr au nz ca mx ar cl co pe ve br ";

bool is_domain(std::string_view word) {
  const std::size_t found = domains.find(word);
  return word.size() >= 2 && found != domains.npos && domains[found - 1] == ' ' &&
         domains[found + word.size()] == ' ';
}

// The next capital right after a small letter.
std::size_t next_hump(std::string_view word, std::size_t from) {
  bool after_small = false;
  for (std::size_t at = from; at < word.size();) {
    const CodePoint c = decode(word, at);
    if (after_small && is_upper(c.value)) return at;
    after_small = is_lower(c.value);
    at += c.length;
  }
  return word.size();
}

// Whether one of the two is a word that would not stand glued to the other.
bool are_two_words(std::string_view left, std::string_view right) {
  constexpr WordMeaning before = by | noun_label;
  constexpr WordMeaning after = role | desk | stop | moment | other_credit | noun_label;
  return (meaning_of(left) & before) != 0 || (right.size() > 2 && (meaning_of(right) & after) != 0);
}

}  // namespace

WordEnd word_end(std::string_view text, std::size_t begin) {
  WordEnd word{begin};
  bool after_small = false;
  while (word.at < text.size()) {
    const ByteKind kind = kind_of_byte(text[word.at]);
    if (is_letter_kind(kind)) {
      word.has_hump |= after_small && kind == ByteKind::capital;
      after_small = kind == ByteKind::small;
      ++word.at;
      continue;
    }
    const CodePoint c = decode(text, word.at);
    const bool letter = is_letter(c.value);
    if (!letter && !goes_on(text, c, word.at)) break;
    word.has_at |= c.value == '@';
    word.has_dot |= c.value == '.';
    word.has_hump |= letter && after_small && is_upper(c.value);
    after_small = letter && is_lower(c.value);
    word.at += c.length;
  }
  return word;
}

std::size_t run_end(std::string_view text, std::size_t at) {
  while (at < text.size()) {
    const CodePoint c = decode(text, at);
    if (is_space(c.value) || c.value == ',' || c.value == ')' || c.value == '|') break;
    at += c.length;
  }
  return at;
}

bool is_url(std::string_view text, std::size_t begin, std::size_t end) {
  const std::string_view word = text.substr(begin, end - begin);
  if (word.starts_with("www.") || text.substr(end, 3) == "://") return true;
  const std::size_t dot = word.rfind('.');
  return dot != word.npos && dot >= 3 && is_domain(word.substr(dot + 1));
}

std::size_t end_before_count(std::string_view text, std::size_t begin, std::size_t end) {
  std::size_t letters = end;
  while (letters > begin && is_ascii_digit(static_cast<unsigned char>(text[letters - 1])))
    --letters;
  if (letters == end || letters < begin + 2 || end >= text.size() || text[end] != ' ') return end;
  const std::string_view next = text.substr(end + 1);
  return (meaning_of(next.substr(0, next.find(' '))) & moment) != 0 ? letters : end;
}

std::size_t find_lost_space(std::string_view word) {
  std::size_t next = 0;
  for (std::size_t cut = next_hump(word, 0); cut < word.size(); cut = next) {
    next = next_hump(word, cut);
    if (are_two_words(word.substr(0, cut), word.substr(cut, next - cut))) return cut;
  }
  return word.size();
}

}  // namespace galley
