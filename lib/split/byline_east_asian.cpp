#include "split/byline_east_asian.h"

namespace galley {

bool read_east_asian_byline(std::string_view, std::span<const FoundDate>, bool, Byline&) {
  return false;
}

}  // namespace galley
