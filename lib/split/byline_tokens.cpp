#include "split/byline_tokens.h"

#include <algorithm>

#include "bytes/eight_bytes.h"
#include "split/given_names.h"
#include "text/ascii_set.h"
#include "text/utf8.h"

namespace galley {
namespace {

using namespace meaning;

bool is_apostrophe(char32_t c) {
  return c == '\'' || c == U'’' || c == U'ʼ' || c == U'‘' || c == '`';
}
bool is_hyphen(char32_t c) { return c == '-' || c == U'‐' || c == U'‑'; }

TokenKind kind_of_sign(char32_t c) {
  switch (c) {
    case ',':
    case ';':
    case '&':
    case '/':
    case '+':
    case U'、':
    case U'，':
    case U'・':
    case U'；':
    case U'／':
    case U'،':
    case U'؛':
      return TokenKind::joiner;
    case '|':
    case U'•':
    case U'·':
    case U'–':
    case U'—':
    case U'―':
    case U'»':
    case U'›':
    case U'→':
    case '~':
    case U'●':
    case U'▪':
    case U'｜':
    case U'−':
    case '-':
    case '*':
    case '>':
      return TokenKind::divider;
    case ':':
    case U'：':
    case U'՝':
    case U'=':
      return TokenKind::colon;
    case '(':
    case '[':
    case '{':
    case U'（':
    case U'［':
    case U'【':
    case U'〔':
      return TokenKind::open;
    case ')':
    case ']':
    case '}':
    case U'）':
    case U'］':
    case U'】':
    case U'〕':
      return TokenKind::close;
    case '"':
    case U'“':
    case U'”':
    case U'„':
    case U'«':
      return TokenKind::quote;
    case '.':
    case '!':
    case '?':
    case U'。':
    case U'…':
    case U'।':
      return TokenKind::stop;
    default:
      return TokenKind::other;
  }
}

// What an ASCII byte may be in a line.
enum class ByteKind : std::uint8_t {
  small,
  capital,
  space,
  link,   // stands inside a word when a letter follows
  inner,  // a digit, @ or _: goes on with a word
  sign,
  wide,  // of a character that is not ASCII
};

constexpr std::array<ByteKind, 256> byte_kinds = [] {
  std::array<ByteKind, 256> kinds{};
  for (std::size_t byte = 0; byte < kinds.size(); ++byte)
    kinds[byte] = byte < 0x80 ? ByteKind::sign : ByteKind::wide;
  const auto set = [&kinds](std::string_view bytes, ByteKind kind) {
    for (const char byte : bytes) kinds[static_cast<unsigned char>(byte)] = kind;
  };
  set("abcdefghijklmnopqrstuvwxyz", ByteKind::small);
  set("ABCDEFGHIJKLMNOPQRSTUVWXYZ", ByteKind::capital);
  set(" \t\n\v\f\r", ByteKind::space);
  set("'`-.*", ByteKind::link);
  set("0123456789@_", ByteKind::inner);
  return kinds;
}();

ByteKind kind_of_byte(char byte) { return byte_kinds[static_cast<unsigned char>(byte)]; }

bool is_letter_kind(ByteKind kind) { return kind == ByteKind::small || kind == ByteKind::capital; }

// The date's label is part of it.
std::size_t begin_of(const FoundDate& date) {
  return date.label.size() > 0 ? std::min(date.label.begin, date.span.begin) : date.span.begin;
}

bool ends_in_year(std::string_view text) {
  return text.size() >= 4 && std::all_of(text.end() - 4, text.end(), [](char c) {
           return is_ascii_digit(static_cast<unsigned char>(c));
         });
}

// Its end. "02/10/2020 Anna Muster": the weekday of one language is the name of a person in others.
std::size_t end_of(const FoundDate& date, std::string_view line) {
  const std::string_view text = line.substr(date.span.begin, date.span.size());
  const std::size_t blank = text.rfind(' ');
  const bool names_somebody = blank != text.npos && ends_in_year(text.substr(0, blank)) &&
                              is_given_name(text.substr(blank + 1));
  return names_somebody ? date.span.begin + blank : date.span.end;
}

class Tokeniser {
 public:
  Tokeniser(std::string_view line, std::span<const FoundDate> dates, ByTokens& tokens)
      : line_(line), dates_(dates), tokens_(tokens) {}

  bool run() {
    while (at_ < line_.size() && !full_) {
      pass_dates();
      if (at_ >= limit_) push(end_of(dates_[date_], line_), TokenKind::date);
      while (at_ < limit_) step();
    }
    return !full_;
  }

 private:
  // Sets `limit_` to the start of the first date that is not yet behind, or to the line's end.
  void pass_dates() {
    while (date_ < dates_.size() && end_of(dates_[date_], line_) <= at_) ++date_;
    limit_ = date_ < dates_.size() ? begin_of(dates_[date_]) : line_.size();
  }

  // The next token, from here to `end`, of nothing but its kind as yet.
  ByToken& begin_token(std::size_t end, TokenKind kind) {
    ByToken& token = tokens_.next();
    token.begin = line_.data() + at_;
    token.size = static_cast<std::uint16_t>(end - at_);
    token.meaning = 0;
    token.kind = kind;
    token.capital = false;
    token.caseless = false;
    token.initial = false;
    return token;
  }

  void add(const ByToken& token) {
    if (tokens_.count == ByTokens::most) return give_up();
    at_ += token.size;
    tokens_.add_next();
  }

  // There are too many: no more are read.
  void give_up() {
    full_ = true;
    limit_ = 0;
  }

  void push(std::size_t end, TokenKind kind) { add(begin_token(end, kind)); }

  void step() {
    switch (kind_of_byte(line_[at_])) {
      case ByteKind::space:
        ++at_;
        return;
      case ByteKind::capital:
      case ByteKind::small:
        return read_ascii_word();
      default:
        return read_code_point();
    }
  }

  // A word that begins with a letter of ASCII.
  void read_ascii_word() {
    const std::size_t end = plain_word_end();
    if (end > at_)
      push_plain_word(end);
    else
      read_word();
  }

  // Where the word of ASCII letters ends that begins here. Not past it when signs, digits, other
  // letters or a capital inside make it one for read_word().
  std::size_t plain_word_end() const {
    std::size_t end = at_;
    while (end < limit_ && kind_of_byte(line_[end]) == ByteKind::capital) ++end;
    end = small_letters_end(end);
    return end == limit_ || ends_plain_word(end) ? end : at_;
  }

  std::size_t small_letters_end(std::size_t at) const {
    for (std::size_t count = 8; count == 8 && at + 8 <= limit_; at += count)
      count = count_small_letters(eight_bytes(line_.data() + at));
    while (at < limit_ && kind_of_byte(line_[at]) == ByteKind::small) ++at;
    return at;
  }

  bool ends_plain_word(std::size_t at) const {
    switch (kind_of_byte(line_[at])) {
      case ByteKind::space:
        return true;
      case ByteKind::sign:
        return line_[at] != ':' || line_.substr(at, 3) != "://";
      case ByteKind::link:
        return at + 1 >= limit_ || is_ascii_sign(line_[at + 1]);
      default:
        return false;
    }
  }

  static bool is_ascii_sign(char byte) {
    const ByteKind kind = kind_of_byte(byte);
    return kind != ByteKind::wide && !is_letter_kind(kind);
  }

  void read_code_point() {
    const CodePoint c = decode(line_, at_);
    if (const TokenKind sign = kind_of_sign(c.value); sign != TokenKind::other) {
      push_sign(c, sign);
    } else if (is_space(c.value)) {
      at_ += c.length;
    } else if (is_letter(c.value)) {
      read_word();
    } else if (digit_value(c.value) >= 0) {
      read_number();
    } else if (c.value == '@') {
      push(run_end(at_ + 1), TokenKind::address);
    } else {
      push(at_ + c.length, TokenKind::other);
    }
  }

  // Where the run of what is no white space ends.
  std::size_t run_end(std::size_t at) const {
    while (at < limit_) {
      const CodePoint c = decode(line_, at);
      if (is_space(c.value) || c.value == ',' || c.value == ')' || c.value == '|') break;
      at += c.length;
    }
    return std::min(at, limit_);
  }

  void push_sign(CodePoint c, TokenKind kind) {
    std::size_t end = at_ + c.length;
    if (c.value == '/' && end < limit_ && line_[end] == '/') {
      kind = TokenKind::divider;
      ++end;
    }
    push(end, kind);
  }

  void read_number() {
    std::size_t end = at_;
    while (end < limit_) {
      const CodePoint c = decode(line_, end);
      const bool inside =
          digit_value(c.value) >= 0 || c.value == '.' || c.value == ':' || c.value == '-';
      if (!inside) break;
      end += c.length;
    }
    push(end, TokenKind::number);
  }

  // A word with what its letters tell.
  struct Word {
    std::size_t end = 0;
    bool has_at = false;    // @
    bool has_dot = false;   // a full stop
    bool has_hump = false;  // a capital right after a small letter
  };

  // Letters with the apostrophes, hyphens, stops and digits inside.
  Word word_here() const {
    Word word{at_};
    bool after_small = false;
    while (word.end < limit_) {
      const ByteKind kind = kind_of_byte(line_[word.end]);
      if (is_letter_kind(kind)) {
        word.has_hump |= after_small && kind == ByteKind::capital;
        after_small = kind == ByteKind::small;
        ++word.end;
        continue;
      }
      const CodePoint c = decode(line_, word.end);
      const bool letter = is_letter(c.value);
      if (!letter && !goes_on(c, word.end)) break;
      word.has_at |= c.value == '@';
      word.has_dot |= c.value == '.';
      word.has_hump |= letter && after_small && is_upper(c.value);
      after_small = letter && is_lower(c.value);
      word.end += c.length;
    }
    return word;
  }

  // Whether what is no letter, at `at`, stands inside a word.
  bool goes_on(CodePoint c, std::size_t at) const {
    if (is_mark(c.value) || digit_value(c.value) >= 0 || c.value == '_' || c.value == 0x200C ||
        c.value == 0x200D)
      return true;
    const bool link = is_apostrophe(c.value) || is_hyphen(c.value) || c.value == '.' ||
                      c.value == '*' || c.value == '@';
    const std::size_t after = at + c.length;
    return link && after < limit_ && (c.value == '@' || is_letter(decode(line_, after).value));
  }

  void read_word() {
    const Word word = word_here();
    const std::string_view text = line_.substr(at_, word.end - at_);
    if (word.has_at) {
      const std::size_t mail = text.find('@');
      if (text.find('.', mail) != text.npos) return push(word.end, TokenKind::address);
      return push_word(at_ + mail);
    }
    const bool may_be_url = word.has_dot || (word.end < line_.size() && line_[word.end] == ':');
    if (may_be_url && is_url(text, word.end)) return push(run_end(word.end), TokenKind::address);
    const std::size_t end = end_before_count(word.end);
    if (word.has_hump)
      push_words(end);
    else
      push_word(end);
  }

  bool is_url(std::string_view word, std::size_t end) const {
    if (word.starts_with("www.") || line_.substr(end, 3) == "://") return true;
    const std::size_t dot = word.rfind('.');
    if (dot == word.npos || dot < 3) return false;
    constexpr std::string_view domains =
        " com net org info tv eu de at ch fr be nl lu es pt it gr cy uk ie dk se no fi is ee lv lt "
        "pl "
        "cz sk hu ro md bg hr rs si ba me mk al ru ua by kz kg uz ge am az tr il ir ae sa eg ma ng "
        "ke "
        "za in pk bd np lk id my sg ph vn th kh cn hk tw jp kr au nz ca mx ar cl co pe ve br ";
    const std::string_view last = word.substr(dot + 1);
    const std::size_t found = domains.find(last);
    return last.size() >= 2 && found != domains.npos && domains[found - 1] == ' ' &&
           domains[found + last.size()] == ' ';
  }

  // The word up to `end`, cut in two where a space was lost.
  void push_words(std::size_t end) {
    for (std::size_t cut = next_hump(at_, end); cut < end; cut = next_hump(cut, end)) {
      const std::size_t hump = next_hump(cut, end);
      if (!is_glue(line_.substr(at_, cut - at_), line_.substr(cut, hump - cut))) continue;
      push_word(cut);
    }
    push_word(end);
  }

  // The next capital right after a small letter.
  std::size_t next_hump(std::size_t from, std::size_t end) const {
    bool after_small = false;
    for (std::size_t at = from; at < end;) {
      const CodePoint c = decode(line_, at);
      if (after_small && is_upper(c.value)) return at;
      after_small = is_lower(c.value);
      at += c.length;
    }
    return end;
  }

  static bool is_glue(std::string_view left, std::string_view right) {
    constexpr WordMeaning before = by | noun_label;
    constexpr WordMeaning after = role | desk | stop | moment | other_credit | noun_label;
    return (meaning_of(left) & before) != 0 ||
           (right.size() > 2 && (meaning_of(right) & after) != 0);
  }

  // "Kalt4 Kommentare": the letters of a name that a count is glued to, or the whole word.
  std::size_t end_before_count(std::size_t end) const {
    std::size_t letters = end;
    while (letters > at_ && is_ascii_digit(static_cast<unsigned char>(line_[letters - 1])))
      --letters;
    if (letters == end || letters < at_ + 2 || end >= limit_ || line_[end] != ' ') return end;
    const std::string_view next = line_.substr(end + 1, limit_ - end - 1);
    return (meaning_of(next.substr(0, next.find(' '))) & moment) != 0 ? letters : end;
  }

  // A word of nothing but ASCII letters.
  void push_plain_word(std::size_t end) {
    if (end < limit_ && line_[end] == '.') return push_word(end);
    ByToken& token = begin_token(end, TokenKind::word);
    token.meaning = meaning_of_ascii(token.text());
    token.capital = kind_of_byte(*token.begin) == ByteKind::capital;
    if (is_joining_word(token)) token.kind = TokenKind::joiner;
    add(token);
  }

  void push_word(std::size_t end) {
    ByToken& token = begin_token(end, TokenKind::word);
    token.meaning =
        is_ascii(token.text()) ? meaning_of_ascii(token.text()) : meaning_of(token.text());
    if (end < limit_ && line_[end] == '.') take_stop(token);
    set_shape(token);
    if (is_joining_word(token)) token.kind = TokenKind::joiner;
    add(token);
  }

  // The stop of an abbreviation or initial goes with it.
  static void take_stop(ByToken& token) {
    const std::string_view word = token.text();
    const CodePoint first = decode(word, 0);
    const bool single = word.size() <= 4 && first.length == word.size();
    const bool dotted = word.size() <= 7 && word.find('.') == first.length;
    const bool abbreviation =
        single || dotted || means(token, title | credential | moment) || word == "St";
    token.initial = (single || dotted) && !is_lower(first.value);
    if (token.initial && !means(token, title)) token.meaning = 0;
    if (abbreviation) ++token.size;
  }

  static bool is_joining_word(const ByToken& token) {
    if (!means(token, joiner)) return false;
    if (!token.capital) return true;
    return token.text() == "AND" || token.text() == "And" || token.text() == "Und" ||
           token.text() == "UND" || token.text() == "ET" || token.text() == "Y" ||
           token.text() == "E";
  }

  static void set_shape(ByToken& token) {
    const std::string_view text = token.text();
    // "d'Arc": the capital stands behind the apostrophe.
    const bool elided = text.size() > 2 && (text[1] == '\'' || text.substr(1, 3) == "’");
    if (const ByteKind kind = kind_of_byte(text[0]); is_letter_kind(kind) && !elided) {
      token.capital = kind == ByteKind::capital;
      return;
    }
    const char32_t first = decode(text, 0).value;
    token.capital = is_upper(first) || (elided && any_letter(text, is_upper));
    token.caseless = !token.capital && !is_lower(first) && !any_letter(text, is_upper) &&
                     !any_letter(text, is_lower);
  }

  static bool any_letter(std::string_view text, bool (*is_such)(char32_t)) {
    for (std::size_t at = 0; at < text.size();) {
      const CodePoint c = decode(text, at);
      if (is_such(c.value)) return true;
      at += c.length;
    }
    return false;
  }

  std::string_view line_;
  std::span<const FoundDate> dates_;
  ByTokens& tokens_;
  std::size_t at_ = 0;
  std::size_t date_ = 0;
  std::size_t limit_ = 0;  // where the next date begins, or the line ends
  bool full_ = false;
};

}  // namespace

bool may_have_words(std::string_view line, std::span<const FoundDate> dates) {
  const auto is_other = [](char c) {
    const ByteKind kind = kind_of_byte(c);
    return !is_letter_kind(kind) && kind != ByteKind::wide && c != '@';
  };
  std::size_t at = 0;
  for (const FoundDate& date : dates) {
    while (at < begin_of(date) && is_other(line[at])) ++at;
    if (at < begin_of(date)) return true;
    at = std::max(at, date.span.end);
  }
  return !std::all_of(line.begin() + static_cast<std::ptrdiff_t>(at), line.end(), is_other);
}

bool read_tokens(std::string_view line, std::span<const FoundDate> dates, ByTokens& tokens) {
  return Tokeniser(line, dates, tokens).run();
}

}  // namespace galley
