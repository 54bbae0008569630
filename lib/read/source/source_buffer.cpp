#include "read/source/source_buffer.h"

#include <algorithm>
#include <cstring>
#include <new>

#include "bytes/count_bytes.h"
#include "read/source/wide_stream.h"

namespace galley {
namespace {

constexpr std::size_t page = 4096;

// Room that is kept from source to source, beside some blocks.
constexpr std::size_t most_kept = 2 << 20;

std::size_t round_up(std::size_t size) { return (size + page - 1) / page * page; }

// The first place at or after `least` in the buffer that lies in its page as `offset` lies in its
// page of the source.
std::size_t in_phase(std::uint64_t offset, std::size_t least) {
  const std::size_t phase = offset % page;
  return least <= phase ? phase : phase + round_up(least - phase);
}

}  // namespace

SourceBuffer::SourceBuffer(std::size_t block) : block_(block) {}

void SourceBuffer::start(ByteStream& stream, std::uint64_t offset) {
  stream_ = &stream;
  offset_ = offset;
  at_end_ = false;
  has_failed_ = false;
  lines_ = 0;
  // A source with a very long record leaves no more behind than others need.
  if (capacity_ > 4 * block_ + most_kept) {
    bytes_.reset();
    capacity_ = 0;
  }
  const std::string_view ready = stream.in_memory();
  base_ = ready.empty() ? bytes_.get() : ready.data();
  begin_ = 0;
  end_ = ready.size();
}

Window SourceBuffer::window() const {
  return {.bytes = {base_ + begin_, end_ - begin_}, .from_start = offset_ == 0, .to_end = at_end_};
}

std::uint64_t SourceBuffer::source_length(std::size_t begin, std::size_t end) const {
  const Encoding encoding = stream_->encoding();
  if (!is_wide(encoding)) return end - begin;
  return galley::source_length(window().bytes.substr(begin, end - begin), encoding);
}

std::uint64_t SourceBuffer::lines_before(std::size_t at) const {
  const char* const window = base_ + begin_;
  return lines_ + count_bytes({window, at}, [](char c) { return c == '\n'; });
}

void SourceBuffer::drop(std::size_t count) {
  if (counts_lines_) lines_ = lines_before(count);
  offset_ += source_length(count);
  begin_ += count;
}

void SourceBuffer::fill(std::size_t size) {
  make_room(size);
  const std::size_t count = stream_->read(bytes_.get() + end_, size);
  end_ += count;
  if (count > 0) return;
  at_end_ = stream_->failure().empty();
  has_failed_ = !at_end_;
}

// The kernel copies two to four times slower to a place that is not in phase with the pages of the
// file. So what is left in the window is put before such a place, and the block is read there.
void SourceBuffer::make_room(std::size_t more) {
  const std::size_t size = end_ - begin_;
  const std::size_t end = in_phase(offset_ + size, size);
  const bool room_behind = base_ == bytes_.get() && end_ + more + padding <= capacity_;
  if (!room_behind || begin_ >= page) move_window(end - size, more);
}

void SourceBuffer::move_window(std::size_t begin, std::size_t more) {
  const std::size_t size = end_ - begin_;
  const std::size_t needed = round_up(begin + size + more + padding);
  if (needed <= capacity_) {
    if (size > 0) std::memmove(bytes_.get() + begin, base_ + begin_, size);
  } else {
    // By a third: a record of any length is moved only a few times as its window grows.
    const std::size_t capacity = round_up(std::max(needed + page, capacity_ + capacity_ / 3));
    std::unique_ptr<char, Free> larger(static_cast<char*>(std::aligned_alloc(page, capacity)));
    if (!larger) throw std::bad_alloc();
    if (size > 0) std::memcpy(larger.get() + begin, base_ + begin_, size);
    bytes_ = std::move(larger);
    capacity_ = capacity;
  }
  base_ = bytes_.get();
  begin_ = begin;
  end_ = begin + size;
}

}  // namespace galley
