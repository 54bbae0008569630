#include "write/place.h"

#include <functional>

namespace galley {
namespace {

bool stands_in(std::string_view text, std::string_view part) {
  // Only std::less orders pointers into different texts.
  const std::less<> before;
  return !part.empty() && !before(part.data(), text.data()) &&
         !before(text.data() + text.size(), part.data() + part.size());
}

}  // namespace

std::optional<Span> place_of(const Article& article, std::string_view part) {
  if (!stands_in(article.text, part)) return std::nullopt;
  return span_of(article, part);
}

}  // namespace galley
