// The value of the key "spans": where the parts of an article stand in its text.
#pragma once

#include <galley/article.h>

#include <string>

namespace galley {

// Appends {"tiles": [["header", begin, end], …], "headline": [begin, end], …}; a part that is not
// there, or does not stand in the text, is null.
void append_spans(const Article& article, std::string& out);

}  // namespace galley
