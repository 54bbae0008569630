// A part of a regular file as the system's own memory of it, without a copy.
//
// Where a file becomes shorter while it is mapped, what is gone reads as zeros, and was_cut()
// tells.
#pragma once

#include <cstdint>
#include <string_view>

#include "read/source/byte_stream.h"
#include "read/source/descriptor_stream.h"

namespace galley {

class MappedStream final : public ByteStream {
 public:
  // From byte `offset` of a file of `size` bytes up to its end; so many bytes of that are mapped,
  // unless the system refuses to. Used and destroyed by the thread that made it, one at a time.
  MappedStream(int descriptor, std::uint64_t offset, std::size_t mapped, std::uint64_t size);
  ~MappedStream() override;

  std::string_view in_memory() const override { return bytes_; }
  // What stands behind those bytes.
  std::size_t read(char* to, std::size_t size) override;

  bool was_cut() const;

 private:
  int descriptor_;
  std::uint64_t end_;  // of the mapped bytes in the file
  std::string_view bytes_;
  FileStream rest_;
};

}  // namespace galley
