// What stands in quotation marks.
#pragma once

#include <galley/span.h>

#include <cstddef>
#include <string_view>
#include <vector>

namespace galley {

// Writes the quotations of a paragraph (UTF-8), without their marks, to `quotes`: “ ”, " ", « »,
// „ “, „ ”, ‚ ‘, ‘ ’ and their like in other countries: ” ”, » «, » », 「 」. A quotation in
// another is part of it. One that nothing closes goes on to the paragraph's end, for the next
// paragraph opens it again; ‘ and ‚ need their end, and ' is always an apostrophe.
void find_quotes(std::string_view paragraph, std::vector<Span>& quotes);

// How many characters stand in quotation marks. The spans are kept in `quotes`.
std::size_t quoted_characters(std::string_view paragraph, std::vector<Span>& quotes);

}  // namespace galley
