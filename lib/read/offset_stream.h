// A stream from some place of it on.
#pragma once

#include <cstdint>
#include <string>

#include "read/byte_stream.h"

namespace galley {

class OffsetStream final : public ByteStream {
 public:
  // The first byte read is byte `offset` of the stream, which must stay as long as this is read.
  OffsetStream(ByteStream& from, std::uint64_t offset) : from_(from), offset_(offset) {}

  // The stream's first bytes, at most `size` of them; asked for before anything is read.
  const std::string& head(std::size_t size);

  std::size_t read(char* to, std::size_t size) override;
  bool is_ready() override { return from_.is_ready(); }

 private:
  bool skip(char* scratch, std::size_t size);

  ByteStream& from_;
  std::uint64_t offset_;
  std::uint64_t at_ = 0;  // of the stream, behind the head
  std::string head_;
};

}  // namespace galley
