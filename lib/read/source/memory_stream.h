// Bytes that stand in memory already.
#pragma once

#include <algorithm>
#include <string_view>

#include "read/source/byte_stream.h"

namespace galley {

class MemoryStream final : public ByteStream {
 public:
  explicit MemoryStream(std::string_view bytes, Encoding encoding = Encoding::utf8)
      : rest_(bytes), encoding_(encoding) {}

  std::size_t read(char* to, std::size_t size) override {
    const std::size_t count = rest_.copy(to, std::min(size, rest_.size()));
    rest_.remove_prefix(count);
    return count;
  }
  Encoding encoding() const override { return encoding_; }

 private:
  std::string_view rest_;
  Encoding encoding_;
};

}  // namespace galley
