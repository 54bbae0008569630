#include "write/warnings.h"

#include <algorithm>

namespace galley {

std::vector<Warning> all_warnings(const Article& article, const Source& source) {
  std::vector<Warning> all = article.warnings;
  if (!source.repaired) return all;
  const auto place = std::lower_bound(all.begin(), all.end(), Warning::invalid_utf8);
  if (place == all.end() || *place != Warning::invalid_utf8)
    all.insert(place, Warning::invalid_utf8);
  return all;
}

}  // namespace galley
