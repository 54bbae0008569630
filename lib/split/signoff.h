// What stands at the foot of a report: who else worked on it, which agency it is from, and the word
// that ends it.
#pragma once

#include <optional>
#include <string_view>

namespace galley {

struct Signoff {
  std::string_view agency;  // "dpa-AFX" in "Quelle: dpa-AFX"; empty when none is credited
};

// Whether the line's first letters, or its length, let it be a sign-off: a cheap test that spares
// paragraphs the rest.
bool may_sign_off(std::string_view line);

// Whether `line`, one at the foot of an article, is a sign-off: "Reporting by X in Y; editing by
// Z", "X contributed to this report.", "Quelle: dpa", "(dpa)", "Enditem", "-30-", "责任编辑：X".
std::optional<Signoff> read_signoff(std::string_view line);

}  // namespace galley
