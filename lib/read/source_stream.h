// The bytes of a source, decompressed where its first bytes tell that it is compressed.
#pragma once

#include <galley/reader.h>

#include <memory>

#include "read/byte_stream.h"
#include "read/descriptor_stream.h"

namespace galley {

// Who decompresses: the thread that reads, or one of its own that goes ahead of it.
enum class Decompressing { on_demand, ahead };

class SourceStream final : public ByteStream {
 public:
  // Reads from where the descriptor stands. The options must outlive the stream.
  SourceStream(DescriptorStream bytes, const ReadOptions& options, Decompressing how)
      : bytes_(std::move(bytes)), options_(options), how_(how) {}

  // The first call needs room for compression_length bytes.
  std::size_t read(char* to, std::size_t size) override;
  bool is_ready() override { return source().is_ready(); }

 private:
  ByteStream& source() { return decompressed_ ? *decompressed_ : bytes_; }
  std::size_t begin(char* to, std::size_t size);

  DescriptorStream bytes_;
  const ReadOptions& options_;
  Decompressing how_;
  bool begun_ = false;
  std::unique_ptr<ByteStream> decompressed_;
};

}  // namespace galley
