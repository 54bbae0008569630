#include "split/dateline.h"

#include <algorithm>
#include <array>
#include <cstddef>

#include "split/agencies.h"
#include "split/date.h"
#include "split/dateline_east_asian.h"
#include "split/name_words.h"
#include "text/utf8.h"

// The grammar, after what the agencies print:
//
//     [(Agency) -] Place{, Region} [, Date] [(Agency) | /Agency/ | , Agency] Separator
//
// The head, the text before a separator, is read from its right end: agency, date, and what is left
// is the place. A head needs a date, an agency or a place all in capitals.

namespace galley {
namespace {

constexpr std::size_t longest_head = 90;    // code points before the separator
constexpr std::size_t longest_place = 62;   // code points
constexpr std::size_t longest_agency = 40;  // bytes, for one that is not in the table
constexpr std::size_t most_place_words = 9;
constexpr std::size_t most_words_alone = 5;  // of a place without date and agency
constexpr std::size_t longest_sample = 40;   // bytes of what follows a place alone
constexpr std::size_t most_date_words = 6;
constexpr std::size_t most_separators = 4;  // tried in one text

struct Head {
  std::string_view place;
  std::string_view agency;
  bool known_agency = false;
  std::optional<Date> date;
};

enum class SeparatorKind {
  dash,        // with white space on both sides, doubled, or an em dash
  tight_dash,  // "April 1- ", "(EFE).- "
  stroke,      // "/TASS/. "
  bracket,     // "(IANS) ": no sign of its own
};

// Where a head ends and what follows begins.
struct Separator {
  std::size_t begin;
  std::size_t end;
  SeparatorKind kind;
};

bool is_blank(std::string_view text, std::size_t at) {
  return at < text.size() && is_space(decode(text, at).value);
}

// Marks that wires print before the dateline of a correction or an update, bullets, a BOM.
std::size_t skip_marks(std::string_view text) {
  std::size_t at = 0;
  for (;;) {
    const CodePoint c = decode(text, at);
    const bool mark = c.value == '*' || c.value == '+' || c.value == U'•' || c.value == U'■' ||
                      c.value == U'▲' || c.value == U'◆' || c.value == U'●';
    if (c.length == 0 || (!mark && !is_space(c.value))) return at;
    at += c.length;
  }
}

// The first bytes of `text` that may stand before a separator.
std::string_view window_of(std::string_view text) {
  std::size_t at = 0;
  for (std::size_t count = 0; count < longest_head && at < text.size(); ++count)
    at += decode(text, at).length;
  return text.substr(0, std::min(at + 16, text.size()));
}

bool is_dash(char32_t c) { return c == '-' || c == U'–' || c == U'—' || c == U'―' || c == U'−'; }

std::optional<Separator> dash_at(std::string_view text, std::size_t at) {
  const CodePoint first = decode(text, at);
  if (!is_dash(first.value) && first.value != '_' && first.value != '=') return {};
  std::size_t end = at;
  std::size_t count = 0;
  for (CodePoint c = first; c.value == first.value; c = decode(text, end), ++count) end += c.length;
  const bool blank_after = end == text.size() || is_blank(text, end);
  const char32_t before = decode_before(text, at).value;
  if (count == 2 || first.value == U'—' || (is_space(before) && blank_after))
    return Separator{at, end, SeparatorKind::dash};
  // "April 1- ", "(Reuters)- " and "(EFE).- ", but not "anti- inflation".
  const bool after_part = digit_value(before) >= 0 || before == ')' || before == '.';
  if (blank_after && after_part) return Separator{at, end, SeparatorKind::tight_dash};
  return {};
}

// A bracket or stroke that ends the head without a dash: "(IANS) ", "(ANI): ", "/TASS/. ". When a
// dash follows, that is the separator.
std::optional<Separator> closing_at(std::string_view text, std::size_t at) {
  std::size_t end = at + 1;
  if (end < text.size() && (text[end] == ':' || text[end] == '.')) ++end;
  if (end < text.size() && !is_blank(text, end)) return {};
  std::size_t next = end;
  while (is_blank(text, next)) next += decode(text, next).length;
  const char32_t c = decode(text, next).value;
  if (next < text.size() && (is_dash(c) || c == '_' || c == '=')) return {};
  const bool bracket = text[at] == ')';
  return Separator{at + 1, end, bracket ? SeparatorKind::bracket : SeparatorKind::stroke};
}

// The separator that begins at `at`, a code point's start.
std::optional<Separator> separator_at(std::string_view text, std::size_t at) {
  const auto byte = static_cast<unsigned char>(text[at]);
  if (byte == ')' || byte == '/') return closing_at(text, at);
  const bool may_be_dash = byte == '-' || byte == '_' || byte == '=' || byte == 0xE2;
  return may_be_dash ? dash_at(text, at) : std::nullopt;
}

// --- the parts of a head, from the right -------------------------------------------------------

std::string_view strip_end(std::string_view text) {
  text = trim(text);
  while (!text.empty() && std::string_view(",;-/").find(text.back()) != text.npos)
    text = trim(text.substr(0, text.size() - 1));
  return text;
}

// What stands between brackets or strokes where an agency is expected.
bool may_be_agency(std::string_view text) {
  if (text.size() < 2 || text.size() > longest_agency) return false;
  return is_letter(decode(text, 0).value) && text.find_first_of(";:!?\"") == text.npos;
}

// Desks sign with a few small letters where no agency of the table does: "(ots)", "(hib)".
bool is_desk_code(std::string_view text) {
  return text.size() >= 2 && text.size() <= 4 &&
         std::all_of(text.begin(), text.end(), [](char c) { return c >= 'a' && c <= 'z'; });
}

// A web site where an agency is expected: "JAKARTA, Example.com -".
bool is_site(std::string_view text) {
  constexpr std::string_view endings[] = {".com", ".co", ".id", ".net",
                                          ".org", ".ru", ".ro", ".az"};
  return text.find(' ') == text.npos &&
         std::any_of(std::begin(endings), std::end(endings),
                     [text](std::string_view ending) { return text.ends_with(ending); });
}

void set_agency(std::string_view text, Head& head) {
  head.agency = trim(text);
  head.known_agency = is_agency(head.agency) || is_desk_code(head.agency) || is_site(head.agency);
}

// Takes an agency off the start of `rest`: "(ANSA) - ROMA, 6 lug", "ANTARA, Jakarta".
void take_leading_agency(std::string_view& rest, Head& head) {
  if (const std::size_t comma = rest.find(','); is_agency(rest.substr(0, comma))) {
    if (comma == rest.npos) return;
    set_agency(rest.substr(0, comma), head);
    rest = trim(rest.substr(comma + 1));
    return;
  }
  if (rest.empty() || rest.front() != '(') return;
  const std::size_t close = rest.find(')');
  if (close == rest.npos || close + 1 == rest.size()) return;
  if (!is_agency(rest.substr(1, close - 1))) return;
  set_agency(rest.substr(1, close - 1), head);
  rest = rest.substr(close + 1);
  while (!rest.empty() && (is_dash(decode(rest, 0).value) || is_blank(rest, 0)))
    rest.remove_prefix(decode(rest, 0).length);
}

bool has_digit(std::string_view text) {
  return std::any_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

// Takes "(Reuters)" or "(December 22, 2013)" off the end of `rest`.
bool take_bracket(std::string_view& rest, Head& head) {
  while (!rest.empty() && rest.back() == '.' && rest.size() > 1 && rest[rest.size() - 2] == ')')
    rest.remove_suffix(1);
  if (rest.empty() || rest.back() != ')') return false;
  const std::size_t open = rest.rfind('(');
  if (open == rest.npos) return false;
  const std::string_view inside = trim(rest.substr(open + 1, rest.size() - open - 2));
  if (const auto date = read_dateline_date(inside)) {
    if (head.date) return false;
    head.date = date;
  } else {
    if (!head.agency.empty() || !(is_agency(inside) || may_be_agency(inside))) return false;
    set_agency(inside, head);
  }
  rest = strip_end(rest.substr(0, open));
  return true;
}

// Takes "/TASS/" off the end of `rest`; the last stroke may have gone with the separator.
bool take_strokes(std::string_view& rest, Head& head) {
  if (rest.empty() || rest.back() != '/' || !head.agency.empty()) return false;
  const std::size_t open = rest.rfind('/', rest.size() - 2);
  if (open == rest.npos) return false;
  const std::string_view inside = rest.substr(open + 1, rest.size() - open - 2);
  if (const auto date = has_digit(inside) ? read_dateline_date(inside) : std::nullopt) {
    head.date = date;
  } else {
    if (!is_agency(inside) && !may_be_agency(inside)) return false;
    set_agency(inside, head);
  }
  rest = strip_end(rest.substr(0, open));
  return true;
}

// Takes a known agency that stands free after a comma, dash or date: "March 25, Reuter".
bool take_free_agency(std::string_view& rest, Head& head) {
  if (!head.agency.empty()) return false;
  std::string_view whole = rest;
  if (whole.ends_with('.')) whole.remove_suffix(1);
  const std::size_t cut = whole.find_last_of(",/-");
  const std::size_t begin = cut == whole.npos ? 0 : cut + 1;
  const std::string_view last = trim(whole.substr(begin));
  if (!is_agency(last) && (begin == 0 || !is_site(last))) return false;
  set_agency(last, head);
  rest = strip_end(rest.substr(0, begin));
  return true;
}

// A year alone after the comma is not the whole date.
bool has_letter(std::string_view text) {
  return std::any_of(text.begin(), text.end(), [](char c) {
    const auto byte = static_cast<unsigned char>(c);
    return byte >= 0x80 || is_ascii_letter(byte);
  });
}

bool take_date_from(std::size_t start, std::string_view& rest, Head& head) {
  const std::string_view last = rest.substr(start);
  if (!has_digit(last)) return false;
  head.date = read_dateline_date(last);
  if (head.date) rest = strip_end(rest.substr(0, start));
  return head.date.has_value();
}

// Takes a date off the end of `rest`: what follows the last comma but one or the last, or the
// longest run of last words that is one.
bool take_date(std::string_view& rest, Head& head) {
  if (head.date || !has_digit(rest)) return false;
  const std::size_t comma = rest.rfind(',');
  if (comma != rest.npos && comma > 0) {
    const std::size_t before = rest.rfind(',', comma - 1);
    if (before != rest.npos && take_date_from(before + 1, rest, head)) return true;
    if (has_letter(rest.substr(comma + 1)) && take_date_from(comma + 1, rest, head)) return true;
  }
  std::array<std::size_t, most_date_words> starts{};
  std::size_t count = 0;
  std::size_t at = rest.size();
  while (count < starts.size() && at > 0) {
    const std::size_t blank = rest.find_last_of(" \t\r\n,/", at - 1);
    const std::size_t start = blank == rest.npos ? 0 : blank + 1;
    if (start < at) starts[count++] = start;
    at = blank == rest.npos ? 0 : blank;
  }
  for (std::size_t i = count; i-- > 0;)
    if (take_date_from(starts[i], rest, head)) return true;
  return false;
}

// --- the place ---------------------------------------------------------------------------------

// What the letters of a place look like.
struct PlaceShape {
  std::size_t letters = 0;
  std::size_t capitals = 0;
  std::size_t caseless = 0;
  std::size_t words = 0;
  std::size_t digits = 0;
  std::size_t length = 0;   // code points
  bool lower_word = false;  // a word begins in lower case and is no linking word
  bool forbidden = false;   // a sign that no place has
};

bool is_linking_word(std::string_view word) {
  constexpr std::string_view words[] = {
      "and", "de",  "del", "da", "do",  "dos",  "das",  "di",  "du",   "des", "la",  "las",
      "le",  "les", "los", "el", "the", "of",   "on",   "in",  "am",   "an",  "der", "den",
      "im",  "bei", "und", "y",  "e",   "et",   "near", "aan", "upon", "sur", "al",  "-",
      "und", "i",   "и",   "na", "nad", "sous", "en",   "ob",  "do"};
  return std::find(std::begin(words), std::end(words), word) != std::end(words);
}

PlaceShape shape_of(std::string_view place) {
  PlaceShape shape;
  std::size_t word_begin = 0;
  const auto end_word = [&](std::size_t end) {
    const std::string_view word = place.substr(word_begin, end - word_begin);
    if (word.empty()) return;
    ++shape.words;
    if (is_lower(decode(word, 0).value) && !is_linking_word(word)) shape.lower_word = true;
  };
  for (std::size_t at = 0; at < place.size();) {
    const CodePoint c = decode(place, at);
    if (is_space(c.value) || c.value == ',' || c.value == '/') {
      end_word(at);
      word_begin = at + c.length;
    } else if (is_letter(c.value)) {
      ++shape.letters;
      if (is_upper(c.value))
        ++shape.capitals;
      else if (!is_lower(c.value))
        ++shape.caseless;
    } else if (digit_value(c.value) >= 0) {
      ++shape.digits;
    } else if (c.value < 0x80 &&
               std::string_view("!?;:\"<>=@#%$&*+|~\\").find(static_cast<char>(c.value)) !=
                   std::string_view::npos) {
      shape.forbidden = true;
    }
    ++shape.length;
    at += c.length;
  }
  end_word(place.size());
  return shape;
}

bool is_place(const PlaceShape& shape, bool proven_by_date) {
  if (shape.forbidden || shape.letters < 2 || shape.digits > 2) return false;
  if (shape.length > longest_place || shape.words > most_place_words) return false;
  // Old wire copy writes "caracas, march 19": a date at its side proves a short lower-case place.
  return !shape.lower_word || (proven_by_date && shape.words <= 3);
}

bool all_capitals(const PlaceShape& shape) {
  return shape.letters >= 3 && shape.capitals * 10 >= shape.letters * 8;
}

// Whether the first part of a place, before a comma, is all in capitals: "FORT WASHINGTON, Pa.".
bool opens_in_capitals(std::string_view place) {
  return all_capitals(shape_of(place.substr(0, place.find(','))));
}

// --- heads --------------------------------------------------------------------------------------

// Abbreviations keep their stop ("N.Y.", "Calif."), a city written out does not: "MOSCOW. March 3".
std::string_view strip_sentence_stop(std::string_view place) {
  const bool written_out = place.size() > 4 && place.ends_with('.') &&
                           all_capitals(shape_of(place)) && place.find('.') == place.size() - 1 &&
                           place.find(',') == place.npos;
  return written_out ? place.substr(0, place.size() - 1) : place;
}

// The place up to a comma and a number: a date in words that nobody reads is no place.
std::string_view without_unread_date(std::string_view place) {
  const std::size_t digit = place.find_first_of("0123456789");
  if (digit == place.npos) return place;
  const std::size_t comma = place.rfind(',', digit);
  return comma == place.npos ? place : place.substr(0, comma);
}

Head read_parts(std::string_view text) {
  Head head;
  std::string_view rest = trim(text);
  take_leading_agency(rest, head);
  while (take_bracket(rest, head) || take_strokes(rest, head)) {
  }
  rest = strip_end(rest);
  while (take_free_agency(rest, head) || take_date(rest, head) || take_bracket(rest, head)) {
  }
  if (head.known_agency && !head.date) rest = without_unread_date(rest);
  head.place = strip_sentence_stop(strip_end(rest));
  return head;
}

std::optional<DatelineProof> proof_of(const Head& head, const Separator& separator,
                                      bool ends_text) {
  const PlaceShape shape = shape_of(head.place);
  const bool capitals = opens_in_capitals(head.place);
  if (!head.place.empty() && (!is_place(shape, head.date.has_value()) || is_agency(head.place)))
    return {};
  const bool no_dash = separator.kind == SeparatorKind::bracket;
  if (no_dash && head.place.empty() && !head.date && ends_text) return {};  // a sign-off
  if (head.known_agency && (!no_dash || capitals || head.date || shape.words <= 3))
    return DatelineProof::date_or_agency;
  const bool placed = !head.place.empty() || !head.agency.empty();
  if (head.date && placed && (!no_dash || !head.agency.empty()))
    return DatelineProof::date_or_agency;
  if (head.place.empty() || !capitals || no_dash) return {};
  if (!head.agency.empty()) return DatelineProof::date_or_agency;
  // "NOTE - ", "WATCH - ": labels, not places.
  if (shape.words == 1 && (meaning_of(head.place) & meaning::stop) != 0) return {};
  if (separator.kind != SeparatorKind::dash || shape.words > most_words_alone || shape.digits > 0)
    return {};
  return DatelineProof::place_alone;
}

// "By Jane Doe LONDON, March 3 (Reuters) -": where the place begins when the byline is glued to
// the dateline, else 0.
std::size_t skip_glued_byline(std::string_view text) {
  if (!text.starts_with("By ") && !text.starts_with("BY ")) return 0;
  for (std::size_t at = text.find(' ', 3); at != text.npos; at = text.find(' ', at + 1)) {
    const std::string_view word = text.substr(at + 1, text.find_first_of(" ,", at + 1) - at - 1);
    if (all_capitals(shape_of(word))) return at + 1;
  }
  return 0;
}

// The agency that Russian wires print after the dash: "МОСКВА, 28 окт — РИА Новости."
void extend_to_agency(std::string_view window, FoundDateline& found) {
  const std::size_t begin = found.parts.whole.size();
  const std::size_t stop = window.find_first_of(".:-", begin);
  if (!found.parts.agency.empty() || stop == window.npos || stop > begin + longest_agency) return;
  const std::string_view agency = trim(window.substr(begin, stop - begin));
  if (!is_agency(agency)) return;
  found.parts.agency = agency;
  found.parts.whole = window.substr(0, stop + 1);
  found.proof = DatelineProof::date_or_agency;
}

// Whether a separator further on gives more: "KANSAS CITY, Mo. - March 13 -" or "(ANSA) - ROMA -".
bool may_go_on(const FoundDateline& found) {
  return found.proof == DatelineProof::place_alone ||
         (found.parts.place.empty() && !found.parts.date);
}

bool adds_to(const FoundDateline& more, const FoundDateline& found) {
  if (more.proof != DatelineProof::date_or_agency) return false;
  if (found.parts.place.empty()) return !more.parts.place.empty() && more.parts.date;
  return more.parts.place == found.parts.place;
}

std::optional<FoundDateline> read_head(std::string_view text, std::string_view window,
                                       const Separator& separator) {
  const Head head = read_parts(window.substr(0, separator.begin));
  const auto proof = proof_of(head, separator, separator.end == text.size());
  if (!proof) return {};
  // In copy that is all in capitals they say nothing.
  const std::string_view next = text.substr(separator.end, longest_sample);
  if (*proof == DatelineProof::place_alone && all_capitals(shape_of(next))) return {};
  FoundDateline found;
  found.parts = {window.substr(0, separator.end), head.place, head.agency, head.date};
  found.proof = *proof;
  return found;
}

// A dateline on a line of its own may lack the dash: "STOCKHOLM, Aug 29, 2014".
std::optional<FoundDateline> read_whole_line(std::string_view text) {
  if (text.starts_with('[')) return {};
  const Head head = read_parts(text);
  if (head.place.empty() || !head.date || !opens_in_capitals(head.place)) return {};
  if (!is_place(shape_of(head.place), true)) return {};
  FoundDateline found;
  found.parts = {trim(text), head.place, head.agency, head.date};
  found.proof = DatelineProof::date_or_agency;
  return found;
}

std::optional<FoundDateline> find_spaced_dateline(std::string_view text) {
  const std::string_view window = window_of(text);
  std::optional<FoundDateline> found;
  std::size_t tried = 0;
  for (std::size_t at = 0; at < window.size() && tried < most_separators;) {
    const auto separator = separator_at(window, at);
    at = separator ? std::max(separator->end, at + 1) : at + decode(window, at).length;
    if (!separator) continue;
    ++tried;
    auto next = read_head(text, window, *separator);
    if (found) {
      if (next && adds_to(*next, *found)) found = next;
      break;
    }
    if (!next) continue;
    found = next;
    const bool stroke = separator->kind == SeparatorKind::stroke && !found->parts.date;
    if (!stroke && !may_go_on(*found)) break;
  }
  if (found) extend_to_agency(window, *found);
  if (!found && tried == 0 && window.size() == text.size()) found = read_whole_line(text);
  return found;
}

}  // namespace

std::optional<FoundDateline> find_dateline(std::string_view text) {
  text.remove_prefix(skip_marks(text));
  if (auto found = find_east_asian_dateline(text)) return found;
  text.remove_prefix(skip_glued_byline(text.substr(0, longest_head)));
  return find_spaced_dateline(text);
}

}  // namespace galley
