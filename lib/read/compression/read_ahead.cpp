#include "read/compression/read_ahead.h"

#include <algorithm>
#include <cstring>
#include <exception>

namespace galley {
namespace {

// So many that the stream is not out of blocks while all threads are at work on what it gave.
constexpr std::size_t block_count = 8;
constexpr std::size_t block_size = 256 << 10;

}  // namespace

ReadAhead::ReadAhead(ByteStream& from)
    : from_(from), blocks_(block_count), thread_([this] { run(); }) {}

ReadAhead::~ReadAhead() {
  {
    const std::lock_guard lock(mutex_);
    stopped_ = true;
  }
  moved_.notify_all();
  thread_.join();
}

std::size_t ReadAhead::read(char* to, std::size_t size) {
  std::unique_lock lock(mutex_);
  moved_.wait(lock, [this] { return emptied_ < filled_ || ended_; });
  if (emptied_ == filled_) return wrong_.empty() ? 0 : fail(wrong_);
  Block& block = blocks_[emptied_ % block_count];
  lock.unlock();
  const std::size_t count = std::min(size, block.size - given_);
  std::memcpy(to, block.bytes.data() + given_, count);
  given_ += count;
  if (given_ < block.size) return count;
  given_ = 0;
  lock.lock();
  ++emptied_;
  moved_.notify_all();
  return count;
}

bool ReadAhead::is_ready() {
  const std::lock_guard lock(mutex_);
  return emptied_ < filled_ || ended_;
}

void ReadAhead::run() {
  std::unique_lock lock(mutex_);
  while (!stopped_ && !ended_) {
    Block& block = blocks_[filled_ % block_count];
    lock.unlock();
    fill(block);
    lock.lock();
    if (block.size > 0) ++filled_;
    ended_ = block.size == 0;
    if (ended_) wrong_ = from_.failure();
    moved_.notify_all();
    moved_.wait(lock, [this] { return stopped_ || ended_ || filled_ - emptied_ < block_count; });
  }
}

// Sets the block to what comes next, as much as there is without waiting; to nothing at the end.
void ReadAhead::fill(Block& block) {
  block.bytes.resize(block_size);
  block.size = 0;
  while (block.size < block_size) {
    const std::size_t count = from_.read(block.bytes.data() + block.size, block_size - block.size);
    if (count == 0) return;
    block.size += count;
    if (!from_.is_ready()) return;
  }
}

}  // namespace galley
