#include "check/findings.h"

#include <functional>

namespace galley {

bool lies_in(std::string_view text, std::string_view part) {
  const std::less_equal<const char*> not_behind;
  return part.data() != nullptr && not_behind(text.data(), part.data()) &&
         not_behind(part.data() + part.size(), text.data() + text.size());
}

Finding& Findings::add(std::string_view where, std::string message) {
  if (!lies_in(article_->text, where)) return add_at({}, std::move(message));
  return add_at(span_of(*article_, where), std::move(message));
}

Finding& Findings::add_at(std::optional<Span> span, std::string message) {
  return list_.emplace_back(Finding{id_, setting_.severity, span, std::move(message)});
}

}  // namespace galley
