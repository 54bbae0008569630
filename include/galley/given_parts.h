// What the container of an article says of it beside its text: the tags of SGML, keys of JSON.
#pragma once

#include <galley/paragraph_style.h>

#include <string_view>
#include <vector>

namespace galley {

// What the splitter need not find, or need not look for. All of it is UTF-8; the views last as long
// as the record that it came with. What is not said is empty.
struct GivenParts {
  std::string_view headline = {};
  std::string_view byline = {};                // "By Jane Doe, Reuters", or names alone
  std::vector<std::string_view> authors = {};  // one each; they count before the byline's names
  std::string_view date = {};         // published, in any form: counts before those of the text
  std::string_view filing_date = {};  // counts where the text has none
  std::string_view dateline = {};     // stands at the text's start: "SALVADOR, Feb 26 - "
  std::string_view language = {};     // BCP 47: counts where the text does not tell
  std::vector<std::string_view> furniture = {};  // text beside the article, as its highlights
  bool body_only = false;  // the text has no headline: its first line is of the body, however short
  // How the text makes paragraphs, where nobody asks for another way.
  ParagraphStyle paragraphs = ParagraphStyle::automatic;
  bool is_utf8 = false;  // the text is known to be UTF-8
};

}  // namespace galley
