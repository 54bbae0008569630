#include "read/source/head_stream.h"

#include <algorithm>
#include <cstring>

namespace galley {

HeadStream::HeadStream(ByteStream& from, std::size_t most)
    : from_(from), most_(most), head_(std::make_unique_for_overwrite<char[]>(most)) {}

bool HeadStream::see_more() {
  if (size_ == most_) return false;
  const std::size_t count = from_.read(head_.get() + size_, most_ - size_);
  size_ += count;
  return count > 0;
}

bool HeadStream::sees_all() {
  while (see_more()) {
  }
  return size_ < most_ && from_.failure().empty();
}

std::string_view HeadStream::head(std::size_t size) {
  while (size_ < size && see_more()) {
  }
  return seen().substr(0, size);
}

std::size_t HeadStream::read(char* to, std::size_t size) {
  if (at_ < size_) {
    const std::size_t count = std::min(size, size_ - at_);
    std::memcpy(to, head_.get() + at_, count);
    at_ += count;
    return count;
  }
  const std::size_t count = from_.read(to, size);
  return count == 0 && !from_.failure().empty() ? fail(from_.failure()) : count;
}

}  // namespace galley
