// A stream that cannot be read.
#pragma once

#include "read/source/byte_stream.h"

namespace galley {

class FailedStream final : public ByteStream {
 public:
  explicit FailedStream(std::string why) { fail(std::move(why)); }

  std::size_t read(char*, std::size_t) override { return 0; }
};

}  // namespace galley
