// xz, by liblzma.
#pragma once

#include <lzma.h>

#include "read/compression/decompressor.h"

namespace galley {

class XzDecompressor final : public Decompressor {
 public:
  // A stream that needs more memory than options.max_window is refused.
  XzDecompressor(ByteStream& rest, const ReadOptions& options);
  ~XzDecompressor() override;

 private:
  void begin_stream();
  Progress expand(std::string_view input, char* to, std::size_t size) override;
  Progress between_streams(std::string_view input);

  lzma_stream state_ = LZMA_STREAM_INIT;
  std::size_t max_window_;
  bool in_stream_ = true;
  std::size_t padding_ = 0;  // bytes behind the stream
};

}  // namespace galley
