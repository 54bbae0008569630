#pragma once

namespace galley {

// How a record's lines make paragraphs.
enum class ParagraphStyle {
  automatic,  // whichever of the others the record uses
  blank,      // blank lines end paragraphs, the lines between are joined
  indent,     // an indented line begins a paragraph
  lines,      // every line is a paragraph
};

}  // namespace galley
