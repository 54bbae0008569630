// Who wrote it: the names of persons in a line, with the by-words, roles, agencies and places
// around them.
#pragma once

#include <galley/span.h>

#include <span>
#include <string_view>
#include <vector>

#include "split/date/date.h"

namespace galley {

// How a line introduces its names.
enum class BylineLabel {
  none,   // a bare name
  inner,  // the by-word stands inside: "Posted in Politics by Jane Doe"
  start,  // the line begins with it: "By Jane Doe"
};

struct Byline {
  std::string_view whole;  // by-word, names, roles, agency; without dates. Empty: no byline
  std::vector<std::string_view> names;  // persons, in order, cleaned of everything else
  std::string_view agency;              // "Reuters" in "By Jane Doe, Reuters"; empty if none
  BylineLabel label = BylineLabel::none;
  bool label_alone = false;  // the line is a by-word and nothing else: the name is on the next line
  bool fills_line = false;   // besides dates, nothing but the byline is on the line
  bool plain_name = false;   // the line is one name of two or three capitalised words and no more
  bool given_name = false;   // one of the names begins with a given name of the table
  bool role_word = false;    // a role stands on the line: "Reporter", "Korrespondent"
};

// Whether a line may begin with a label: its first word is a by-word, or leads to one that follows
// ("Posted in Politics by"). A cheap test before read_byline().
bool begins_with_label(std::string_view line);

// Reads the byline of `line` into `byline`, whose storage is kept. `dates` are those of the line.
// `after_label`: the line above was a label alone, so this one begins with the name. All views lie
// in `line`. A line without a name, an agency or a by-word gives an empty `whole`.
void read_byline(std::string_view line, std::span<const FoundDate> dates, bool after_label,
                 Byline& byline);

}  // namespace galley
