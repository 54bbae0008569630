#include "split/dateline/dateline_stopped.h"

#include <algorithm>
#include <cstddef>

#include "bytes/byte_search.h"
#include "split/agencies.h"
#include "split/byline/name_words.h"
#include "split/dateline/dateline_head.h"
#include "split/dateline/place_shape.h"
#include "split/furniture/phrase_table.h"
#include "text/ascii_set.h"
#include "text/utf8.h"

namespace galley {
namespace {

constexpr std::size_t longest_sample = 40;  // bytes of what follows a place alone

// The agency that ends a head without a dash: "YEREVAN, MARCH 15, ARMENPRESS. The …", "London, 15
// March. Reuters: …", "КИЇВ. 5 травня. УНН. …". Empty where a text does not start so.
std::string_view closing_agency(std::string_view text) {
  constexpr std::size_t longest_closed = 64;  // bytes
  constexpr std::size_t shortest_text = 48;   // bytes, with what follows: no line of a header
  constexpr std::size_t longest_name = 24;    // bytes
  const std::string_view start = text.substr(0, longest_closed);
  if (text.size() < shortest_text || !has_ascii_digit(start)) return {};
  std::size_t at = find_first_of(start, ",.");
  for (; at != start.npos; at = find_first_of(start, ",.", at + 1)) {
    const std::string_view rest = start.substr(at + 1, longest_name);
    const std::size_t end = std::min(find_first_of(rest, ".:"), rest.find("։"));
    if (end == rest.npos) continue;
    const std::string_view name = trim(rest.substr(0, end));
    if (is_agency(name)) return name;
  }
  return {};
}

std::optional<FoundDateline> read_closed_by_agency(std::string_view text) {
  const std::string_view agency = closing_agency(text);
  if (agency.empty()) return {};
  const auto begin = static_cast<std::size_t>(agency.data() - text.data());
  const DatelineHead head = read_dateline_head(text.substr(0, find_last_of(text, ",.", begin)));
  const PlaceShape shape = place_shape_of(head.place);
  if (head.place.empty() || !head.date || !is_place(shape, true) || is_label(head.place, shape))
    return {};
  const std::size_t sign = begin + agency.size();
  const std::size_t end = sign + decode(text, sign).length;
  return FoundDateline{{text.substr(0, end), head.place, agency, head.date},
                       DatelineProof::date_or_agency};
}

// The place that a stop or a colon parts from the text: "JOKKMOKK. Det …", "BANGKOK: Ein …". In
// capitals before a stop; before a colon, as speakers and labels stand there too, one that is
// known. Empty where a text does not begin so.
std::string_view stopped_place(std::string_view text) {
  constexpr std::size_t longest_place = 32;  // bytes
  constexpr std::size_t shortest_text = 80;  // bytes: no label of a line
  const CodePoint first = decode(text, 0);
  if (text.size() < shortest_text || !is_upper(first.value)) return {};
  const bool capitals = is_upper(decode(text, first.length).value);
  const std::string_view start = text.substr(0, longest_place);
  const std::size_t end = capitals ? find_first_of(start, ".:") : start.find(':');
  if (end == text.npos || text[end + 1] != ' ') return {};
  const std::string_view place = text.substr(0, end);
  const std::string_view rest = text.substr(end + 2);
  if (is_lower(decode(rest, 0).value) || all_capitals(rest.substr(0, longest_sample))) return {};
  const bool proved =
      text[end] == ':' ? (meaning_of(place) & meaning::city) != 0 : capitals && all_capitals(place);
  return proved ? place : std::string_view{};
}

// Whether none of the words is one of a label: "OPINION: ", "FACT CHECK. ", "EKSKLUSIVT: ".
bool has_no_label_word(std::string_view place) {
  for (std::size_t begin = 0; begin < place.size();) {
    const std::size_t end = std::min(place.find(' ', begin), place.size());
    const std::string_view word = place.substr(begin, end - begin);
    const bool city = (meaning_of(word) & meaning::city) != 0;
    if (!city && (never_names_place(word) || find_first_word(word) != nullptr)) return false;
    begin = end + 1;
  }
  return true;
}

std::optional<FoundDateline> read_stopped_place(std::string_view text) {
  constexpr std::size_t most_words = 4;
  constexpr std::size_t fewest_letters = 3;
  const std::string_view place = stopped_place(text);
  if (place.empty()) return {};
  const PlaceShape shape = place_shape_of(place);
  if (!is_place(shape, false) || shape.words > most_words || shape.letters < fewest_letters ||
      shape.digits > 0 || is_agency(place) || !has_no_label_word(place))
    return {};
  return FoundDateline{{text.substr(0, place.size() + 1), place, {}, {}},
                       DatelineProof::place_alone};
}

}  // namespace

bool may_have_stopped_dateline(std::string_view text) {
  return !closing_agency(text).empty() || !stopped_place(text).empty();
}

std::optional<FoundDateline> read_stopped_dateline(std::string_view text) {
  if (auto found = read_closed_by_agency(text)) return found;
  return read_stopped_place(text);
}

}  // namespace galley
