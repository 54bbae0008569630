// A stream from some place of it on.
#pragma once

#include <cstdint>

#include "read/source/byte_stream.h"

namespace galley {

class OffsetStream final : public ByteStream {
 public:
  // The first byte read is byte `offset` of the stream, which must stay as long as this is read.
  OffsetStream(ByteStream& from, std::uint64_t offset) : from_(from), to_skip_(offset) {}

  std::size_t read(char* to, std::size_t size) override;
  bool is_ready() override { return from_.is_ready(); }

 private:
  ByteStream& from_;
  std::uint64_t to_skip_;
};

}  // namespace galley
