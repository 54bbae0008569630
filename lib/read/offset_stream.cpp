#include "read/offset_stream.h"

#include <algorithm>

namespace galley {

const std::string& OffsetStream::head(std::size_t size) {
  head_.resize(size);
  while (at_ < size) {
    const std::size_t count = from_.read(head_.data() + at_, size - at_);
    if (count == 0) break;
    at_ += count;
  }
  head_.resize(at_);
  return head_;
}

std::size_t OffsetStream::read(char* to, std::size_t size) {
  if (offset_ < head_.size()) {
    const std::size_t count = head_.copy(to, size, offset_);
    offset_ += count;
    return count;
  }
  while (at_ < offset_)
    if (!skip(to, size)) return fail(from_.failure());
  const std::size_t count = from_.read(to, size);
  at_ += count;
  offset_ = at_;
  return count == 0 ? fail(from_.failure()) : count;
}

// Reads bytes that are not wanted. False when there are none left.
bool OffsetStream::skip(char* scratch, std::size_t size) {
  const std::uint64_t rest = offset_ - at_;
  const std::size_t count = from_.read(scratch, std::min<std::uint64_t>(rest, size));
  at_ += count;
  return count > 0;
}

}  // namespace galley
