// zstd, by the library of that name.
#pragma once

#include "read/compression/decompressor.h"

struct ZSTD_DCtx_s;

namespace galley {

class ZstdDecompressor final : public Decompressor {
 public:
  // A frame that needs more memory than options.max_window is refused.
  ZstdDecompressor(ByteStream& rest, const ReadOptions& options);
  ~ZstdDecompressor() override;

 private:
  Progress expand(std::string_view input, char* to, std::size_t size) override;

  ZSTD_DCtx_s* state_;
  std::size_t max_window_;
  bool between_frames_ = true;
  std::size_t wanted_ = 1;  // bytes that the library asks for: the block that is next
};

}  // namespace galley
