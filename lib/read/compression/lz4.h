// The frames of lz4, by the library of that name.
#pragma once

#include "read/compression/decompressor.h"

struct LZ4F_dctx_s;

namespace galley {

class Lz4Decompressor final : public Decompressor {
 public:
  Lz4Decompressor(ByteStream& rest, const ReadOptions& options);
  ~Lz4Decompressor() override;

 private:
  Progress expand(std::string_view input, char* to, std::size_t size) override;

  LZ4F_dctx_s* state_ = nullptr;
  bool between_frames_ = true;
  std::size_t wanted_ = 1;  // bytes that the library asks for: the block that is next
};

}  // namespace galley
