#include "text/warnings.h"

#include <algorithm>

namespace galley {

std::vector<Warning> all_warnings(const Article& article, const Source& source) {
  std::vector<Warning> all = article.warnings;
  const auto add = [&](bool holds, Warning warning) {
    const auto place = std::lower_bound(all.begin(), all.end(), warning);
    if (holds && (place == all.end() || *place != warning)) all.insert(place, warning);
  };
  add(source.repaired, Warning::invalid_utf8);
  add(source.encoding_guessed, Warning::encoding_guessed);
  return all;
}

}  // namespace galley
