#include "text/cut_off.h"

#include <galley/text.h>

#include "text/ending.h"
#include "text/leading_words.h"
#include "text/list_item.h"
#include "text/utf8.h"

namespace galley {
namespace {

// In columns. A subheading, a caption or a list item may end without a full stop; this much text
// may not.
constexpr std::size_t shortest_sentence_cut = 100;

// "[…]", "[+2642 chars]" and their like.
bool ends_in_cut_mark(std::string_view text) {
  if (!text.ends_with(']')) return false;
  if (text.ends_with("[…]") || text.ends_with("[...]")) return true;
  return text.ends_with("chars]") && text.find("[+") != std::string_view::npos;
}

bool joins_letters(char32_t c) { return c == '-' || c == '\'' || c == U'’' || c == U'‑'; }

std::string_view without_joining_signs(std::string_view text) {
  const auto joins = [](char32_t c) {
    return c == ',' || c == '-' || c == U'–' || c == U'—' || is_space(c);
  };
  CodePoint last = decode_before(text, text.size());
  for (; last.length > 0 && joins(last.value); last = decode_before(text, text.size()))
    text.remove_suffix(last.length);
  return text;
}

std::string_view last_word(std::string_view text) {
  return text.substr(text.find_last_of(" \n\r\t") + 1);
}

// Letters alone, and what stands between them in words: addresses have other signs.
bool is_plain_word(std::string_view word) {
  for (std::size_t at = 0; at < word.size();) {
    const CodePoint next = decode(word, at);
    if (!is_letter(next.value) && !is_mark(next.value) && !joins_letters(next.value)) return false;
    at += next.length;
  }
  return !word.empty();
}

bool has_capital(std::string_view word) {
  for (std::size_t at = 0; at < word.size(); at += decode(word, at).length)
    if (is_upper(decode(word, at).value)) return true;
  return false;
}

bool ends_in_leading_word(std::string_view text) {
  return leads_on(last_word(without_joining_signs(text)));
}

// A name or a noun, no acronym.
bool is_capitalised(std::string_view word) {
  return has_capital(word) && !has_capital(word.substr(decode(word, 0).length));
}

// Whether the text ends with a comma, or with a word that is no name of a credit or a title: one in
// small letters or in a script without case, or the noun behind "the".
bool ends_in_plain_word(std::string_view text) {
  if (text.ends_with(',')) return true;
  text = without_joining_signs(text);
  const char32_t last = decode_before(text, text.size()).value;
  if (is_unspaced(last)) return is_letter(last);
  const std::string_view word = last_word(text);
  if (!is_plain_word(word)) return false;
  text.remove_suffix(word.size());
  return !has_capital(word) || leads_on(word) ||
         (is_capitalised(word) && ends_in_leading_word(text));
}

bool is_list_item(std::string_view text) {
  return starts_list_item(text) || text.starts_with("– ") || text.starts_with("— ");
}

// "News!More news": links that lost their line ends.
bool has_glued_lines(std::string_view text) {
  for (std::size_t at = text.find_first_of("!?"); at != text.npos;
       at = text.find_first_of("!?", at + 1))
    if (is_upper(decode(text, at + 1).value)) return true;
  return false;
}

// Whether a text without a stop at its end is running text that should have one.
bool lacks_its_end(std::string_view text) {
  return text.size() >= shortest_sentence_cut && ends_in_plain_word(text) && !is_list_item(text) &&
         !has_glued_lines(text) && display_width(text) >= shortest_sentence_cut;
}

bool ends_in_stop(std::string_view text) {
  const Ending ending = ending_of(text);
  return ending != Ending::open && ending != Ending::colon;
}

// Also one word alone: initials.
bool may_begin_sentence(std::string_view text, bool is_one_word) {
  const CodePoint first = decode(text, 0);
  if (first.length == 0 || digit_value(first.value) >= 0) return false;
  return !is_lower(first.value) || is_one_word;
}

// What stands behind the last full sentence; all, where there is none. A stop within a sentence, as
// in "U.S. Senate", does no harm here.
std::string_view last_sentence(std::string_view text) {
  std::size_t begin = text.size();
  bool is_one_word = true;  // what begins there
  for (std::size_t end = text.size(); end > 0;) {
    const CodePoint sign = decode_before(text, end);
    const bool is_apart = end < begin || is_unspaced(sign.value);
    if (is_apart && ends_in_stop(text.substr(0, end)) &&
        may_begin_sentence(text.substr(begin), is_one_word))
      return text.substr(begin);
    end -= sign.length;
    if (is_space(sign.value)) continue;
    is_one_word = is_one_word && (end + sign.length == begin || begin == text.size());
    begin = end;
  }
  return text;
}

// Credits, initials and links ("Read on") behind a full sentence are shorter than what is left of
// another. Where others end in words as well, a single sentence may be a heading.
bool is_surely_cut(std::string_view text, bool all_others_end) {
  constexpr std::size_t fewest_columns = 24;
  constexpr std::size_t most_columns = 400;  // longer ones are lists
  if (ends_in_leading_word(text)) return true;
  const std::string_view rest = last_sentence(text);
  const std::size_t columns = display_width(rest);
  if (rest.size() == text.size()) return all_others_end;
  return columns >= fewest_columns && columns <= most_columns;
}

}  // namespace

std::vector<std::size_t> find_cut_off(std::span<const std::string_view> paragraphs) {
  constexpr std::size_t few_open = 2;
  constexpr std::size_t stops_for_each_open = 3;
  std::vector<std::size_t> found;
  std::size_t stops = 0;
  std::size_t open = 0;
  for (std::size_t i = 0; i < paragraphs.size(); ++i) {
    const bool has_stop = ending_of(paragraphs[i]) != Ending::open;
    stops += has_stop;
    if (ends_in_cut_mark(paragraphs[i])) {
      found.push_back(i);
    } else if (!has_stop && lacks_its_end(paragraphs[i])) {
      found.push_back(i);
      ++open;
    }
  }
  const bool all_others_end = stops + open == paragraphs.size();
  std::erase_if(found, [&](std::size_t i) {
    if (ends_in_cut_mark(paragraphs[i])) return false;
    if (open > few_open && stops < stops_for_each_open * open) return true;
    return !is_surely_cut(paragraphs[i], all_others_end);
  });
  return found;
}

}  // namespace galley
