// gzip, by zlib.
#pragma once

#include <zlib.h>

#include "read/decompressor.h"

namespace galley {

class GzipDecompressor final : public Decompressor {
 public:
  GzipDecompressor(std::string_view begin, ByteStream& rest, std::uint64_t max_ratio);
  ~GzipDecompressor() override;

 private:
  Progress expand(std::string_view input, char* to, std::size_t size) override;
  Progress between_members(std::string_view input);

  z_stream state_ = {};
  bool in_member_ = true;
  bool in_padding_ = false;
};

}  // namespace galley
