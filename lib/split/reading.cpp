#include "split/reading.h"

#include "split/date/date_scan.h"
#include "split/given_parts.h"
#include "text/utf8.h"

namespace galley {
namespace {

// In Hangul, Kana and Han "20. 7. 30." begins with the year.
DateOrder order_in(std::string_view record, DateOrder wanted) {
  constexpr std::size_t enough = 64;
  const std::string_view start = record.substr(0, enough);
  if (wanted != DateOrder::automatic || is_ascii(start)) return wanted;
  return has_east_asian_letter(start) ? DateOrder::year_first : wanted;
}

}  // namespace

Draft Reading::read(std::string_view record, const SplitOptions& options, const GivenParts& given) {
  const bool is_asked = options.paragraphs != ParagraphStyle::automatic;
  splitter_.split(record, is_asked ? options.paragraphs : given.paragraphs, blocks_);
  facts_.find(blocks_, order_in(record, options.date_order));
  signals_.find(blocks_, facts_);
  scores_.resize(blocks_.size());
  for (const std::size_t i : facts_.uncertain()) {
    const Facts& facts = facts_.facts()[i];
    scores_[i] = score_roles(facts, facts_.byline_of(facts), signals_.signals()[i]);
  }
  if (given.body_only || !given.headline.empty()) place_headline(blocks_, given.headline, scores_);
  return {blocks_, facts_, signals_.signals(), scores_, sequence_.find(facts_.facts(), scores_)};
}

}  // namespace galley
