#include "split/byline/byline_tokens.h"

#include <algorithm>

#include "bytes/eight_bytes.h"
#include "split/byline/byline_signs.h"
#include "split/byline/byline_word_ends.h"
#include "split/byline/byline_word_shape.h"
#include "split/byline/given_names.h"
#include "text/utf8.h"

namespace galley {
namespace {

using namespace meaning;

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
      push(run_end(before_date(), at_ + 1), TokenKind::address);
    } else {
      push(at_ + c.length, TokenKind::other);
    }
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

  void read_word() {
    const std::string_view text = before_date();
    const WordEnd word = word_end(text, at_);
    if (word.has_at) return push_mail(word.at);
    const bool may_be_url = word.has_dot || (word.at < text.size() && text[word.at] == ':');
    if (may_be_url && is_url(text, at_, word.at))
      return push(run_end(text, word.at), TokenKind::address);
    const std::size_t end = end_before_count(text, at_, word.at);
    if (word.has_hump)
      push_words(end);
    else
      push_word(end);
  }

  // An e-mail address, or a word that a handle is glued to.
  void push_mail(std::size_t end) {
    const std::size_t sign = line_.find('@', at_);
    if (line_.substr(0, end).find('.', sign) != line_.npos) return push(end, TokenKind::address);
    push_word(sign);
  }

  // What lost the spaces inside, a token a word.
  void push_words(std::size_t end) {
    while (at_ < end && !full_) push_word(at_ + find_lost_space(line_.substr(at_, end - at_)));
  }

  // A word of nothing but ASCII letters.
  void push_plain_word(std::size_t end) {
    if (end < limit_ && line_[end] == '.') return push_word(end);
    ByToken& token = begin_token(end, TokenKind::word);
    token.meaning = meaning_of_ascii(token.text());
    token.capital = kind_of_byte(*token.begin) == ByteKind::capital;
    token.initial = is_initial_of_name(token, end);
    if (token.initial) token.meaning = 0;
    if (joins(token)) token.kind = TokenKind::joiner;
    add(token);
  }

  void push_word(std::size_t end) {
    ByToken& token = begin_token(end, TokenKind::word);
    token.meaning =
        is_ascii(token.text()) ? meaning_of_ascii(token.text()) : meaning_of(token.text());
    if (end < limit_ && line_[end] == '.') take_stop(token);
    set_shape(token);
    if (joins(token)) token.kind = TokenKind::joiner;
    add(token);
  }

  // "V Senthamarai Kannan": without its stop, before a name. "A" and "I" are words.
  bool is_initial_of_name(const ByToken& token, std::size_t end) const {
    const bool vowel = *token.begin == 'A' || *token.begin == 'E' || *token.begin == 'I' ||
                       *token.begin == 'O' || *token.begin == 'Y';
    return tokens_.count == 0 && token.size == 1 && token.capital && !vowel && end + 1 < limit_ &&
           line_[end] == ' ' && kind_of_byte(line_[end + 1]) == ByteKind::capital;
  }

  static bool joins(const ByToken& word) {
    return means(word, joiner) && is_written_as_joiner(word);
  }

  std::string_view before_date() const { return line_.substr(0, limit_); }

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
