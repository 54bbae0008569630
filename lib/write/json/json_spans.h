// The value of the key "spans": where the parts of an article stand in its text.
#pragma once

#include <galley/article.h>

#include "write/json/json_writer.h"

namespace galley {

// Writes {"tiles": [["header", begin, end], …], "headline": [begin, end], …}; a part that is not
// there, or does not stand in the text, is null.
void write_spans(const Article& article, JsonWriter& out);

}  // namespace galley
