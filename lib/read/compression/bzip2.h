// bzip2, by the library of that name.
#pragma once

#include <bzlib.h>

#include "read/compression/decompressor.h"

namespace galley {

class Bzip2Decompressor final : public Decompressor {
 public:
  Bzip2Decompressor(ByteStream& rest, const ReadOptions& options);
  ~Bzip2Decompressor() override;

 private:
  void begin_stream();
  Progress expand(std::string_view input, char* to, std::size_t size) override;

  bz_stream state_ = {};
  bool in_stream_ = false;
};

}  // namespace galley
