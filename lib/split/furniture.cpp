#include "split/furniture.h"

namespace galley {

FurnitureKind furniture_kind(const Draft& draft, std::size_t block) {
  const Facts& facts = draft.facts(block);
  if (facts.slug || facts.wire_id || facts.phrases.desk_note) return FurnitureKind::wire;
  if (facts.signoff) return FurnitureKind::signoff;
  if (facts.shape.has_copyright) return FurnitureKind::copyright;
  if (draft.role(block) == Role::date || draft.role(block) == Role::byline_date) return FurnitureKind::date;
  if (draft.role(block) == Role::byline) return FurnitureKind::byline;
  if (facts.phrases.credit) return FurnitureKind::caption;
  if (facts.phrases.anywhere) return facts.phrases.kind;
  return draft.role(block) == Role::clutter ? FurnitureKind::navigation : FurnitureKind::other;
}

}  // namespace galley
