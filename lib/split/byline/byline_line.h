// A line whose byline is being read: its tokens, and what has been found in them so far.
#pragma once

#include "split/byline/byline.h"
#include "split/byline/byline_names.h"
#include "split/byline/byline_tokens.h"

namespace galley {

struct BylineLine {
  const ByTokens& tokens;
  bool dated;         // one of its tokens is a date
  Byline& byline;     // filled in as the reading goes on
  Piece no_agency{};  // the last one that was none: a line that is one piece is asked for twice

  bool has_role() const { return (tokens.meanings & meaning::role) != 0; }

  // Whether one of the names begins with a given name. Longer ones may be headlines: "Laura Muster
  // Visits Example City".
  bool names_a_person() const;

  // Whether the piece is an agency. The first one of the line is kept.
  bool take_agency(Piece piece);

  // Keeps a name, without the agency that may follow it without a comma: "Jane Doe Reuters".
  void add_name(Piece name);

  // Makes the piece the byline; besides it nothing stands on the line.
  void fill_with(Piece piece);

  // Lets go of the names and the agency: they were part of something else.
  void forget();
};

}  // namespace galley
