#include "split/dateline/dateline.h"

#include <algorithm>
#include <cstddef>

#include "bytes/byte_search.h"
#include "split/agencies.h"
#include "split/byline/given_names.h"
#include "split/byline/name_words.h"
#include "split/date/clock_time.h"
#include "split/date/date_scan.h"
#include "split/date/date_words.h"
#include "split/dateline/dateline_east_asian.h"
#include "split/dateline/dateline_head.h"
#include "split/dateline/dateline_stopped.h"
#include "split/dateline/place_shape.h"
#include "text/ascii_set.h"
#include "text/utf8.h"

// The grammar, after what the agencies print:
//
//     [(Agency) -] Place{, Region} [, Date] [(Agency) | /Agency/ | , Agency] Separator
//
// The head, the text before a separator, is read from its right end: agency, date, and what is left
// is the place. A head needs a date, an agency or a place all in capitals.

namespace galley {
namespace {

constexpr std::size_t longest_head = 90;       // code points before the separator
constexpr std::size_t longest_separator = 16;  // bytes, with what follows it
constexpr std::size_t longest_agency = 80;     // bytes, after the dash, with the reporter
constexpr std::size_t most_words_alone = 5;    // of a place without date and agency
constexpr std::size_t longest_sample = 40;     // bytes of what follows a place alone
constexpr std::size_t most_separators = 4;     // tried in one text

enum class SeparatorKind {
  dash,        // with white space on both sides, doubled, or an em dash
  tight_dash,  // "April 1- "
  stop_dash,   // "(EFE).- ", "Lima.- ": that of Spanish papers
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

bool begins_with_ascii_letter(std::string_view text) {
  return !text.empty() && is_ascii_letter(static_cast<unsigned char>(text.front()));
}

// Marks that wires print before the dateline of a correction or an update, bullets, a BOM.
bool is_mark_or_blank(char32_t c) {
  return c == '*' || c == '+' || c == U'•' || c == U'■' || c == U'▲' || c == U'◆' || c == U'●' ||
         is_space(c);
}

std::string_view skip_marks(std::string_view text) {
  std::size_t at = 0;
  for (CodePoint c = decode(text, 0); is_mark_or_blank(c.value); c = decode(text, at))
    at += c.length;
  return text.substr(at);
}

// The first bytes of `text` that may stand before a separator.
std::string_view window_of(std::string_view text) {
  if (text.size() <= longest_head + longest_separator) return text;
  std::size_t size = 0;
  // For each byte within a character one more.
  for (std::size_t more = longest_head; more > 0;) {
    const std::string_view part = text.substr(size, more);
    size += part.size();
    more = is_ascii(part) ? 0 : count_continuations(part);
  }
  while (size < text.size() && is_continuation(text[size])) ++size;
  return text.substr(0, size + longest_separator);
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
  if (!blank_after) return {};
  if (before == '.') return Separator{at, end, SeparatorKind::stop_dash};
  // "April 1- " and "(Reuters)- ", but not "anti- inflation".
  const bool after_part = digit_value(before) >= 0 || before == ')';
  return after_part ? std::optional(Separator{at, end, SeparatorKind::tight_dash}) : std::nullopt;
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

// A dash of is_dash() beyond ASCII, told by its bytes.
bool is_wide_dash(std::string_view text) {
  const bool short_or_long =
      text.starts_with("\xE2\x80") && text.size() > 2 && text[2] >= '\x93' && text[2] <= '\x95';
  return short_or_long || text.starts_with("−");
}

// What is not followed by a letter or a digit, or begins a dash beyond ASCII: all else that
// find_separator_byte() stops at is no separator.
bool may_begin_separator(std::string_view text, std::size_t at) {
  const auto first = static_cast<unsigned char>(text[at]);
  if (first >= 0x80) return is_wide_dash(text.substr(at));
  const auto next = static_cast<unsigned char>(at + 1 < text.size() ? text[at + 1] : ' ');
  return !is_ascii_letter(next) && !is_ascii_digit(next);
}

// The separator that begins at `at`.
std::optional<Separator> separator_at(std::string_view text, std::size_t at) {
  if (!may_begin_separator(text, at)) return {};
  return text[at] == ')' || text[at] == '/' ? closing_at(text, at) : dash_at(text, at);
}

// "By Jane Doe LONDON, March 3 (Reuters) -": without the byline that is glued to the dateline.
std::string_view skip_glued_byline(std::string_view text) {
  if (!text.starts_with("By ") && !text.starts_with("BY ")) return text;
  const std::string_view start = text.substr(0, longest_head);
  for (std::size_t begin = 3, end = 0; begin < start.size(); begin = end + 1) {
    end = std::min(find_first_of(start, " ,", begin), start.size());
    const bool is_word = begin > 3 && start[begin - 1] == ' ';
    if (is_word && all_capitals(start.substr(begin, end - begin))) return text.substr(begin);
  }
  return text;
}

// Whether a place in capitals with a comma behind it may begin the line, or come after an agency.
bool may_be_placed(std::string_view line) {
  const std::size_t comma = line.find(',');
  if (comma == line.npos) return false;
  const std::string_view first = line.substr(0, comma);
  return all_capitals(first) || line.starts_with('(') || is_agency(first) ||
         is_agency(line.substr(line.rfind(',') + 1));
}

// Whether the text has signs of a separator near its start, or is a short line with a number that
// may do without.
bool may_have_separator(std::string_view text) {
  std::string_view start = text.substr(0, longest_head + longest_separator);
  bool doubtful = false;  // a separator before a rare blank: of use on a line of its own
  bool wide = false;      // a quotation mark or another sign of three bytes
  for (std::size_t at = find_separator_byte(start, 0); at < start.size();
       at = find_separator_byte(start, at + 1)) {
    const auto byte = static_cast<unsigned char>(start[at]);
    if (byte > 0xE2) return true;  // the scripts without spaces
    if (may_begin_separator(start, at)) {
      const char next = at + 1 < start.size() ? start[at + 1] : ' ';
      if (byte == 0xE2 || next == start[at] || AsciiSet(" .:-\n").has(next)) return true;
      doubtful = true;
    } else if (byte == 0xE2 && !wide) {
      wide = true;
      start = window_of(text);
    }
  }
  if (doubtful && wide) return true;
  const std::size_t longest_line = wide ? start.size() : longest_head;
  if (text.size() > longest_line || (!doubtful && text.find(',') == text.npos)) return false;
  return has_ascii_digit(text) && (doubtful || may_be_placed(skip_glued_byline(text)));
}

// Whether the first word has two capitals at least.
bool begins_in_capitals(std::string_view text) {
  text = trim(text);
  const CodePoint first = decode(text, 0);
  return is_upper(first.value) && is_upper(decode(text, first.length).value);
}

// "FORT EXAMPLE, Texas": what follows the comma is a name of one or two words, not in capitals
// throughout as a label would be.
bool has_region(std::string_view place) {
  const std::size_t comma = place.find(',');
  if (comma == place.npos) return false;
  const std::string_view region = trim(place.substr(comma + 1));
  return !region.empty() && is_upper(decode(region, 0).value) &&
         std::count(region.begin(), region.end(), ' ') <= 1 && find_date_word(region) == nullptr &&
         (!all_capitals(region) || region.find('.') != region.npos);
}

// "Meanwhile, Smith –", "In Paris, France –", "Simon, Garfunkel –"; but "La Paz, Bolivia –".
bool begins_like_sentence(std::string_view place) {
  constexpr std::string_view of_places[] = {"La",  "Las", "Los", "El", "Le",
                                            "Les", "Al",  "Den", "Da", "São"};
  const std::string_view first = word_at(place, 0);
  if (std::find(std::begin(of_places), std::end(of_places), first) != std::end(of_places))
    return false;
  return is_given_name(first) || never_names_place(first);
}

// "Lima.- El presidente …", "Nairobi, Kenya – The …", "Berlin – Die …": a place in small letters,
// proved by the dash of Spanish papers, by a region that no person's name stands before, or by
// being known.
bool is_placed_by_dash(const DatelineHead& head, const Separator& separator,
                       std::string_view rest) {
  constexpr std::size_t most_words = 4;
  if (head.place.empty() || !head.agency.empty() || head.place.find('(') != head.place.npos)
    return false;
  const bool known = (meaning_of(head.place) & meaning::city) != 0;
  const bool by_place = separator.kind == SeparatorKind::dash &&
                        (known || (has_region(head.place) && !begins_like_sentence(head.place)));
  if (separator.kind != SeparatorKind::stop_dash && !by_place) return false;
  const PlaceShape shape = place_shape_of(head.place);
  const char32_t next = decode(trim(rest), 0).value;
  return is_upper(decode(head.place, 0).value) && is_place(shape, false) && shape.digits == 0 &&
         shape.words <= most_words && !is_label(head.place, shape) && !is_lower(next);
}

// "Politics 4 May 2022 - 10:30": the line of a section and a date goes on with the time.
bool is_time_alone(std::string_view rest) {
  constexpr std::size_t longest_time = 24;  // bytes
  rest = trim(rest);
  if (rest.empty() || rest.size() > longest_time) return false;
  const auto clock = read_clock(rest, 0, ClockContext::after_date);
  return clock && clock->begin == 0 && clock->end == rest.size();
}

// `rest` is what follows the separator.
DatelineProof proof_of(const DatelineHead& head, const Separator& separator,
                       std::string_view rest) {
  const bool no_dash = separator.kind == SeparatorKind::bracket;
  if (head.date && is_time_alone(rest)) return DatelineProof::none;
  PlaceShape shape = place_shape_of(head.place);
  if (is_label(head.place, shape)) return DatelineProof::none;
  // Nothing but capitals proves a place alone.
  const std::string_view city = head.place.substr(0, head.place.find(','));
  if (!head.is_dated() && !all_capitals(city) && is_placed_by_dash(head, separator, rest))
    return DatelineProof::place_alone;
  if (!head.is_dated() && !head.known_agency && (no_dash || !all_capitals(city)))
    return DatelineProof::none;
  const bool ends_text = rest.empty();
  // "Deštné v Orlických horách": with a date and an agency behind it any word is a place's.
  if (head.known_agency && head.date && shape.words <= most_words_alone) shape.lower_word = false;
  if (!head.place.empty() && (!is_place(shape, head.is_dated()) || is_agency(head.place)))
    return DatelineProof::none;
  // "EASTERN RAILWAY (ER) UNIT SEEKS LOAN": in capitals throughout, a company and its symbol.
  if (no_dash && !head.is_dated() && begins_in_capitals(rest)) return DatelineProof::none;
  if (no_dash && head.place.empty() && !head.is_dated() && ends_text)
    return DatelineProof::none;  // a sign-off
  if (head.known_agency &&
      (!no_dash || head.is_dated() || shape.words <= 3 || opens_in_capitals(head.place, shape)))
    return DatelineProof::date_or_agency;
  const bool placed = !head.place.empty() || !head.agency.empty();
  if (head.is_dated() && placed && (!no_dash || !head.agency.empty()))
    return DatelineProof::date_or_agency;
  if (head.place.empty() || no_dash || !opens_in_capitals(head.place, shape))
    return DatelineProof::none;
  if (!head.agency.empty()) return DatelineProof::date_or_agency;
  const bool spaced =
      separator.kind == SeparatorKind::dash || separator.kind == SeparatorKind::stop_dash;
  if (!spaced || shape.words > most_words_alone || shape.digits > 0) return DatelineProof::none;
  return has_region(head.place) ? DatelineProof::date_or_agency : DatelineProof::place_alone;
}

// The agency that Russian and Arabic wires print after the dash, up to its stop; the reporter may
// stand behind a comma: "МОСКВА, 28 окт — РИА Новости, Иван Петров."
struct AgencyAfter {
  std::string_view agency;
  std::string_view reporters;
  std::size_t end = 0;  // in the window; 0 when there is none
};

AgencyAfter agency_after(std::string_view window, std::size_t begin) {
  const std::string_view rest = window.substr(begin, longest_agency + 1);
  const std::size_t stop = std::min({rest.find('.'), rest.find(':'), rest.find('-')});
  if (stop == rest.npos) return {};
  const std::string_view signature = rest.substr(0, stop);
  const std::size_t comma = std::min(signature.find(','), stop);
  const std::string_view agency = trim(signature.substr(0, comma));
  if (!is_agency(agency)) return {};
  const std::string_view reporters = comma < stop ? trim(signature.substr(comma + 1)) : "";
  return {agency, reporters, begin + stop + 1};
}

void extend_to_agency(std::string_view window, FoundDateline& found) {
  if (!found.parts.agency.empty()) return;
  const AgencyAfter after = agency_after(window, found.parts.whole.size());
  if (after.end == 0) return;
  found.parts.agency = after.agency;
  found.parts.whole = window.substr(0, after.end);
  found.reporters = after.reporters;
  found.proof = DatelineProof::date_or_agency;
}

// Whether a separator further on gives more: "KANSAS CITY, Mo. - March 13 -" or "(ANSA) - ROMA -".
bool may_go_on(const FoundDateline& found) {
  return found.proof == DatelineProof::place_alone ||
         (!found.parts.date && (found.parts.place.empty() || found.parts.agency.empty()));
}

bool adds_to(const FoundDateline& more, const FoundDateline& found) {
  if (more.proof != DatelineProof::date_or_agency) return false;
  if (found.parts.place.empty()) return !more.parts.place.empty() && more.parts.date;
  return more.parts.place == found.parts.place;
}

// "الرياض - واس: ": in a script without capitals the agency after the dash proves the place.
std::optional<FoundDateline> read_signed_place(std::string_view window, const Separator& separator,
                                               const DatelineHead& head) {
  if (is_ascii(head.place)) return {};
  const PlaceShape shape = place_shape_of(head.place);
  if (shape.caseless == 0 || shape.words > most_words_alone || !is_place(shape, false)) return {};
  const AgencyAfter after = agency_after(window, separator.end);
  if (after.end == 0) return {};
  return FoundDateline{{window.substr(0, after.end), head.place, after.agency, head.date},
                       DatelineProof::date_or_agency,
                       after.reporters};
}

// "Lima.- ": the stop is the dash's, but for that of an abbreviation ("Oax.", "D.C.").
std::string_view without_stop_of_dash(std::string_view place) {
  constexpr std::size_t longest_abbreviation = 5;  // bytes, with the stop
  const std::string_view last = place.substr(place.find_last_of(" ,") + 1);
  const bool abbreviated = last.find('.') + 1 < last.size() ||
                           (last.size() < place.size() && last.size() <= longest_abbreviation);
  return place.ends_with('.') && !abbreviated ? place.substr(0, place.size() - 1) : place;
}

std::optional<FoundDateline> read_head(std::string_view text, std::string_view window,
                                       const Separator& separator) {
  DatelineHead head = read_dateline_head(window.substr(0, separator.begin));
  if (separator.kind == SeparatorKind::stop_dash) head.place = without_stop_of_dash(head.place);
  const DatelineProof proof = proof_of(head, separator, text.substr(separator.end));
  if (proof == DatelineProof::none) return read_signed_place(window, separator, head);
  // In copy that is all in capitals they say nothing.
  const std::string_view next = text.substr(separator.end, longest_sample);
  if (proof == DatelineProof::place_alone && all_capitals(next)) return {};
  const std::string_view whole = window.substr(0, separator.end);
  return FoundDateline{{whole, head.place, head.agency, head.date}, proof, head.reporters};
}

// A dateline on a line of its own may lack the dash: "STOCKHOLM, Aug 29, 2014".
std::optional<FoundDateline> read_whole_line(std::string_view text) {
  if (text.starts_with('[') || !may_be_placed(text)) return {};
  const DatelineHead head = read_dateline_head(text);
  if (head.place.empty() || !head.date) return {};
  // Without the comma it is a headline: "RICE EXPORTS RISE IN WEEK TO MARCH 24".
  const auto place_end =
      static_cast<std::size_t>(head.place.data() + head.place.size() - text.data());
  if (!trim(text.substr(place_end)).starts_with(',')) return {};
  const PlaceShape shape = place_shape_of(head.place);
  if (!is_place(shape, true)) return {};
  if (!head.known_agency && !opens_in_capitals(head.place, shape)) return {};
  return FoundDateline{{trim(text), head.place, head.agency, head.date},
                       DatelineProof::date_or_agency};
}

// Whether a digit of any script or a Chinese numeral may be in the text.
bool may_have_number(std::string_view text) {
  std::size_t at = find_digit_byte(text, 0);
  while (at < text.size() && text[at] == '\xE2') at = find_digit_byte(text, at + 1);
  return at < text.size();
}

// Whether the text before a separator could be a head: it holds a number or a bracket, or it is a
// few words that begin in capitals, or one word.
bool may_be_head(std::string_view head) {
  constexpr std::size_t none = std::string_view::npos;
  constexpr std::ptrdiff_t most_blanks_alone = most_words_alone;
  if (may_have_number(head) || head.find('(') != none || head.find('/') != none ||
      head.find(',') != none)
    return true;
  if (trim(head).find(' ') == none) return true;
  if (head.find('\xE2') != none) return all_capitals(head) || head.find('-') != none;
  return begins_in_capitals(head) && std::count(head.begin(), head.end(), ' ') <= most_blanks_alone;
}

std::optional<FoundDateline> find_spaced_dateline(std::string_view text) {
  const std::string_view window = window_of(text);
  std::optional<FoundDateline> found;
  std::size_t tried = 0;
  for (std::size_t at = find_separator_byte(window, 0);
       at < window.size() && tried < most_separators; at = find_separator_byte(window, at)) {
    const auto separator = separator_at(window, at);
    at = separator ? std::max(separator->end, at + 1) : at + 1;
    if (!separator) continue;
    ++tried;
    if (separator->kind != SeparatorKind::stop_dash &&
        !may_be_head(window.substr(0, separator->begin)))
      continue;
    auto next = read_head(text, window, *separator);
    if (!next) continue;
    if (found) {
      if (adds_to(*next, *found)) found = next;
      break;
    }
    found = next;
    const bool stroke = separator->kind == SeparatorKind::stroke && !found->parts.date;
    if (!stroke && !may_go_on(*found)) break;
  }
  if (found) extend_to_agency(window, *found);
  if (!found && tried == 0 && window.size() == text.size()) found = read_whole_line(text);
  if (!found) found = read_stopped_dateline(text);
  return found;
}

}  // namespace

bool may_have_dateline(std::string_view text) {
  if (!begins_with_ascii_letter(text)) text = skip_marks(text);
  return may_have_separator(text) || may_have_stopped_dateline(text);
}

std::optional<FoundDateline> read_dateline(std::string_view text) {
  text = skip_marks(text);
  if (auto found = find_east_asian_dateline(text)) return found;
  return find_spaced_dateline(skip_glued_byline(text));
}

}  // namespace galley
