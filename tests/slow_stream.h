// A stream for tests that gives so many bytes at a time, as a pipe may.
#pragma once

#include <algorithm>
#include <cstddef>
#include <string_view>

#include "read/source/memory_stream.h"

namespace galley::test {

class SlowStream final : public ByteStream {
 public:
  SlowStream(std::string_view bytes, std::size_t piece) : from_(bytes), piece_(piece) {}

  std::size_t read(char* to, std::size_t size) override {
    return from_.read(to, std::min(size, piece_));
  }

 private:
  MemoryStream from_;
  std::size_t piece_;
};

}  // namespace galley::test
