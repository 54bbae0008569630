// The part of a source that stands in memory: read block by block into one buffer that is used
// again and again.
#pragma once

#include <galley/reader.h>

#include <cstdint>
#include <cstdlib>
#include <memory>
#include <string>

#include "read/format.h"
#include "read/source/byte_stream.h"

namespace galley {

class SourceBuffer {
 public:
  // Reads `block` bytes at a time, unless others are asked for.
  explicit SourceBuffer(std::size_t block);

  // lines_before() counts from now on; that takes more time.
  void count_lines() { counts_lines_ = true; }

  // Begins another source in the same buffer. Byte `offset` of it is the stream's first; the stream
  // must stay as long as bytes are read.
  void start(ByteStream& stream, std::uint64_t offset);

  // What has been read and not dropped. format.h's padding can be read behind it. Valid until the
  // next fill().
  Window window() const;

  std::uint64_t offset() const { return offset_; }  // of the window's first byte in the source
  // How many bytes of the source the window's bytes up to `end` stand for.
  std::uint64_t source_length(std::size_t end) const { return source_length(0, end); }
  std::uint64_t source_length(std::size_t begin, std::size_t end) const;
  // How many lines of the stream end before a byte of the window.
  std::uint64_t lines_before(std::size_t at) const;
  bool at_end() const { return at_end_; }          // the window ends where the source does
  bool has_failed() const { return has_failed_; }  // it ended early, as failure() tells
  const std::string& failure() const { return stream_->failure(); }
  Encoding encoding() const { return stream_->encoding(); }

  // Lets go of the window's first `count` bytes.
  void drop(std::size_t count);

  // Reads a block, or so many bytes, behind the window, and waits for that. Less may come; when
  // nothing does, at_end() or has_failed() holds.
  void fill() { fill(block_); }
  void fill(std::size_t size);
  // Whether fill() would not wait.
  bool is_ready() const { return stream_->is_ready(); }

 private:
  void make_room(std::size_t more);
  void move_window(std::size_t begin, std::size_t more);

  struct Free {
    void operator()(char* bytes) const { std::free(bytes); }
  };

  ByteStream* stream_ = nullptr;
  std::size_t block_;
  std::unique_ptr<char, Free> bytes_;  // page-aligned
  std::size_t capacity_ = 0;
  const char* base_ = nullptr;  // bytes_, or what lay in memory already
  std::size_t begin_ = 0;       // of the window behind that
  std::size_t end_ = 0;
  std::uint64_t offset_ = 0;
  bool at_end_ = false;
  bool has_failed_ = false;
  bool counts_lines_ = false;
  std::uint64_t lines_ = 0;  // that end before the window
};

}  // namespace galley
