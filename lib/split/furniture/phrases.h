// Words and phrases by which furniture is known: share bars, menus, credits, links to other
// articles, copyright lines. A phrase is a row of the table in phrase_table.cpp.
#pragma once

#include <galley/article.h>

#include <cstdint>
#include <string_view>

#include "split/line_masks.h"

namespace galley {

// What the phrases on a line say of it.
struct PhraseFacts {
  FurnitureKind kind = FurnitureKind::other;  // of the first phrase
  bool starts : 1 = false;                    // the line begins with a phrase
  bool anywhere : 1 = false;                  // a phrase stands on it
  bool whole : 1 = false;                     // the line is phrases and little else
  bool section : 1 = false;                   // it names a section: "Politics", "Wirtschaft"
  bool credit : 1 = false;                    // it credits a picture: "Foto:", "Getty Images"
  bool related : 1 = false;                   // it leads to other articles: "Read more"
  bool desk_note : 1 = false;                 // it speaks to editors: "Eds:", "ATTN", "(LEAD)"
  bool more : 1 = false;       // it says that the text goes on elsewhere: "Weiterlesen"
  bool promotion : 1 = false;  // it sells or asks for something: "Sign up", "We use cookies"
};

// Whether the first words of `line` may begin a phrase: a cheap test for running text.
bool begins_with_phrase(std::string_view line);

// Reads a short line; of a long one only the start.
PhraseFacts find_phrases(const LineMasks& line);

// The phrases that a long text begins with: "Read more: …".
PhraseFacts find_opening_phrases(std::string_view text);

// "© 1998 …", also where the sign was not to be had: "c.1998 N.Y. Times News Service", "(c) 2004
// …".
bool starts_copyright(std::string_view line);

}  // namespace galley
