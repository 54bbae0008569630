// "LONDON, March 3 (Reuters) -": where and when the report was filed, at the start of the first
// paragraph. One grammar for all agencies: place, date and agency in any order that agencies use,
// ended by a dash, a bracket or another sign.
#pragma once

#include <galley/article.h>

#include <cstdint>
#include <optional>
#include <string_view>

namespace galley {

// How sure a dateline is. A place alone in capitals is weak: a headline may begin so.
enum class DatelineProof : std::uint8_t { none, place_alone, date_or_agency };

struct FoundDateline {
  Dateline parts;  // views into the text; `whole` begins at its first character
  DatelineProof proof;
  std::string_view reporters = {};  // who filed it, where it says so: "한가람 기자", "记者王小明"
};

// Whether `text`, a paragraph or a line of its own, may begin with a dateline: a cheap test that
// spares most paragraphs the rest.
bool may_have_dateline(std::string_view text);

// The dateline of such a text. White space before it is passed over.
std::optional<FoundDateline> read_dateline(std::string_view text);

}  // namespace galley
