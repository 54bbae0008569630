// What has to stand in the bytes of a record for a pattern to match in it. Looking for that, at the
// speed of memory, spares taking the other records apart.
#pragma once

#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "bytes/literal_search.h"
#include "bytes/literal_set_search.h"

namespace galley {

class Needles {
 public:
  // None: anything may match.
  Needles() = default;

  // A part of an article in which a pattern matches has one of the texts, or with any_case one that
  // differs from it in case alone (simple folding, Unicode CaseFolding.txt). A line may end within
  // it, and JSON escapes some signs: of each text the longest piece counts that always stands as it
  // is.
  Needles(const std::vector<std::string>& texts, bool any_case);

  bool exist() const { return search_.index() != 0; }

  // They stand so in text of any encoding that has ASCII in it, too, not in UTF-8 alone.
  bool are_ascii() const { return are_ascii_; }

  // Where one stands at or after `from`, else npos. Where none exist, `from`.
  std::size_t find(std::string_view bytes, std::size_t from) const;

 private:
  std::variant<std::monostate, LiteralSearch, LiteralSetSearch> search_;
  bool are_ascii_ = true;
};

}  // namespace galley
