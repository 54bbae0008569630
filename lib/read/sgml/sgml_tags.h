// The tags of news dumps, by what they hold.
#pragma once

#include <string_view>

namespace galley {

enum class SgmlTag {
  unknown,
  document,
  id,
  headline,
  byline,
  date,
  dateline,
  text,  // the text, or that and its header
  body,  // text that is none of the header's
  paragraph,
  line_break,
};

// The name in any case.
SgmlTag find_sgml_tag(std::string_view name);

}  // namespace galley
