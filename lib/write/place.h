// Where the parts of an article stand.
#pragma once

#include <galley/article.h>

#include <optional>
#include <string_view>

namespace galley {

// Where `part` stands in the article's text; absent when it is empty or stands elsewhere, as the
// parts of a record do that galley wrote.
std::optional<Span> place_of(const Article& article, std::string_view part);

}  // namespace galley
