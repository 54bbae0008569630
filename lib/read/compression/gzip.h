// gzip, by zlib.
#pragma once

#include <zlib.h>

#include "read/compression/decompressor.h"

namespace galley {

class GzipDecompressor final : public Decompressor {
 public:
  GzipDecompressor(ByteStream& rest, const ReadOptions& options);
  ~GzipDecompressor() override;

 private:
  Progress expand(std::string_view input, char* to, std::size_t size) override;
  Progress between_members(std::string_view input);

  z_stream state_ = {};
  bool in_member_ = true;
  bool in_padding_ = false;
};

}  // namespace galley
