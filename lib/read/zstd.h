// zstd, by the library of that name.
#pragma once

#include "read/decompressor.h"

struct ZSTD_DCtx_s;

namespace galley {

class ZstdDecompressor final : public Decompressor {
 public:
  // `max_window` in bytes: a frame that needs more memory is refused.
  ZstdDecompressor(std::string_view begin, ByteStream& rest, std::uint64_t max_ratio,
                   std::size_t max_window);
  ~ZstdDecompressor() override;

 private:
  Progress expand(std::string_view input, char* to, std::size_t size) override;

  ZSTD_DCtx_s* state_;
  std::size_t max_window_;
  bool between_frames_ = true;
};

}  // namespace galley
