#include "split/dateline/dateline_head.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <iterator>
#include <utility>

#include "split/agencies.h"
#include "split/byline/name_words.h"
#include "split/date/date.h"
#include "split/date/date_scan.h"
#include "split/date/date_words.h"
#include "split/dateline/place_shape.h"
#include "text/ascii_set.h"
#include "text/fold.h"
#include "text/utf8.h"

namespace galley {
namespace {

constexpr std::size_t longest_agency = 40;  // bytes, for one that is not in the table
constexpr std::size_t most_date_words = 6;

bool is_dash_or_blank(char32_t c) {
  return is_space(c) || c == '-' || c == U'–' || c == U'—' || c == U'―' || c == U'−';
}

std::string_view strip_end(std::string_view text) {
  text = trim(text);
  while (!text.empty() && AsciiSet(",;-/").has(text.back()))
    text = trim(text.substr(0, text.size() - 1));
  return text;
}

// What stands between brackets or strokes where an agency is expected.
bool may_be_agency(std::string_view text) {
  if (text.size() < 2 || text.size() > longest_agency) return false;
  return is_letter(decode(text, 0).value) && find_first_of(text, ";:!?\"") == text.npos;
}

// "Jane Doe (text)"
constexpr WordMeaning names_work = meaning::noun_label | meaning::lead | meaning::other_credit;

// Desks sign with a few small letters where no agency of the table does: "(ots)", "(hib)".
bool is_desk_code(std::string_view text) {
  return text.size() >= 2 && text.size() <= 4 && (meaning_of(text) & names_work) == 0 &&
         std::all_of(text.begin(), text.end(), [](char c) { return c >= 'a' && c <= 'z'; });
}

// A web site where an agency is expected: "JAKARTA, Example.com -".
bool is_site(std::string_view text) {
  constexpr std::string_view endings[] = {".com", ".co", ".id", ".net",
                                          ".org", ".ru", ".ro", ".az"};
  if (text.find('.') == text.npos || text.find(' ') != text.npos) return false;
  FoldBuffer buffer;
  const std::string_view folded = fold(text, buffer);
  return std::any_of(std::begin(endings), std::end(endings),
                     [folded](std::string_view ending) { return folded.ends_with(ending); });
}

void set_agency(std::string_view text, bool known, DatelineHead& head) {
  head.agency = trim(text);
  head.known_agency = known || is_desk_code(head.agency) || is_site(head.agency);
}

bool has_letter(std::string_view text) {
  return std::any_of(text.begin(), text.end(), [](char c) {
    const auto byte = static_cast<unsigned char>(c);
    return byte >= 0x80 || is_ascii_letter(byte);
  });
}

// "13/5": without the year nobody knows which is the month, but it is a date.
bool is_day_and_month(std::string_view text) {
  constexpr std::size_t longest = 5;
  return text.size() <= longest && text.find('/') != text.npos && !has_letter(text);
}

// Sets what stands between brackets or strokes as the agency if it may be one. A press release's
// wire may give its date there: "(Newsfile Corp. - May 5, 2025)".
bool set_enclosed_agency(std::string_view text, DatelineHead& head) {
  if (!head.agency.empty()) return false;
  const std::size_t dash = text.find(" - ");
  if (dash != text.npos && !head.date && is_agency(text.substr(0, dash))) {
    head.date = read_dateline_date(trim(text.substr(dash + 3)));
    if (head.date) text = text.substr(0, dash);
  }
  // "(TTXVN 13/5)"
  const std::size_t blank = text.find(' ');
  if (blank != text.npos && !head.date && is_agency(text.substr(0, blank))) {
    const std::string_view day = trim(text.substr(blank));
    head.date = read_dateline_date(day);
    head.unread_date = !head.date && is_day_and_month(day);
    if (head.is_dated()) text = text.substr(0, blank);
  }
  const bool known = is_agency(text);
  if (!known && !may_be_agency(text)) return false;
  set_agency(text, known, head);
  return true;
}

// Takes an agency off the start of `rest`: "(ANSA) - ROMA, 6 lug", "ANTARA, Jakarta".
void take_leading_agency(std::string_view& rest, DatelineHead& head) {
  const std::size_t comma = rest.find(',');
  const std::string_view first = rest.substr(0, comma);
  if (is_agency(first) || is_site(first)) {
    if (comma == rest.npos) return;
    set_agency(rest.substr(0, comma), true, head);
    rest = trim(rest.substr(comma + 1));
    return;
  }
  if (rest.empty() || rest.front() != '(') return;
  const std::size_t close = rest.find(')');
  if (close == rest.npos || close + 1 == rest.size()) return;
  if (!is_agency(rest.substr(1, close - 1))) return;
  set_agency(rest.substr(1, close - 1), true, head);
  rest = rest.substr(close + 1);
  while (!rest.empty() && is_dash_or_blank(decode(rest, 0).value))
    rest.remove_prefix(decode(rest, 0).length);
}

// Takes "(Reuters)" or "(December 22, 2013)" off the end of `rest`.
bool take_bracket(std::string_view& rest, DatelineHead& head) {
  while (!rest.empty() && rest.back() == '.' && rest.size() > 1 && rest[rest.size() - 2] == ')')
    rest.remove_suffix(1);
  if (rest.empty() || rest.back() != ')') return false;
  const std::size_t open = rest.rfind('(');
  if (open == rest.npos) return false;
  const std::string_view inside = trim(rest.substr(open + 1, rest.size() - open - 2));
  if (const auto date = read_dateline_date(inside)) {
    if (head.date) return false;
    head.date = date;
  } else if (!set_enclosed_agency(inside, head)) {
    return false;
  }
  rest = strip_end(rest.substr(0, open));
  return true;
}

// Takes "/TASS/" off the end of `rest`; the last stroke may have gone with the separator.
bool take_strokes(std::string_view& rest, DatelineHead& head) {
  if (rest.empty() || rest.back() != '/' || !head.agency.empty()) return false;
  const std::size_t open = rest.rfind('/', rest.size() - 2);
  if (open == rest.npos) return false;
  const std::string_view inside = rest.substr(open + 1, rest.size() - open - 2);
  if (const auto date = has_ascii_digit(inside) ? read_dateline_date(inside) : std::nullopt) {
    head.date = date;
  } else if (!set_enclosed_agency(inside, head)) {
    return false;
  }
  rest = strip_end(rest.substr(0, open));
  return true;
}

// No name ends in a digit but that of a Korean agency.
bool ends_in_ascii_number(std::string_view text) {
  return text.size() > 1 && is_ascii_digit(static_cast<unsigned char>(text.back())) &&
         static_cast<unsigned char>(text[text.size() - 2]) < 0x80;
}

// Takes a known agency that stands free after a comma, dash or date: "March 25, Reuter".
bool take_free_agency(std::string_view& rest, DatelineHead& head) {
  if (!head.agency.empty() || ends_in_ascii_number(rest)) return false;
  std::string_view whole = rest;
  if (whole.ends_with('.')) whole.remove_suffix(1);
  const std::size_t cut = find_last_of(whole, ",/-", whole.size());
  const std::size_t stop = whole.rfind(". ");
  const std::size_t begin =
      std::max(cut == whole.npos ? 0 : cut + 1, stop == whole.npos ? 0 : stop + 1);
  const std::string_view last = trim(whole.substr(begin));
  const bool known = is_agency(last);
  if (!known && (begin == 0 || !is_site(last))) return false;
  set_agency(last, known, head);
  rest = strip_end(rest.substr(0, begin));
  return true;
}

// A date begins with a number, or with the name of a month or of a day.
bool may_begin_date(std::string_view text) {
  text = trim(text);
  const CodePoint first = decode(text, 0);
  return digit_value(first.value) >= 0 || first.value >= 0xE00 ||
         find_date_word(word_at(text, 0)) != nullptr;
}

// A date ends with a number, with the end of an ordinal or with a name. Names of several words have
// letters beyond ASCII.
bool may_end_date(std::string_view text) {
  const std::size_t end = skip_signs_before(text, text.size(), ".,:;-()[]/_*");
  const std::string_view word = word_before(text, end);
  const std::size_t begin = begin_of(text, word);
  const bool apart = !word.empty() && begin > 0 && text[begin - 1] == ' ';
  return !apart || find_date_word(word) != nullptr || !is_ascii(text);
}

// Signs before the date are the place's.
bool take_date_from(std::size_t start, std::string_view& rest, DatelineHead& head) {
  const std::string_view last = rest.substr(skip_space(rest, start));
  if (last.empty() || AsciiSet(".,:;-()[]/_*").has(last.front())) return false;
  head.date = read_dateline_date(last);
  if (head.date) rest = strip_end(rest.substr(0, start));
  return head.date.has_value();
}

// Takes a date off the end of `rest`: what follows the last comma but one or the last, or the
// longest run of last words that is one. There is no date behind the last digit.
bool take_date(std::string_view& rest, DatelineHead& head) {
  if (head.date || !has_ascii_digit(rest) || !may_end_date(rest)) return false;
  const std::size_t last_digit = find_last_of(rest, "0123456789", rest.size());
  const std::size_t comma = rest.rfind(',', last_digit);
  if (comma != rest.npos && comma > 0) {
    const bool is_first = rest.find(',') == comma;
    if (!is_first && take_date_from(rest.rfind(',', comma - 1) + 1, rest, head)) return true;
    // A year alone after the comma is not the whole date.
    if (has_letter(rest.substr(comma + 1)) && take_date_from(comma + 1, rest, head)) return true;
  }
  std::array<std::size_t, most_date_words> starts{};
  std::size_t count = 0;
  std::size_t at = rest.size();
  while (count < starts.size() && at > 0) {
    const std::size_t blank = find_last_of(rest, " \t\r\n,/", at);
    const std::size_t start = blank == rest.npos ? 0 : blank + 1;
    if (start < at) starts[count++] = start;
    at = blank == rest.npos ? 0 : blank;
  }
  for (std::size_t i = count; i-- > 0;) {
    const bool may_be_date = starts[i] <= last_digit && may_begin_date(rest.substr(starts[i]));
    if (may_be_date && take_date_from(starts[i], rest, head)) return true;
  }
  return false;
}

// "Paris, le" of "Paris, le 3 mars": without the article of the date.
std::string_view without_article(std::string_view place) {
  constexpr std::size_t longest_article = 3;
  const std::size_t comma = place.rfind(',');
  if (comma == place.npos || comma == 0) return place;
  const std::string_view last = trim(place.substr(comma + 1));
  const bool is_article =
      last.size() <= longest_article &&
      std::all_of(last.begin(), last.end(), [](char c) { return c >= 'a' && c <= 'z'; });
  return is_article ? trim(place.substr(0, comma)) : place;
}

// "Jane DOE-John ROE/PARIS, (AGENCY)": takes the reporters before the last stroke off a place in
// capitals.
std::string_view without_reporters(std::string_view place, DatelineHead& head) {
  const std::size_t stroke = place.rfind('/');
  if (stroke == place.npos || all_capitals(place.substr(0, stroke)) ||
      !all_capitals(place.substr(stroke + 1)))
    return place;
  head.reporters = place.substr(0, stroke);
  return trim(place.substr(stroke + 1));
}

// Abbreviations keep their stop ("N.Y.", "Calif."), a city written out does not: "MOSCOW. March 3".
std::string_view strip_sentence_stop(std::string_view place) {
  const bool written_out = place.size() > 5 && place.ends_with('.') &&
                           place.find('.') == place.size() - 1 && place.find(',') == place.npos;
  return written_out ? place.substr(0, place.size() - 1) : place;
}

// Takes ", Aprl 7" or ", 7 Xyz" off the end of a place in capitals: a word and the number of a day.
bool take_unread_date(std::string_view& rest, DatelineHead& head) {
  const std::size_t comma = rest.rfind(',');
  if (head.date || comma == rest.npos || !all_capitals(rest.substr(0, comma))) return false;
  const std::string_view last = trim(rest.substr(comma + 1));
  const std::size_t blank = last.find(' ');
  if (blank == last.npos || blank != last.rfind(' ')) return false;
  std::string_view day = last.substr(0, blank);
  std::string_view month = last.substr(blank + 1);
  if (has_ascii_digit(month)) std::swap(day, month);
  const auto is_number = [](std::string_view text) {
    return std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
  };
  constexpr std::size_t shortest_month = 3;
  if (day.size() > 2 || !is_number(day) || month.size() < shortest_month || has_ascii_digit(month))
    return false;
  head.unread_date = true;
  rest = strip_end(rest.substr(0, comma));
  return true;
}

// The place up to a comma and a number: a date in words that nobody reads is no place.
std::string_view without_unread_date(std::string_view place) {
  // "देहरादून, नौ नवंबर": the number may be a word.
  const std::size_t digit = find_first_of(place, "0123456789");
  if (digit == place.npos && find_date_word(word_before(place, place.size())) == nullptr)
    return place;
  const std::size_t comma = place.rfind(',', digit);
  return comma == place.npos ? place : place.substr(0, comma);
}

}  // namespace

DatelineHead read_dateline_head(std::string_view text) {
  DatelineHead head;
  std::string_view rest = trim(text);
  take_leading_agency(rest, head);
  while (take_bracket(rest, head) || take_strokes(rest, head)) {
  }
  rest = strip_end(rest);
  while (take_free_agency(rest, head) || take_date(rest, head) || take_bracket(rest, head)) {
  }
  take_unread_date(rest, head);
  if (head.known_agency && !head.date) rest = without_unread_date(rest);
  rest = strip_end(rest);
  if (head.known_agency) rest = without_reporters(rest, head);
  head.place = strip_sentence_stop(head.date ? without_article(rest) : rest);
  return head;
}

}  // namespace galley
