#include "text/words/segment_rules.h"

#include "text/words/kinds.h"

namespace galley {
namespace {

using W = WordClass;
using S = SentenceClass;

constexpr std::size_t npos = std::string_view::npos;

bool is_line_end(W c) { return c == W::cr || c == W::lf || c == W::newline; }
bool is_transparent(W c) { return c == W::extend || c == W::zwj; }
bool is_letter(W c) { return c == W::letter || c == W::hebrew_letter; }
bool is_joining(W c) { return c == W::mid_num_let || c == W::single_quote; }
bool joins_letters(W c) { return c == W::mid_letter || is_joining(c); }
bool joins_digits(W c) { return c == W::mid_num || is_joining(c); }

bool is_picture(char kind) {
  return kind == kind::picture || kind == kind::picture_stop || kind == kind::small_picture ||
         kind == kind::capital_picture;
}

// The classes of a text as rule WB4 leaves them, without what belongs to the character before it.
class WordClasses {
 public:
  explicit WordClasses(std::string_view kinds) : kinds_(kinds) {}

  // The place of the character before `at` that is not transparent, else npos.
  std::size_t before(std::size_t at) const {
    while (at > 0)
      if (!is_transparent(word_class(kinds_[--at]))) return at;
    return npos;
  }
  std::size_t after(std::size_t at) const {
    while (++at < kinds_.size())
      if (!is_transparent(word_class(kinds_[at]))) return at;
    return npos;
  }
  W at(std::size_t at) const { return at == npos ? W::other : word_class(kinds_[at]); }

 private:
  std::string_view kinds_;
};

// WB6, WB7, WB7b, WB7c, WB11 and WB12: the sign `sign` between `left` and `right`.
bool is_joined(W left, W sign, W right) {
  if (is_letter(left) && is_letter(right) && joins_letters(sign)) return true;
  if (left == W::hebrew_letter && right == W::hebrew_letter && sign == W::double_quote) return true;
  return left == W::numeric && right == W::numeric && joins_digits(sign);
}

// WB5, WB7a, WB8 to WB10, WB13 to WB13b.
bool are_joined(W left, W right) {
  const auto is_alphanumeric = [](W c) { return is_letter(c) || c == W::numeric; };
  if (is_alphanumeric(left) && is_alphanumeric(right)) return true;
  if (left == W::hebrew_letter && right == W::single_quote) return true;
  if (left == W::katakana && right == W::katakana) return true;
  const auto is_extended = [&](W c) {
    return is_alphanumeric(c) || c == W::katakana || c == W::extend_num_let;
  };
  return is_extended(left) && is_extended(right) &&
         (left == W::extend_num_let || right == W::extend_num_let);
}

// WB15 and WB16: an even number of regional indicators stands before.
bool begins_flag(const WordClasses& classes, std::size_t at) {
  std::size_t count = 0;
  for (std::size_t i = classes.before(at); i != npos && classes.at(i) == W::regional_indicator;
       i = classes.before(i))
    ++count;
  return count % 2 == 0;
}

bool is_cased(S c) { return c == S::upper || c == S::lower; }

// The place of the character before `at` that is not transparent (SB5), else npos.
std::size_t place_before(std::string_view kinds, std::size_t at) {
  while (at > 0)
    if (sentence_class(kinds[--at]) != S::extend) return at;
  return npos;
}

std::size_t skip_transparent(std::string_view kinds, std::size_t at) {
  while (at < kinds.size() && sentence_class(kinds[at]) == S::extend) ++at;
  return at;
}

// The first place from `at` on that is neither of class `c` nor transparent.
std::size_t skip(std::string_view kinds, std::size_t at, S c) {
  at = skip_transparent(kinds, at);
  while (at < kinds.size() && sentence_class(kinds[at]) == c) at = skip_transparent(kinds, at + 1);
  return at;
}

// SB8: a small letter is the first letter or stop from `at` on.
bool goes_on_small(std::string_view kinds, std::size_t at) {
  for (; at < kinds.size(); ++at) {
    const S c = sentence_class(kinds[at]);
    if (c == S::lower) return true;
    if (c == S::upper || c == S::o_letter || is_paragraph_separator(c) || is_stop(c)) return false;
  }
  return false;
}

// SB6 to SB8a: what follows a stop, and closing signs and spaces, goes on with the sentence.
bool goes_on(std::string_view kinds, std::size_t stop, std::size_t at) {
  const S next = sentence_class(kinds[at]);
  if (next == S::s_continue || is_stop(next)) return true;
  if (sentence_class(kinds[stop]) != S::a_term) return false;
  if (skip_transparent(kinds, stop + 1) == at) {
    if (next == S::numeric) return true;
    const std::size_t before = place_before(kinds, stop);
    if (next == S::upper && before != npos && is_cased(sentence_class(kinds[before]))) return true;
  }
  return goes_on_small(kinds, at);
}

}  // namespace

bool is_word_break_or_in_flag(std::string_view kinds, std::size_t at) {
  if (at == 0 || at >= kinds.size()) return true;
  const W left = word_class(kinds[at - 1]);
  const W right = word_class(kinds[at]);
  if (left == W::cr && right == W::lf) return false;
  if (is_line_end(left) || is_line_end(right)) return true;
  if (left == W::zwj && is_picture(kinds[at])) return false;
  if (left == W::space && right == W::space) return false;
  if (is_transparent(right)) return false;
  const WordClasses classes(kinds);
  const std::size_t before = classes.before(at);
  if (are_joined(classes.at(before), right)) return false;
  if (is_joined(classes.at(before), right, classes.at(classes.after(at)))) return false;
  return before == npos ||
         !is_joined(classes.at(classes.before(before)), classes.at(before), right);
}

bool is_word_break(std::string_view kinds, std::size_t at) {
  if (!is_word_break_or_in_flag(kinds, at)) return false;
  return at == 0 || at >= kinds.size() || word_class(kinds[at]) != W::regional_indicator ||
         begins_flag(WordClasses(kinds), at);
}

SentenceEnd sentence_end_before(std::string_view kinds, std::size_t at) {
  if (at == 0 || at >= kinds.size()) return {};
  const S right = sentence_class(kinds[at]);
  const S left = sentence_class(kinds[at - 1]);
  if (left == S::cr && right == S::lf) return {};
  if (is_paragraph_separator(left)) return {at - 1, at, false};
  if (right == S::extend) return {};
  std::size_t before = place_before(kinds, at);
  const auto is = [&](S c) { return before != npos && sentence_class(kinds[before]) == c; };
  bool spaces = false;
  bool closed = false;
  for (; is(S::space); before = place_before(kinds, before)) spaces = true;
  for (; is(S::close); before = place_before(kinds, before)) closed = true;
  if (before == npos || !is_stop(sentence_class(kinds[before]))) return {};
  if (goes_on(kinds, before, at)) return {};
  if (right == S::space || is_paragraph_separator(right)) return {};
  if (right == S::close && !spaces) return {};
  return {before, at, spaces && !closed};
}

SentenceEnd sentence_end_after(std::string_view kinds, std::size_t stop) {
  // Most of them.
  if (kinds.size() - stop > 2 && !is_paragraph_separator(sentence_class(kinds[stop])) &&
      kinds[stop + 1] == ' ' && kinds[stop + 2] >= 'A' && kinds[stop + 2] <= 'Z')
    return {stop, stop + 2, true};
  const S c = sentence_class(kinds[stop]);
  std::size_t next = stop + 1;
  if (is_paragraph_separator(c)) {
    if (next >= kinds.size() || (c == S::cr && sentence_class(kinds[next]) == S::lf)) return {};
    return {stop, next, false};
  }
  const std::size_t closed = skip(kinds, next, S::close);
  next = skip(kinds, closed, S::space);
  if (next >= kinds.size() || is_paragraph_separator(sentence_class(kinds[next])) ||
      goes_on(kinds, stop, next))
    return {};
  const bool is_closed = closed != skip_transparent(kinds, stop + 1);
  return {stop, next, !is_closed && next != closed};
}

}  // namespace galley
