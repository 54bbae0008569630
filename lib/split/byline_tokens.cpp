#include "split/byline_tokens.h"

#include <algorithm>

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

class Tokeniser {
 public:
  Tokeniser(std::string_view line, std::span<const FoundDate> dates, ByTokens& tokens)
      : line_(line), dates_(dates), tokens_(tokens) {}

  bool run() {
    tokens_.count = 0;
    while (at_ < line_.size() && !full_) step();
    return !full_;
  }

 private:
  std::size_t next_date() const {
    if (date_ == dates_.size()) return line_.size();
    const FoundDate& date = dates_[date_];
    return date.label.size() > 0 ? std::min(date.label.begin, date.span.begin) : date.span.begin;
  }

  void push(std::size_t end, TokenKind kind) {
    if (tokens_.count == ByTokens::most) {
      full_ = true;
      return;
    }
    ByToken& token = tokens_.all[tokens_.count++];
    token = {};
    token.text = line_.substr(at_, end - at_);
    token.kind = kind;
    at_ = end;
  }

  void step() {
    while (date_ < dates_.size() && dates_[date_].span.end <= at_) ++date_;
    const std::size_t limit = next_date();
    if (date_ < dates_.size() && limit <= at_) return push(dates_[date_].span.end, TokenKind::date);
    const CodePoint c = decode(line_, at_);
    if (is_space(c.value)) {
      at_ += c.length;
    } else if (is_letter(c.value)) {
      read_word(limit);
    } else if (digit_value(c.value) >= 0) {
      read_number(limit);
    } else if (c.value == '@') {
      push(run_end(at_ + 1, limit), TokenKind::address);
    } else {
      read_sign(c, limit);
    }
  }

  // Where the run of what is no white space ends.
  std::size_t run_end(std::size_t at, std::size_t limit) const {
    while (at < limit) {
      const CodePoint c = decode(line_, at);
      if (is_space(c.value) || c.value == ',' || c.value == ')' || c.value == '|') break;
      at += c.length;
    }
    return std::min(at, limit);
  }

  void read_sign(CodePoint c, std::size_t limit) {
    TokenKind kind = kind_of_sign(c.value);
    std::size_t end = at_ + c.length;
    if (c.value == '/' && end < limit && line_[end] == '/') {
      kind = TokenKind::divider;
      ++end;
    }
    push(end, kind);
  }

  void read_number(std::size_t limit) {
    std::size_t end = at_;
    while (end < limit) {
      const CodePoint c = decode(line_, end);
      const bool inside =
          digit_value(c.value) >= 0 || c.value == '.' || c.value == ':' || c.value == '-';
      if (!inside) break;
      end += c.length;
    }
    push(end, TokenKind::number);
  }

  // Letters with the apostrophes, hyphens, stops and digits inside.
  std::size_t word_end(std::size_t limit) const {
    std::size_t end = at_;
    while (end < limit) {
      const CodePoint c = decode(line_, end);
      const bool inside = is_letter(c.value) || is_mark(c.value) || digit_value(c.value) >= 0 ||
                          c.value == '_' || c.value == 0x200C || c.value == 0x200D;
      if (!inside) {
        const bool link = is_apostrophe(c.value) || is_hyphen(c.value) || c.value == '.' ||
                          c.value == '*' || c.value == '@';
        const std::size_t after = end + c.length;
        if (!link || after >= limit) break;
        const char32_t next = decode(line_, after).value;
        if (!is_letter(next) && !(c.value == '@')) break;
      }
      end += c.length;
    }
    return end;
  }

  void read_word(std::size_t limit) {
    const std::size_t end = word_end(limit);
    const std::string_view word = line_.substr(at_, end - at_);
    const std::size_t mail = word.find('@');
    if (mail != word.npos && word.find('.', mail) != word.npos)
      return push(end, TokenKind::address);
    if (mail != word.npos) return push_word(at_ + mail, limit);
    if (is_url(word, end)) return push(run_end(end, limit), TokenKind::address);
    push_words(end, limit);
  }

  bool is_url(std::string_view word, std::size_t end) const {
    if (word.starts_with("www.") || line_.substr(end, 3) == "://") return true;
    const std::size_t dot = word.rfind('.');
    if (dot == word.npos || dot < 3) return false;
    constexpr std::string_view domains = " com net org de at ch fr es it co uk nl info az ru tv ";
    const std::string_view last = word.substr(dot + 1);
    const std::size_t found = domains.find(last);
    return last.size() >= 2 && found != domains.npos && domains[found - 1] == ' ' &&
           domains[found + last.size()] == ' ';
  }

  // The word up to `end`, cut in two where a space was lost.
  void push_words(std::size_t end, std::size_t limit) {
    for (std::size_t cut = next_hump(at_, end); cut < end; cut = next_hump(cut, end)) {
      const std::size_t hump = next_hump(cut, end);
      if (!is_glue(line_.substr(at_, cut - at_), line_.substr(cut, hump - cut))) continue;
      push_word(cut, limit);
    }
    push_word(end, limit);
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

  void push_word(std::size_t end, std::size_t limit) {
    // The stop of an abbreviation or initial goes with it.
    const std::string_view bare = line_.substr(at_, end - at_);
    const WordMeaning bare_meaning = meaning_of(bare);
    const bool stop_follows = end < limit && line_[end] == '.';
    const bool single = bare.size() <= 4 && decode(bare, 0).length == bare.size();
    const bool dotted = bare.size() <= 7 && bare.find('.') == decode(bare, 0).length;
    const bool abbreviation =
        single || dotted || (bare_meaning & (title | credential | moment)) != 0 || bare == "St";
    push(stop_follows && abbreviation ? end + 1 : end, TokenKind::word);
    if (full_) return;
    ByToken& token = tokens_.all[tokens_.count - 1];
    token.initial = stop_follows && (single || dotted) && !is_lower(decode(bare, 0).value);
    token.meaning = token.initial && (bare_meaning & title) == 0 ? WordMeaning{0} : bare_meaning;
    set_shape(token);
    if (is_joining_word(token)) token.kind = TokenKind::joiner;
  }

  static bool is_joining_word(const ByToken& token) {
    if ((token.meaning & joiner) == 0) return false;
    if (!token.capital) return true;
    return token.text == "AND" || token.text == "And" || token.text == "Und" ||
           token.text == "UND" || token.text == "ET" || token.text == "Y" || token.text == "E";
  }

  static void set_shape(ByToken& token) {
    std::size_t upper = 0;
    std::size_t lower = 0;
    for (std::size_t at = 0; at < token.text.size();) {
      const CodePoint c = decode(token.text, at);
      if (is_upper(c.value))
        ++upper;
      else if (is_lower(c.value))
        ++lower;
      at += c.length;
    }
    const char32_t first = decode(token.text, 0).value;
    token.capital =
        is_upper(first) || (token.text.size() > 2 &&
                            (token.text[1] == '\'' || token.text.substr(1, 3) == "’") && upper > 0);
    token.caseless = upper == 0 && lower == 0;
  }

  std::string_view line_;
  std::span<const FoundDate> dates_;
  ByTokens& tokens_;
  std::size_t at_ = 0;
  std::size_t date_ = 0;
  bool full_ = false;
};

}  // namespace

bool read_tokens(std::string_view line, std::span<const FoundDate> dates, ByTokens& tokens) {
  return Tokeniser(line, dates, tokens).run();
}

}  // namespace galley
