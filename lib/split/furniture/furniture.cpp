#include "split/furniture/furniture.h"

#include <algorithm>

namespace galley {
namespace {

// The lines above a wire's headline are among the first of the record.
constexpr std::size_t wire_header = 12;

bool is_wire(const Facts& facts) { return facts.slug || facts.wire_id || facts.phrases.desk_note; }

// Above the headline of wire copy everything is the wire's: ids, slugs, lists of countries.
bool is_wire_copy(const Draft& draft, std::size_t block) {
  if (draft.role(block) != Role::clutter || block >= wire_header) return false;
  const auto facts = draft.found.facts().first(std::min(draft.size(), wire_header));
  return std::any_of(facts.begin(), facts.end(), is_wire);
}

}  // namespace

FurnitureKind furniture_kind(const Draft& draft, std::size_t block) {
  const Facts& facts = draft.facts(block);
  // "Photo: © Jane Doe"
  const bool is_credit = facts.phrases.credit && facts.phrases.starts;
  if (facts.shape.has_copyright && !is_credit) return FurnitureKind::copyright;
  if (facts.signoff) return FurnitureKind::signoff;
  if (is_wire(facts)) return FurnitureKind::wire;
  if (draft.role(block) == Role::date || draft.role(block) == Role::byline_date)
    return FurnitureKind::date;
  if (draft.role(block) == Role::byline) return FurnitureKind::byline;
  if (facts.phrases.credit) return FurnitureKind::caption;
  if (facts.phrases.anywhere) return facts.phrases.kind;
  if (is_wire_copy(draft, block)) return FurnitureKind::wire;
  return draft.role(block) == Role::clutter ? FurnitureKind::navigation : FurnitureKind::other;
}

}  // namespace galley
