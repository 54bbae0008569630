// Compressed bytes made whole again: gzip (RFC 1952), zstd (RFC 8878), xz, bzip2 and the frames of
// lz4, of any number of members, frames or streams.
//
// Each method is its own library's: libarchive knows them all, but loses up to 64 KiB of whole data
// before the place where a source is cut off.
#pragma once

#include <galley/reader.h>

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "read/source/byte_stream.h"

namespace galley {

enum class Compression { none, gzip, zstd, xz, bzip2, lz4 };

// How a source whose first bytes are these is compressed; compression_length bytes tell.
Compression compression_of(std::string_view first_bytes);

inline constexpr std::size_t compression_length = 10;

// What the methods have in common.
class Decompressor : public ByteStream {
 public:
  std::size_t read(char* to, std::size_t size) final;
  bool is_ready() final { return !input_.empty() || !wrong_.empty() || rest_.is_ready(); }

 protected:
  // What one call of a method came to.
  struct Progress {
    std::size_t consumed = 0;  // bytes of the input
    std::size_t produced = 0;
    bool complete = false;   // what was consumed ends with a member, frame or stream
    std::string wrong = {};  // empty when nothing is
  };

  // The stream is the compressed source's, which must stay as long as this is read.
  Decompressor(std::string_view name, ByteStream& rest, const ReadOptions& options);

  // Makes the next bytes of the input whole. It must get on when there is both input and room.
  virtual Progress expand(std::string_view input, char* to, std::size_t size) = 0;

 private:
  bool refill();
  void check(const Progress& progress);
  void go_wrong(std::string_view what);

  const std::string name_;  // of the method
  ByteStream& rest_;
  const std::uint64_t max_ratio_;
  std::vector<char> storage_;
  std::string_view input_;  // in storage_, not consumed yet
  std::uint64_t consumed_ = 0;
  std::uint64_t produced_ = 0;
  bool complete_ = false;
  std::string wrong_;  // told when what was produced before is taken
};

// A stream of what the compressed one holds.
std::unique_ptr<ByteStream> make_decompressor(Compression compression, ByteStream& rest,
                                              const ReadOptions& options);

}  // namespace galley
