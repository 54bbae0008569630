// Words of which nothing can be lost between a text and the parts of its article.
#pragma once

#include <string_view>

namespace galley {

// Whether the text is words of letters and digits with one space between them, and of a script that
// writes spaces. On one line such a text stands in one part, as parts end where lines end, or
// behind a dateline's last sign.
bool are_plain_words(std::string_view text);

}  // namespace galley
