#include "query/needle_sieve.h"

#include <algorithm>

#include "text/repair.h"

namespace galley {

std::size_t NeedleSieve::find(std::string_view bytes, std::size_t from) const {
  return needles_->are_ascii() ? find_needle(bytes, from) : find_in_utf8(bytes, from);
}

// In another encoding the needles are other bytes. Some lines at a time: where those are in one,
// the bytes behind them need not be searched again and again.
std::size_t NeedleSieve::find_in_utf8(std::string_view bytes, std::size_t from) const {
  constexpr std::size_t some = 4096;
  while (from < bytes.size()) {
    const std::size_t end = std::min(bytes.find('\n', from + some), bytes.size());
    // A text may go on behind its needle, on the next line.
    const std::size_t found = std::min(find_needle(bytes.substr(0, end + some), from), end);
    if (!is_utf8(bytes.substr(from, found - from))) return from;
    if (found < end) return found;
    from = end;
  }
  return bytes.npos;
}

std::size_t NeedleSieve::find_needle(std::string_view bytes, std::size_t from) const {
  const auto needle = needles_->find(bytes, from);
  return needle ? needle->at : bytes.npos;
}

}  // namespace galley
