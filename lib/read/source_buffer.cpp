#include "read/source_buffer.h"

#include <poll.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <new>
#include <system_error>

namespace galley {
namespace {

constexpr std::size_t page = 4096;

std::size_t round_up(std::size_t size) { return (size + page - 1) / page * page; }

// The first place at or after `least` in the buffer that lies in its page as `offset` lies in its
// page of the source.
std::size_t in_phase(std::uint64_t offset, std::size_t least) {
  const std::size_t phase = offset % page;
  return least <= phase ? phase : phase + round_up(least - phase);
}

// A descriptor that somebody made non-blocking has nothing yet: wait until it has.
bool wait_for_input(int descriptor) {
  pollfd waiting{.fd = descriptor, .events = POLLIN, .revents = 0};
  return poll(&waiting, 1, -1) >= 0 || errno == EINTR;
}

ssize_t read_block(int descriptor, char* to, std::size_t size) {
  for (;;) {
    const ssize_t count = read(descriptor, to, size);
    if (count >= 0) return count;
    if (errno == EINTR) continue;
    if (errno != EAGAIN || !wait_for_input(descriptor)) return count;
  }
}

}  // namespace

SourceBuffer::SourceBuffer(int descriptor, std::size_t block)
    : descriptor_(descriptor), block_(std::max<std::size_t>(block, 1)) {}

void SourceBuffer::start(int descriptor) {
  descriptor_ = descriptor;
  begin_ = end_ = 0;
  offset_ = 0;
  at_end_ = false;
  failure_.reset();
}

Window SourceBuffer::window() const {
  return {.bytes = {bytes_.get() + begin_, end_ - begin_},
          .from_start = offset_ == 0,
          .to_end = at_end_};
}

void SourceBuffer::drop(std::size_t count) {
  begin_ += count;
  offset_ += count;
}

void SourceBuffer::fill() {
  make_room();
  const ssize_t count = read_block(descriptor_, bytes_.get() + end_, block_);
  if (count > 0) {
    end_ += static_cast<std::size_t>(count);
  } else if (count == 0) {
    at_end_ = true;
  } else {
    failure_ = {.offset = offset_ + (end_ - begin_),
                .message = std::generic_category().message(errno)};
  }
}

// The kernel copies two to four times slower to a place that is not in phase with the pages of the
// file. So what is left in the window is put before such a place, and the block is read there.
void SourceBuffer::make_room() {
  const std::size_t size = end_ - begin_;
  const std::size_t end = in_phase(offset_ + size, size);
  const bool room_behind = end_ + block_ + padding <= capacity_;
  if (!room_behind || begin_ >= page) move_window(end - size);
}

void SourceBuffer::move_window(std::size_t begin) {
  const std::size_t size = end_ - begin_;
  const std::size_t needed = round_up(begin + size + block_ + padding);
  if (needed <= capacity_) {
    std::memmove(bytes_.get() + begin, bytes_.get() + begin_, size);
  } else {
    // Doubled: a record of any length is moved only a few times as its window grows.
    const std::size_t capacity = std::max(needed + page, 2 * capacity_);
    std::unique_ptr<char, Free> larger(static_cast<char*>(std::aligned_alloc(page, capacity)));
    if (!larger) throw std::bad_alloc();
    if (size > 0) std::memcpy(larger.get() + begin, bytes_.get() + begin_, size);
    bytes_ = std::move(larger);
    capacity_ = capacity;
  }
  begin_ = begin;
  end_ = begin + size;
}

}  // namespace galley
