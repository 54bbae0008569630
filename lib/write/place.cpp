#include "write/place.h"

namespace galley {
std::optional<Span> place_of(const Article& article, std::string_view part) {
  if (part.empty() || !lies_in(article.text, part)) return std::nullopt;
  return span_of(article, part);
}

}  // namespace galley
