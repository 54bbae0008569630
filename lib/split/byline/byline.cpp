#include "split/byline/byline.h"

#include "split/byline/byline_agency.h"
#include "split/byline/byline_bare.h"
#include "split/byline/byline_east_asian.h"
#include "split/byline/byline_label.h"
#include "split/byline/byline_labelled.h"
#include "split/byline/byline_line.h"
#include "split/byline/byline_one_word.h"
#include "split/byline/byline_tokens.h"
#include "text/utf8.h"

// A line is cut into tokens, its label is found, and the pieces between commas and joining words
// after it are told apart: a name, an agency, a role or a place. Without a label, a stretch between
// dates and dividers must be nothing but names, roles and agencies.

namespace galley {
namespace {

using namespace meaning;

constexpr std::size_t longest_byline = 400;      // bytes of the line
constexpr std::size_t longest_plain_line = 160;  // bytes; longer lines need a label or a date

// The storage of the names is kept.
void clear(Byline& byline) {
  byline.whole = {};
  byline.names.clear();
  byline.agency = {};
  byline.label = BylineLabel::none;
  byline.label_alone = false;
  byline.fills_line = false;
  byline.plain_name = false;
  byline.given_name = false;
  byline.role_word = false;
}

// "Jane Doe | Categories: News", "Jane Doe Leave a Comment": the line ends before them.
void cut_trailer(ByTokens& tokens) {
  if ((tokens.meanings & trailer) == 0) return;
  for (std::size_t i = 1; i < tokens.count; ++i) {
    if (!means(tokens[i], trailer) || !tokens[i].capital) continue;
    tokens.count = i;
    return;
  }
}

// Whether there is more than dates, numbers and signs. Of an address a part may be an agency.
bool has_words(const ByTokens& tokens) {
  return tokens.has(TokenKind::word) || tokens.has(TokenKind::address) || tokens.meanings != 0;
}

// Of a line that begins with the name: its label stands above.
constexpr FoundByLabel label_above{0, 0, BylineLabel::start};

void take_label_alone(BylineLine& line, const FoundByLabel& label) {
  line.byline.label = label.kind;
  line.byline.label_alone = true;
  line.fill_with({label.begin, label.names});
}

void read_names(BylineLine& line, bool after_label) {
  const auto label = after_label ? label_above : find_label(line.tokens);
  if (label && nothing_follows(line.tokens, *label)) return take_label_alone(line, *label);
  if (label && read_labelled_names(line, *label)) return;
  if (const Piece names = find_bare_names(line); !names.empty())
    take_bare_names(line, names);
  else if (!read_one_word(line))
    read_agency_alone(line);
}

void note_marks(const BylineLine& line) {
  Byline& byline = line.byline;
  if (byline.whole.empty()) return;
  byline.role_word = line.has_role();
  byline.given_name = byline.label == BylineLabel::none && line.names_a_person();
}

// Whether the line may be a byline by its length.
bool is_short_enough(std::string_view line, bool dated) {
  if (line.size() > longest_byline) return false;
  return line.size() <= longest_plain_line || dated || begins_with_label(line);
}

}  // namespace

void read_byline(std::string_view line, std::span<const FoundDate> dates, bool after_label,
                 Byline& byline) {
  clear(byline);
  if (!is_short_enough(line, !dates.empty())) return;
  if (!is_ascii(line) && read_east_asian_byline(line, dates, after_label, byline)) return;
  if (!may_have_words(line, dates)) return;
  ByTokens tokens;
  if (!read_tokens(line, dates, tokens) || !has_words(tokens)) return;
  cut_trailer(tokens);
  BylineLine read{tokens, !dates.empty(), byline};
  read_names(read, after_label);
  note_marks(read);
}

}  // namespace galley
