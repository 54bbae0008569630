// The bytes of an archive in blocks, as libarchive asks for them. The last ones stay, since the
// header of a zip member holds what libarchive does not hand over.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

#include "read/source/byte_stream.h"

namespace galley {

class ArchiveInput {
 public:
  // The stream is the archive's, which must stay as long as this does.
  explicit ArchiveInput(ByteStream& bytes);

  // The next bytes, which stand until the next call; none at the end.
  std::string_view next();

  // The bytes from this offset of the archive on, as far as they are there; 64 KiB at least of
  // those that next() gave before its last block.
  std::string_view from(std::uint64_t offset) const;

  std::uint64_t taken() const { return offset_ + size_; }
  bool at_end() const { return at_end_; }
  bool is_ready() const { return stream_.is_ready(); }
  const std::string& failure() const { return stream_.failure(); }

 private:
  void make_room();

  ByteStream& stream_;
  std::size_t capacity_;
  std::unique_ptr<char[]> bytes_;  // of which the first size_ count
  std::size_t size_ = 0;
  bool at_end_ = false;
  std::uint64_t offset_ = 0;  // of bytes_ in the archive
};

}  // namespace galley
