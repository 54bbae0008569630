#include "split/reading.h"

namespace galley {

Draft Reading::read(std::string_view record, const SplitOptions& options) {
  splitter_.split(record, options.paragraphs, blocks_);
  facts_.find(blocks_, options.date_order);
  signals_.find(blocks_, facts_);
  scores_.resize(blocks_.size());
  for (const std::size_t i : facts_.uncertain()) {
    const Facts& facts = facts_.facts()[i];
    scores_[i] = score_roles(facts, facts_.byline_of(facts), signals_.signals()[i]);
  }
  return {blocks_, facts_, signals_.signals(), scores_, sequence_.find(facts_.facts(), scores_)};
}

}  // namespace galley
