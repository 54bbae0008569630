#include "split/byline/byline_line.h"

#include <algorithm>

#include "split/agencies.h"
#include "split/byline/given_names.h"

namespace galley {
namespace {

bool is_short_acronym(const ByToken& word) {
  return word.size >= 2 && word.size <= 3 && !word.initial && is_acronym(word);
}

}  // namespace

bool BylineLine::names_a_person() const {
  return std::any_of(byline.names.begin(), byline.names.end(), [](std::string_view name) {
    return std::count(name.begin(), name.end(), ' ') < 3 &&
           is_given_name(name.substr(0, name.find(' ')));
  });
}

bool BylineLine::take_agency(Piece piece) {
  if (piece == no_agency) return false;
  const std::string_view text = view_of(tokens, piece);
  if (!is_agency(text)) {
    no_agency = piece;
    return false;
  }
  if (byline.agency.empty()) byline.agency = text;
  return true;
}

void BylineLine::add_name(Piece name) {
  if (count_full_words(tokens, name) > 2 && take_agency({name.end - 1, name.end})) --name.end;
  // "Jane Doe XY": the short name of the paper.
  if (count_full_words(tokens, name) > 2 && is_short_acronym(tokens[name.end - 1]) &&
      !is_acronym(tokens[name.end - 2]))
    --name.end;
  byline.names.push_back(view_of(tokens, name));
}

void BylineLine::fill_with(Piece piece) {
  byline.whole = view_of(tokens, piece);
  byline.fills_line = true;
}

void BylineLine::forget() {
  byline.names.clear();
  byline.agency = {};
}

}  // namespace galley
