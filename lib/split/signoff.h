// What stands at the foot of a report: who else worked on it, which agency it is from, and the word
// that ends it.
#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "split/block.h"

namespace galley {

struct Signoff {
  std::string_view agency;  // "dpa-AFX" in "Quelle: dpa-AFX"; empty when none is credited
};

// The text without the agency that stands in brackets behind its last sentence: "… last year.
// (PAP)"; all of it where there is none.
std::string_view without_agency(std::string_view text);

// Whether the line's first letters, or its length, let it be a sign-off: a cheap test that spares
// paragraphs the rest.
bool may_sign_off(std::string_view line);

// A sign-off is one of so many last blocks.
inline constexpr std::size_t signoff_reach = 4;

// Whether a block stands near enough to the foot for a sign-off and may be one.
inline bool may_end_report(std::size_t block, std::span<const Block> blocks) {
  return block + signoff_reach >= blocks.size() && may_sign_off(blocks[block].text);
}

// Whether `line`, one at the foot of an article, is a sign-off: "Reporting by X in Y; editing by
// Z", "X contributed to this report.", "Quelle: dpa", "(dpa)", "Enditem", "-30-", "责任编辑：X".
std::optional<Signoff> read_signoff(std::string_view line);

}  // namespace galley
