#include "check/rules/space_rules.h"

#include <galley/text.h>

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>

#include "bytes/literal_search.h"
#include "text/ascii_set.h"
#include "text/language_tag.h"
#include "text/lines.h"
#include "text/utf8.h"

namespace galley {
namespace {

constexpr AsciiSet blank = " \t";

// Columns are set with spaces, and most of them hold numbers.
bool is_of_table(std::string_view line) {
  if (line.find("   ") != line.npos || line.find('\t') != line.npos) return true;
  std::size_t digits = 0;
  std::size_t letters = 0;
  for (const char c : line) {
    digits += is_ascii_digit(static_cast<unsigned char>(c));
    letters += is_ascii_letter(static_cast<unsigned char>(c)) || is_continuation(c);
  }
  return digits > letters;
}

std::string_view without_indent(std::string_view line) {
  std::size_t begin = 0;
  while (begin < line.size() && blank.has(line[begin])) ++begin;
  return line.substr(begin);
}

std::string_view without_trailing(std::string_view line) {
  while (!line.empty() && blank.has(line.back())) line.remove_suffix(1);
  return line;
}

// The lines of all paragraphs, without the spaces around them.
template <class Visit>
void for_each_line(const Proof& proof, Visit visit) {
  for (const std::string_view paragraph : proof.paragraphs()) {
    Lines lines(paragraph);
    for (std::string_view line; lines.next(line);) visit(without_trailing(without_indent(line)));
  }
}

// Whether a sentence ends right before the place: a stop, perhaps with marks and brackets behind
// it.
bool is_behind_stop(std::string_view line, std::size_t at) {
  constexpr AsciiSet stops = ".!?:";
  constexpr AsciiSet closing = "\"')]";
  while (at > 0 && closing.has(line[at - 1])) --at;
  for (const std::string_view mark : {"”", "’", "»"})
    if (line.substr(0, at).ends_with(mark)) at -= mark.size();
  return at > 0 && stops.has(line[at - 1]);
}

// How many sentences two spaces part, and how many one does.
struct SentenceSpaces {
  std::size_t two = 0;
  std::size_t one = 0;
};

SentenceSpaces count_sentence_spaces(const Proof& proof) {
  SentenceSpaces counts;
  for_each_line(proof, [&](std::string_view line) {
    for (std::size_t at = line.find(' '); at != line.npos; at = line.find(' ', at + 2))
      if (is_behind_stop(line, at))
        ++(line.substr(at + 1).starts_with(' ') ? counts.two : counts.one);
  });
  return counts;
}

// Typists of many houses put two spaces between sentences. What has one is an abbreviation too.
bool is_habit(const SentenceSpaces& counts) { return counts.two * 3 >= counts.one; }

}  // namespace

void find_double_space(Proof& proof, Findings& findings) {
  static const LiteralSearch two_spaces("  ");
  std::optional<SentenceSpaces> counts;
  for_each_line(proof, [&](std::string_view line) {
    std::size_t at = two_spaces.find(line, 0);
    if (at == line.npos || is_of_table(line)) return;
    for (; at != line.npos; at = two_spaces.find(line, at + 2)) {
      if (is_behind_stop(line, at)) {
        if (!counts) counts = count_sentence_spaces(proof);
        if (is_habit(*counts)) continue;
      }
      findings.add_repair(line.substr(at, 2), "two spaces stand where one should", " ");
    }
  });
}

namespace {

bool is_in(std::string_view signs, char c) { return signs.find(c) != signs.npos; }

// The marks of two parts, before which French and its neighbours have a space; in Canada before the
// colon alone (Office québécois de la langue française). Elsewhere customs differ, or are not
// known: these are the languages that surely have none.
std::string_view spaced_marks(std::string_view language) {
  constexpr std::string_view without =
      " az be bg bs ca cs da de en es et fi gl hr hu is it lt lv mk nb nl nn no pl pt ro ru sk sl "
      "sr "
      "sv tr uk ";
  if (language == "fr-CA") return ":";
  const std::string key = " " + std::string(primary_language(language)) + " ";
  return key.size() > 2 && without.find(key) != without.npos ? "" : ";:!?";
}

// A mark with what stands around it.
struct MarkPlace {
  char mark;
  CodePoint before;  // in front of the spaces
  std::string_view line;
  std::size_t spaces;       // where they begin
  std::size_t at;           // where the mark stands
  std::string_view behind;  // the mark
};

bool is_word_end(char32_t c) {
  constexpr std::u32string_view closing = U")]\"'”’»%";
  if (is_unspaced(c)) return false;
  return is_letter(c) || is_mark(c) || digit_value(c) >= 0 || closing.find(c) != closing.npos;
}

bool is_space_or_end(std::string_view behind) {
  return behind.empty() || blank.has(behind.front());
}

bool is_followed_by_closing(std::string_view behind) {
  if (behind.empty()) return false;
  return is_in("\"')]", behind.front()) || behind.starts_with("”") || behind.starts_with("’") ||
         behind.starts_with("»");
}

// ". . .", and the dot that stands for a folder.
bool is_no_mark(char mark, std::string_view behind) {
  const std::string_view rest = without_indent(behind);
  return rest.starts_with(mark) || rest.starts_with('/');
}

bool has_open_bracket(const MarkPlace& place) {
  constexpr std::size_t furthest = 500;
  const char open = place.mark == ')' ? '(' : '[';
  const std::size_t begin = place.spaces - std::min(place.spaces, furthest);
  const std::string_view before = place.line.substr(begin, place.spaces - begin);
  const std::size_t opening = before.rfind(open);
  if (opening == before.npos || opening + 1 == before.size() ||
      before.find(place.mark, opening) != before.npos)
    return false;
  return before[opening + 1] != ' ';  // ( spaces at both ends ) are of one mind
}

// "2 : 1"
bool is_between_numbers(const MarkPlace& place) {
  const std::string_view rest = without_indent(place.behind);
  return digit_value(place.before.value) >= 0 && !rest.empty() &&
         is_ascii_digit(static_cast<unsigned char>(rest.front()));
}

// The sentence goes on: it speaks of the mark.
bool is_within_sentence(const MarkPlace& place) {
  return place.mark != ',' && is_lower(decode(without_indent(place.behind), 0).value);
}

bool is_wrong(const MarkPlace& place) {
  if (!is_word_end(place.before.value) || is_no_mark(place.mark, place.behind)) return false;
  switch (place.mark) {
    case ')':
    case ']':
      return has_open_bracket(place);
    case ':':
    case ';':
      if (place.before.value == '"') return false;                         // a key of JSON
      return is_space_or_end(place.behind) && !is_between_numbers(place);  // no :) or ;-)
    case '!':
    case '?':
      if (is_in("!?.", place.behind.empty() ? ' ' : place.behind.front())) return true;
      [[fallthrough]];
    default:
      if (is_within_sentence(place)) return false;
      return is_space_or_end(place.behind) || is_followed_by_closing(place.behind);
  }
}

void look_for_marks(std::string_view line, std::string_view spaced, Findings& findings) {
  constexpr AsciiSet marks = ",.;:!?)]";
  std::optional<bool> is_table;  // once a mark asks for it
  for (std::size_t at = line.find(' '); at != line.npos && at + 1 < line.size();
       at = line.find(' ', at + 1)) {
    if (!marks.has(line[at + 1]) || is_in(spaced, line[at + 1])) continue;
    std::size_t begin = at;
    while (begin > 0 && line[begin - 1] == ' ') --begin;
    const MarkPlace place = {line[at + 1], decode_before(line, begin), line, begin,
                             at + 1,       line.substr(at + 2)};
    if (place.before.length == 0 || !is_wrong(place)) continue;
    if (!is_table) is_table = is_of_table(line);
    if (*is_table) return;
    findings.add_repair(line.substr(begin, at + 2 - begin),
                        std::string("a space stands before '") + place.mark + "'",
                        std::string(1, place.mark));
  }
}

}  // namespace

void find_space_before_punctuation(Proof& proof, Findings& findings) {
  const std::string_view spaced = spaced_marks(proof.article().language);
  look_for_marks(proof.article().headline, spaced, findings);
  for_each_line(proof, [&](std::string_view line) { look_for_marks(line, spaced, findings); });
}

void find_trailing_space(Proof& proof, Findings& findings) {
  for (const std::string_view text : proof.texts()) {
    Lines lines(text);
    for (std::string_view line; lines.next(line);) {
      const std::string_view kept = without_trailing(line);
      if (kept.empty() || kept.size() == line.size()) continue;
      findings.add_repair(line.substr(kept.size()), "a line ends with a space", "");
    }
  }
}

}  // namespace galley
