#include "read/source/offset_stream.h"

#include <algorithm>

namespace galley {

std::size_t OffsetStream::read(char* to, std::size_t size) {
  while (to_skip_ > 0) {
    const std::size_t count = from_.read(to, std::min<std::uint64_t>(to_skip_, size));
    if (count == 0) return fail(from_.failure());
    to_skip_ -= count;
  }
  const std::size_t count = from_.read(to, size);
  return count == 0 ? fail(from_.failure()) : count;
}

}  // namespace galley
