#include "read/archive/archive_input.h"

#include <cstring>

namespace galley {
namespace {

constexpr std::size_t block = 64 << 10;

// A name of 65,535 bytes and what stands before it.
constexpr std::size_t kept = 66 << 10;

}  // namespace

ArchiveInput::ArchiveInput(ByteStream& bytes)
    : stream_(bytes),
      capacity_(kept + 4 * block),
      bytes_(std::make_unique_for_overwrite<char[]>(capacity_)) {}

std::string_view ArchiveInput::next() {
  if (at_end_) return {};
  if (size_ + block > capacity_) make_room();
  char* const to = bytes_.get() + size_;
  const std::size_t count = stream_.read(to, block);
  at_end_ = count == 0;
  size_ += count;
  return {to, count};
}

// Seldom, since there is room for some blocks.
void ArchiveInput::make_room() {
  const std::size_t count = size_ - kept;
  std::memmove(bytes_.get(), bytes_.get() + count, kept);
  size_ = kept;
  offset_ += count;
}

std::string_view ArchiveInput::from(std::uint64_t offset) const {
  if (offset < offset_ || offset > taken()) return {};
  return std::string_view(bytes_.get(), size_).substr(offset - offset_);
}

}  // namespace galley
